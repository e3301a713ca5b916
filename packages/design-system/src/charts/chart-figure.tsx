import { type ReactNode, useId } from 'react';
import { type Column, Table } from '../table/table.tsx';

export interface ChartFigureProps<Row> {
  /** What the figure shows, with its period: 「副業の応募数（令和8年度、部局別）」. */
  caption: string;
  /** What can be read from it, in one or two sentences: the figure for those who do not see it. */
  description: string;
  /** Where the figures come from, and as of when. */
  source?: ReactNode;
  /** The same figures as a table, behind 「データを表で見る」. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The drawing; hidden from screen readers, which have the description and the table. */
  children: ReactNode;
}

/** Frame of every chart: caption, what it says, the drawing, its data as a table, its source. */
export function ChartFigure<Row>({ caption, description, source, columns, rows, rowKey, children }: ChartFigureProps<Row>) {
  const id = useId();
  return (
    <figure className="ds-chart" aria-labelledby={id}>
      <figcaption>
        <p id={id} className="ds-chart__caption">
          {caption}
        </p>
        <p className="ds-chart__description">{description}</p>
      </figcaption>
      <div aria-hidden>{children}</div>
      <details className="ds-chart__data">
        <summary>データを表で見る</summary>
        <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={rowKey} narrow="scroll" />
      </details>
      {source ? <p className="ds-chart__source">出典：{source}</p> : null}
    </figure>
  );
}
