import { refuse } from '@takara/subgraph-kit';
import type { No } from './support.ts';

/*
 * 誰をトレーナー・サポーターに選べるか。方針（取組 5-2）は「良き相談相手」とだけ言う。相談が評価を気にせずにできるよう、
 * 評価者と、評価者になりうる上司は選べない。負担が偏らないよう、一人が受け持つ人数を限る。
 */

/** Somebody of the 所属 before the rule. */
export interface Candidate {
  readonly employeeId: string;
  /** The unit of the main assignment on the day, and all above it. */
  readonly unitIds: readonly string[];
  /** Other newcomers for whom they are asked or have accepted, whose time has not passed. */
  readonly newcomers: number;
  readonly hasDeclined: boolean;
}

/** For whom somebody is looked for. `raterIds`: who holds a duty of rating or leading over the newcomer's unit or one above it. */
export interface Sought {
  readonly employeeId: string;
  readonly workUnitId: string;
  readonly raterIds: readonly string[];
  /** Who has it now: nominated or accepted. */
  readonly supporterId: string | null;
}

export interface SupportLimit {
  readonly value: number;
  readonly source: string;
}

const MEASURE = '青森県職員育成・確保方針 取組 5-2';

/** Why somebody cannot be chosen, or null. */
export function whyNotSupporter(candidate: Candidate, sought: Sought, most: SupportLimit): No | null {
  if (candidate.employeeId === sought.employeeId) return refuse('NEWCOMER', '本人です。', { field: 'supporterId' });
  if (!candidate.unitIds.includes(sought.workUnitId)) return refuse('NOT_A_COLLEAGUE', 'その日に同じ所属で働く人から選んでください。', { field: 'supporterId', source: MEASURE });
  if (sought.raterIds.includes(candidate.employeeId)) return refuse('RATER', '評価者、またはこの所属を預かる人です。評価を気にせず相談できるよう、ほかの人から選びます。', { field: 'supporterId', source: MEASURE });
  if (candidate.hasDeclined) return refuse('DECLINED_BEFORE', 'この件を一度断っています。', { field: 'supporterId' });
  if (candidate.employeeId === sought.supporterId) return refuse('SAME_PERSON', 'いま選ばれている人です。', { field: 'supporterId' });
  if (candidate.newcomers >= most.value) return refuse('TOO_MANY', `すでに ${candidate.newcomers} 人を受け持っています（上限は ${most.value} 人）。`, { field: 'supporterId', source: most.source });
  return null;
}

/** Whether whoever was chosen may go on: still a colleague, and not a rater by now. */
export const fitsStill = (unitIds: readonly string[], supporterId: string, { workUnitId, raterIds }: Pick<Sought, 'workUnitId' | 'raterIds'>): boolean => unitIds.includes(workUnitId) && !raterIds.includes(supporterId);
