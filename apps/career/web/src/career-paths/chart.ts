import type { PathChartFragment } from '../gql/graphql.ts';

export type Chart = PathChartFragment;
export type PathColumn = Chart['columns'][number];
export type PathRow = Chart['rows'][number];
export type PathCell = PathRow['cells'][number];

/** A stretch of columns with what stands there: null where the chart has nothing. */
export interface Stretch {
  readonly columns: readonly PathColumn[];
  readonly cell: PathCell | null;
}

/** A row from the left, every column once: cells as wide as they are, and each empty column by itself. */
export function stretchesOf({ cells }: Pick<PathRow, 'cells'>, columns: readonly PathColumn[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < columns.length; ) {
    const cell = cells.find(({ from }) => from === columns[at]!.code) ?? null;
    const end = cell ? columns.findIndex(({ code }) => code === cell.to) : at;
    stretches.push({ columns: columns.slice(at, end + 1), cell });
    at = end + 1;
  }
  return stretches;
}

/** Columns side by side that share what `of` says of them. */
export function runsOf(columns: readonly PathColumn[], of: (column: PathColumn) => string): (readonly PathColumn[])[] {
  const runs: PathColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && of(run[0]!) === of(column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

export interface Said {
  readonly row: PathRow;
  readonly cell: PathCell;
}

/** What the chart says of one column and not of all: to be read by itself, on a narrow screen. */
export const saidOf = (column: PathColumn, { rows, columns }: Pick<Chart, 'rows' | 'columns'>): Said[] =>
  rows.flatMap((row) => stretchesOf(row, columns).flatMap(({ cell, columns: over }) => (cell && over.length < columns.length && over.includes(column) ? [{ row, cell }] : [])));

/** What runs along the whole path. */
export const saidOfAll = ({ rows, columns }: Pick<Chart, 'rows' | 'columns'>): Said[] =>
  rows.flatMap((row) => stretchesOf(row, columns).flatMap(({ cell, columns: over }) => (cell && over.length === columns.length ? [{ row, cell }] : [])));

export const nameOf = ({ label, stageLabel }: Pick<PathColumn, 'label' | 'stageLabel'>): string => (stageLabel ? `${label}　${stageLabel}` : label);
export const rowName = ({ group, label }: Pick<PathRow, 'group' | 'label'>): string => (group ? `${group}：${label}` : label);
