import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { FILLS, PatternDefinitions } from './patterns.tsx';
import { useWidth } from './use-width.ts';

export interface Series {
  key: string;
  label: string;
}

/** One category with a value for each series, by the series' key. */
export interface Bars {
  label: string;
  values: Readonly<Record<string, number>>;
}

export interface BarChartProps {
  /** Up to three; told apart by pattern as well as by colour, and named in the legend. */
  series: readonly Series[];
  bars: readonly Bars[];
  unit: string;
}

const BAR_HEIGHT = 22;
const LABEL_HEIGHT = 24;
const GROUP_GAP = 14;
const VALUE_ROOM = 72;

/** Bars that lie, so that Japanese names stand above them at any width; each with its value. Inside a `ChartFigure`. */
export function BarChart({ series, bars, unit }: BarChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const patternId = useId();
  const groupHeight = LABEL_HEIGHT + series.length * BAR_HEIGHT + GROUP_GAP;
  const largest = Math.max(1, ...bars.flatMap(({ values }) => series.map(({ key }) => values[key] ?? 0)));
  const length = scaleLinear({ domain: [0, largest], range: [0, Math.max(0, width - VALUE_ROOM)] });
  const place = scaleBand({ domain: series.map(({ key }) => key), range: [LABEL_HEIGHT, LABEL_HEIGHT + series.length * BAR_HEIGHT], paddingInner: 0.15 });
  return (
    <div ref={ref} className="ds-bars">
      {series.length > 1 ? <Legend series={series} patternId={patternId} /> : null}
      <svg width={width} height={bars.length * groupHeight}>
        <PatternDefinitions id={patternId} />
        {bars.map(({ label, values }, index) => (
          <g key={label} transform={`translate(0 ${index * groupHeight})`}>
            <text className="ds-bars__label" y={LABEL_HEIGHT - 7}>
              {label}
            </text>
            {series.map(({ key }, nth) => {
              const value = values[key] ?? 0;
              const y = place(key) ?? 0;
              return (
                <g key={key}>
                  <Bar className="ds-bars__bar" x={0} y={y} width={length(value)} height={place.bandwidth()} rx={3} fill={FILLS[nth]?.(patternId)} />
                  <text className="ds-bars__value" x={length(value) + 8} y={y + place.bandwidth() / 2} dominantBaseline="central">
                    {value.toLocaleString('ja-JP')}
                    {unit}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Legend({ series, patternId }: { series: readonly Series[]; patternId: string }) {
  return (
    <ul className="ds-bars__legend">
      {series.map(({ key, label }, nth) => (
        <li key={key}>
          <svg width="20" height="14">
            <rect className="ds-bars__bar" width="20" height="14" rx="3" fill={FILLS[nth]?.(patternId)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
