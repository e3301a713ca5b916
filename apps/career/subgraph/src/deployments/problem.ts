/*
 * 班の案を作る問いの形。別のスレッドへ渡すので、そのまま文字にできる値だけからなる。日は ISO、`lastDay` はその日を含み、`to` は含まない。
 */

/** Days on which somebody is out on 応援: ordered, or asked and not refused. */
export interface Trip {
  readonly from: string;
  readonly lastDay: string;
}

/** Leave or 派遣: neither kind nor reason. `to` null: no end is known. */
export interface Absence {
  readonly from: string;
  readonly to: string | null;
}

export interface Licence {
  readonly licence: string;
  /** The last day on which it is valid; null: for good. */
  readonly validUntil: string | null;
}

/** One of the technical staff. `number`: the staff number, by which ties are broken. `unitId`: the 所属. `district`: null where it is not known. */
export interface Person {
  readonly id: string;
  readonly number: string;
  readonly family: string;
  readonly unitId: string;
  readonly district: string | null;
  readonly licences: readonly Licence[];
  readonly absences: readonly Absence[];
  readonly trips: readonly Trip[];
}

/** `people` of a family, with a licence or any: for one request. `urgent`: lives or a second disaster are at stake. `refusedIds`: who has said no, or whose head has. */
export interface Need extends Trip {
  readonly id: string;
  readonly requestId: string;
  readonly family: string;
  readonly licence: string | null;
  readonly people: number;
  readonly district: string | null;
  readonly urgent: boolean;
  readonly refusedIds: readonly string[];
}

export interface DeploymentLimits {
  readonly restDays: number;
  readonly mostDaysAway: number;
  readonly homeFloorPercent: number;
  readonly dispatchFromDays: number;
  readonly farCountsAsDays: number;
  readonly solverSeconds: number;
}

export interface Problem {
  readonly today: string;
  readonly people: readonly Person[];
  readonly needs: readonly Need[];
  readonly limits: DeploymentLimits;
}

/** Who is to fill which need. */
export interface Seat {
  readonly needId: string;
  readonly personId: string;
}

/** What keeps somebody from a need, in the order in which it is told. */
export const RULES = {
  REFUSED: '本人か所属長が同意しない人',
  LICENCE: '資格がない、または期間の終わりまで有効でない人',
  LEAVE: '休暇・休業・派遣の期間に当たる人',
  AWAY: 'ほかの応援に出ている人、または同意を求めている人',
  REST: '応援から戻って休養の日数が過ぎていない人',
  DAYS_AWAY: '12か月の応援の日数が上限を超える人',
} as const;
export type Rule = keyof typeof RULES;

/** Rules that 人事課 could decide to set aside: nobody can be in two places, and a no is a no. */
export const RELAXABLE = { LICENCE: '資格', REST: '休養の日数', DAYS_AWAY: '12か月の応援の日数', FLOOR: '所属に残す人数' } as const;
export type Relaxable = keyof typeof RELAXABLE;

/** Why a need is not met: of `pool` people of the family `free` could go by themselves; the others by what keeps them. */
export interface NeedFinding {
  readonly needId: string;
  readonly missing: number;
  readonly pool: number;
  readonly free: number;
  readonly kept: readonly { readonly rule: Rule; readonly people: number }[];
}

/** What is known of one request's team. `relaxed`: how many would be missing without one rule; only where that helps. `withoutAll`: without all of them; null when nothing is missing, or it was not worked out in time. */
export interface Finding {
  readonly requestId: string;
  readonly missing: number;
  readonly needs: readonly NeedFinding[];
  readonly relaxed: readonly { readonly rule: Relaxable; readonly missing: number }[];
  readonly withoutAll: number | null;
}

/** `proven`: no team is better by the rules; false when the time was up first, and the team only keeps them. */
export interface Proposal {
  readonly seats: readonly Seat[];
  readonly findings: readonly Finding[];
  readonly proven: boolean;
}
