import { addMonths } from '../day.ts';

/*
 * 誰にトレーナー・サポーターが要るか（取組 5-2）。「新採用職員に対するトレーナー制度」は採用の日からの最初の配置に、
 * 「初めて本庁に異動となる職員」のサポーターは、採用の後で初めて本庁に着く配置に要る。何も記録せず、発令から求める。
 */

export const KINDS = {
  TRAINER: { label: 'トレーナー', why: '新採用職員' },
  SUPPORTER: { label: 'サポーター', why: '初めて本庁に異動する職員' },
} as const;
export type SupportKind = keyof typeof KINDS;

/** 本務の配置, one row of the directory. */
export interface DatedPlacement {
  readonly id: string;
  readonly unitId: string;
  readonly from: string;
  readonly site: string;
  /** Only the unit was reformed: whoever stands there has not been moved. */
  readonly continues: boolean;
  /** It begins while the person is dispatched: 人事課付 is no work at headquarters. */
  readonly isAway: boolean;
}

/** Somebody's first day in a place where they need somebody to ask. */
export interface Arrival {
  /** Of the assignment row with which it begins. */
  readonly id: string;
  readonly kind: SupportKind;
  readonly on: string;
  /** The first day on which it is over. */
  readonly until: string;
}

/** The arrivals of a person, in order; placements by their first day, those of a future day (内示) too. Empty when the records do not begin on the day of hire: what came before is not known. */
export function arrivalsOf({ hiredOn, placements }: { hiredOn: string | null; placements: readonly DatedPlacement[] }, months: number): Arrival[] {
  const [first] = placements;
  if (!first || hiredOn === null || first.from !== hiredOn) return [];
  const arrival = ({ id, from }: DatedPlacement, kind: SupportKind): Arrival => ({ id, kind, on: from, until: addMonths(from, months) });
  const atHeadquarters = placements.find(({ site, isAway }) => site === 'HEADQUARTERS' && !isAway);
  const isMoved = atHeadquarters !== undefined && atHeadquarters !== first && !atHeadquarters.continues;
  return [arrival(first, 'TRAINER'), ...(isMoved ? [arrival(atHeadquarters, 'SUPPORTER')] : [])];
}
