/** A step of a unit's past or future: what it was, or became, and by which kind of reform. */
export interface LineageStep {
  on: string;
  kind: string;
  kindLabel: string;
  /** Null: abolished, nothing came after it. */
  unit: { id: string; name: string } | null;
}

export interface Lineage {
  before: readonly LineageStep[];
  after: readonly LineageStep[];
}

const WHERE_FROM: Readonly<Record<string, string>> = {
  RENAMED: 'から名前が変わりました',
  MERGED: 'を統合しました',
  SPLIT: 'から分かれました',
  TRANSFERRED: 'から移りました',
};
const WHERE_TO: Readonly<Record<string, string>> = {
  RENAMED: 'に名前が変わりました',
  MERGED: 'に統合されました',
  SPLIT: 'が分かれました',
  TRANSFERRED: 'に移りました',
};

/** The end of the sentence behind the other unit's name: 「総務部」から分かれました. */
export const saidOfPast = ({ kind, kindLabel }: LineageStep) => WHERE_FROM[kind] ?? `（${kindLabel}）`;
export const saidOfFuture = ({ kind, kindLabel }: LineageStep) => WHERE_TO[kind] ?? `（${kindLabel}）`;

/** Height of one box and the gap below it, in the units of the picture. */
const BOX = 10;

/**
 * Lines from each box of a column to the middle of the picture, as SVG paths in a box 20 wide and `rows × 10` high.
 * `side` says on which edge the boxes stand.
 */
export function linesOf(count: number, rows: number, side: 'left' | 'right'): string[] {
  const middle = (rows * BOX) / 2;
  const offset = ((rows - count) * BOX) / 2;
  return Array.from({ length: count }, (_, index) => {
    const y = offset + index * BOX + BOX / 2;
    const [from, to] = side === 'left' ? [[0, y], [20, middle]] : [[0, middle], [20, y]];
    return `M${from![0]} ${from![1]}C10 ${from![1]} 10 ${to![1]} ${to![0]} ${to![1]}`;
  });
}
