import type { PostsBySite } from './career-ladder.type.ts';
import type { Lines } from './rotation.type.ts';

/** キャリアパス: the chart of one job family in one version, as the policy prints it. */
export interface CareerPath {
  /** Code of a `JobFamily`. */
  readonly jobFamily: string;
  /** 1 for the first; a family's newest version in force is the one that holds. */
  readonly version: number;
  readonly title: string;
  /** Where its title stands in `source/aomori-policy.txt`. */
  readonly lines: Lines;
  readonly validFrom: string;
  /** Exclusive; null while it is open-ended. */
  readonly validTo: string | null;
  /** From the left. */
  readonly columns: readonly PathColumn[];
  /** From the top. */
  readonly rows: readonly PathRow[];
  readonly source: string;
  readonly default: boolean;
  readonly note?: string;
}

/** A place on the path: a stage, a grade, or what has a name of its own. */
export interface PathColumn {
  readonly code: string;
  /** null: the name of the grade. */
  readonly label: string | null;
  /** Code of a `Phase`. */
  readonly phase: string;
  /** Code of a `Stage`. */
  readonly stage: string | null;
  /** Code of a `Grade`. */
  readonly grade: string | null;
  /** Kinds of staff who stand here whatever their grade. */
  readonly staffKinds: readonly string[];
  /** null: the posts of the grade. */
  readonly posts: PostsBySite | null;
  /** For which phase, stage and grade stand together. */
  readonly source: string;
}

export interface PathRow {
  readonly code: string;
  readonly label: string;
  /** The heading it shares with the rows beside it. */
  readonly group: string | null;
  /** What it takes from grades, stages and phases, besides its own cells. */
  readonly takes: PathTakes | null;
  readonly cells: readonly PathCell[];
}

export type PathTakes = 'DUTIES' | 'POSTS_HEADQUARTERS' | 'POSTS_BRANCH_OFFICE' | 'ROTATION';

/** Words that stand from one column to another, both inclusive. */
export interface PathCell {
  readonly from: string;
  readonly to: string;
  readonly texts: readonly string[];
  readonly lines: Lines;
  readonly source: string;
}
