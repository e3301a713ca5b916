import { refuse } from '@takara/subgraph-kit';
import { addMonths } from '../day.ts';
import type { Leaving } from './leaving.ts';
import { DEPTHS, type Depth, type No } from './topic.ts';

/*
 * 誰を担い手・後任に選べるか。同じ所属で働く人から選び、すでに一人でできる人は後任にしない。離れる見込みの人を断るのは、その見込みを知ってよい上司にだけ。
 */

/** Somebody of the 所属 before the rule. `leaving`: null too when the reader may not know. */
export interface Candidate {
  readonly employeeId: string;
  readonly isHere: boolean;
  readonly leaving: Leaving | null;
}
interface Sought {
  readonly holders: readonly { readonly employeeId: string; readonly depth: Depth }[];
  readonly successorIds: readonly string[];
}

const MEASURE = '青森県職員育成・確保方針 取組 5-3';

/** Why somebody cannot be named as the successor, or null. */
export function whyNotSuccessor({ employeeId, isHere, leaving }: Candidate, { holders, successorIds }: Sought, horizonMonths: number, today: string): No | null {
  if (!isHere) return refuse('NOT_A_COLLEAGUE', '同じ所属で働く人から選んでください。', { field: 'successorId', source: MEASURE });
  if (holders.some((holder) => holder.employeeId === employeeId && DEPTHS[holder.depth].keeps)) return refuse('ALREADY_HOLDS', 'すでに担い手です。', { field: 'successorId' });
  if (successorIds.includes(employeeId)) return refuse('ALREADY_NAMED', 'すでに後任です。', { field: 'successorId' });
  if (leaving !== null && leaving.on <= addMonths(today, horizonMonths)) return refuse('LEAVES_TOO_SOON', `この人も${horizonMonths}か月のうちに所属を離れる見込みです。ほかの人を選んでください。`, { field: 'successorId' });
  return null;
}

/** Why somebody cannot be put on the map, or null. Whoever is on it already may be put on it anew with another depth. */
export function whyNotHolder({ isHere }: Pick<Candidate, 'isHere'>, isSame: boolean): No | null {
  if (isSame) return refuse('ALREADY_MAPPED', 'すでに同じ段階で登録されています。', { field: 'employeeId' });
  return isHere ? null : refuse('NOT_A_COLLEAGUE', '同じ所属で働く人から選んでください。', { field: 'employeeId', source: MEASURE });
}
