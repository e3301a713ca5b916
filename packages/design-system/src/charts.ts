/** Charts, loaded only where a page shows figures. */
export { BarChart, type BarChartProps, type Bars, type Series } from './charts/bar-chart.tsx';
export { ChartFigure, type ChartFigureProps } from './charts/chart-figure.tsx';
