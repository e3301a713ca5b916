import type { TreeNode } from '@takara/design-system';

/** A unit as the tree needs it; `head` is asked for down to the work units. */
export interface UnitInTree {
  id: string;
  name: string;
  kana: string;
  head?: { postTitle: string; employee: { displayName: string } } | null;
  children?: readonly UnitInTree[];
}

/** The units as nodes of a tree, each leading to its page. */
export function nodesOf(units: readonly UnitInTree[], hrefOf: (id: string) => string): TreeNode[] {
  return units.map(({ id, name, head, children = [] }) => ({
    id,
    label: name,
    href: hrefOf(id),
    note: head ? `${head.postTitle}　${head.employee.displayName}` : undefined,
    children: nodesOf(children, hrefOf),
  }));
}

/** Spaces, kana and widths do not matter to somebody who looks for a unit. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)).toLowerCase();

/** What is left of the tree when one looks for a name or its reading: the units found, the way down to them, and what is below them. */
export function narrowed(units: readonly UnitInTree[], words: string): UnitInTree[] {
  const wanted = plain(words);
  if (!wanted) return [...units];
  return units.flatMap((unit) => {
    if (plain(unit.name).includes(wanted) || plain(unit.kana).includes(wanted)) return [unit];
    const children = narrowed(unit.children ?? [], wanted);
    return children.length > 0 ? [{ ...unit, children }] : [];
  });
}

/** Ids of the units that lead to a unit found, so that it is in sight. */
export function waysTo(units: readonly UnitInTree[], words: string): Set<string> {
  const wanted = plain(words);
  const ways = new Set<string>();
  const look = (unit: UnitInTree): boolean => {
    const below = (unit.children ?? []).map(look).some(Boolean);
    if (below) ways.add(unit.id);
    return below || plain(unit.name).includes(wanted) || plain(unit.kana).includes(wanted);
  };
  units.forEach(look);
  return ways;
}

/** Ids of every unit that has others below it, down to `levels`. */
export function openable(units: readonly UnitInTree[], levels = Infinity): string[] {
  if (levels <= 0) return [];
  return units.flatMap(({ id, children = [] }) => (children.length > 0 ? [id, ...openable(children, levels - 1)] : []));
}

export const countUnits = (units: readonly UnitInTree[]): number => units.reduce((sum, { children = [] }) => sum + 1 + countUnits(children), 0);
