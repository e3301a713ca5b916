import { generatePrefecture, type Prefecture } from '../src/index.ts';

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const isOn = (row: Dated, day: string): boolean => row.validFrom <= day && (row.validTo === null || row.validTo > day);

export const APRILS = Array.from({ length: 11 }, (_, i) => `${2016 + i}-04-01`);

const made = new Map<string, Prefecture>();

/** A prefecture is made once per test file and shape: none of them is ever changed. */
export function prefecture(size = 3800, seed = 1): Prefecture {
  const key = `${size}:${seed}`;
  const known = made.get(key) ?? generatePrefecture({ size, seed });
  made.set(key, known);
  return known;
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Pairs of neighbours that overlap, in rows of one person. */
export function overlaps<T extends Dated>(rows: readonly T[]): [T, T][] {
  const ordered = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return ordered.slice(1).flatMap((row, i): [T, T][] => {
    const before = ordered[i]!;
    return before.validTo === null || before.validTo > row.validFrom ? [[before, row]] : [];
  });
}
