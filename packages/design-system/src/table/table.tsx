/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- WebKit forgets what a table is once CSS lays its rows out as cards; the roles say it again. */
import { type ReactNode, useId } from 'react';
import { classNames } from '../foundation/class-names.ts';
import { useOverflows } from '../foundation/use-overflows.ts';
import { ColumnHeader } from './column-header.tsx';

export interface Column<Row> {
  /** Unique in the table. */
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right, with `unit` in the header: 「時間数（時間）」. */
  numeric?: boolean;
  unit?: string;
  /** This column names the row; one per table. */
  rowHeader?: boolean;
  /** Address of the same list sorted by this column: sorting lives in the URL. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** Name of the table, drawn above it unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /**
   * Where there is less than 40 rem of room: `cards` stacks each row as a card with the column's name before each
   * value (lists of things), `scroll` keeps the grid in a region that scrolls, by keyboard too (figures to compare).
   */
  narrow?: 'cards' | 'scroll';
}

/** A native table, read as one at every width. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, narrow = 'cards' }: TableProps<Row>) {
  const captionId = useId();
  const [ref, overflows] = useOverflows<HTMLDivElement>();
  const region = overflows ? ({ role: 'region', tabIndex: 0, 'aria-labelledby': captionId } as const) : {};
  return (
    <div className={`ds-table-frame ds-table-frame--${narrow}`}>
      <div ref={ref} className="ds-table-scroll" {...region}>
        <table role="table" className="ds-table" aria-labelledby={captionId}>
          <caption id={captionId} className={captionHidden ? 'ds-visually-hidden' : undefined}>
            {caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <ColumnHeader key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="ds-table__label" aria-hidden>
        {column.header}
      </span>
      <span className="ds-table__value">
        {column.cell(row)}
        {column.unit ? (
          <span className="ds-table__unit" aria-hidden>
            {column.unit}
          </span>
        ) : null}
      </span>
    </>
  );
  const className = classNames(column.numeric && 'ds-table__number');
  if (!column.rowHeader) {
    return (
      <td role="cell" className={className}>
        {content}
      </td>
    );
  }
  return (
    <th scope="row" role="rowheader" className={className}>
      {content}
    </th>
  );
}
