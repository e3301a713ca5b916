import type { TreeNode } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { UnitBranchPageFragmentDoc, UnitInTreeFragmentDoc } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** Units of one level that come at once: most 部局 have no more. */
export const PER_LEVEL = 15;

export type ShownUnit = FragmentType<typeof UnitInTreeFragmentDoc>;
export type BranchPage = FragmentType<typeof UnitBranchPageFragmentDoc>;

/** A unit as a node that leads to its page; what is below it comes when it is opened. */
export function nodeOf(unit: ShownUnit, asOf: string | null): TreeNode {
  const { id, name, head, hasChildren } = readFragment(UnitInTreeFragmentDoc, unit);
  return { id, label: name, href: paths.unit(id, asOf), note: head ? `${head.postTitle}　${head.employee.displayName}` : undefined, children: hasChildren ? 'unknown' : [] };
}

/** The nodes of one page of a level, and the cursor of the next; null on the last. */
export function pageNodes(page: BranchPage, asOf: string | null): { nodes: TreeNode[]; next: string | null } {
  const { edges, pageInfo } = readFragment(UnitBranchPageFragmentDoc, page);
  return { nodes: edges.map(({ node }) => nodeOf(node, asOf)), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** What the page's one first request brought of a level: its first page, and the unit on the way to the one opened. */
export interface KnownBranch {
  page: BranchPage;
  /** Shown after the first page when it is not in it, so that the way down is never cut. */
  onTheWay: TreeNode | null;
}

interface Opened {
  path: readonly (ShownUnit & { children: BranchPage })[];
}

/** The levels that are there from the beginning, by the id of the unit above: the top one, and those down to the opened unit. */
export function knownBranches(prefecture: ShownUnit & { children: BranchPage }, opened: Opened | null, asOf: string | null): ReadonlyMap<string, KnownBranch> {
  const top = readFragment(UnitInTreeFragmentDoc, prefecture).id;
  const way = opened?.path ?? [];
  const levels = way.map((unit, at): [string, KnownBranch] => {
    const below = way[at + 1];
    return [readFragment(UnitInTreeFragmentDoc, unit).id, { page: unit.children, onTheWay: below ? nodeOf(below, asOf) : null }];
  });
  return new Map([[top, { page: prefecture.children, onTheWay: null }], ...levels]);
}
