import { postOf, standsOn, type PostCode, type UnitType } from '../employees/post.ts';

/*
 * 発令: what an order to another place needs to be lawful and sensible. It takes effect today or later, never backwards;
 * it moves one person once; a seat has one holder.
 */

export const ORDER_REFUSALS = ['OWN_ORDER', 'NOT_IN_SERVICE', 'PAST_DATE', 'UNIT_NOT_OPEN', 'POST_NOT_ON_UNIT', 'UNKNOWN_GRADE', 'NOTHING_CHANGES', 'LATER_ORDER', 'SEAT_TAKEN'] as const;
export type OrderRefusal = (typeof ORDER_REFUSALS)[number];

export interface OrderAsked {
  readonly officerId: string;
  readonly today: string;
  readonly employeeId: string;
  readonly effectiveOn: string;
  readonly post: PostCode;
  readonly grade: string;
  readonly grades: readonly string[];
  /** The main assignment on that day; null when not in service then. */
  readonly current: { readonly unitId: string; readonly post: string; readonly grade: string; readonly validFrom: string; readonly validTo: string | null } | null;
  readonly unit: { readonly id: string; readonly type: UnitType; readonly validFrom: string; readonly until: string } | null;
  /** Others who hold this post on this unit on that day or later. */
  readonly holders: readonly { readonly employeeId: string }[];
}

export interface WhyNot {
  readonly code: OrderRefusal;
  readonly message: string;
  readonly field: string;
  readonly source: string;
}

interface Rule extends WhyNot {
  readonly broken: (asked: OrderAsked) => boolean;
}

const LAW = '地方公務員法 第17条（任命の方法）';
const HOUSE = '人事異動の発令の手順（県決定待ちの既定）';

const RULES: readonly Rule[] = [
  { code: 'OWN_ORDER', broken: ({ employeeId, officerId }) => employeeId === officerId, message: 'ご自身の発令は、ほかの人事担当者に頼んでください。', field: 'employeeId', source: HOUSE },
  { code: 'PAST_DATE', broken: ({ effectiveOn, today }) => effectiveOn < today, message: '発令日は、今日か、これからの日にしてください。過去にさかのぼる発令はできません。', field: 'effectiveOn', source: HOUSE },
  { code: 'NOT_IN_SERVICE', broken: ({ current }) => current === null, message: 'この日には在職していない職員です。', field: 'employeeId', source: LAW },
  { code: 'UNIT_NOT_OPEN', broken: ({ unit, effectiveOn }) => unit === null || effectiveOn < unit.validFrom || effectiveOn >= unit.until, message: 'この日には置かれていない所属です。', field: 'unitId', source: HOUSE },
  { code: 'POST_NOT_ON_UNIT', broken: ({ unit, post }) => unit !== null && !standsOn(post, unit.type), message: 'この職は、選んだ所属には置かれません。', field: 'post', source: '青森県行政組織規則（県決定待ちの既定）' },
  { code: 'UNKNOWN_GRADE', broken: ({ grade, grades }) => !grades.includes(grade), message: '級は、方針の級（主事級から部長級）から選んでください。', field: 'grade', source: '方針 キャリアパスの例' },
  { code: 'NOTHING_CHANGES', broken: ({ current, unit, post, grade }) => current !== null && current.unitId === unit?.id && current.post === post && current.grade === grade, message: 'いまの配置と同じです。所属、職、級のどれかを変えてください。', field: 'unitId', source: HOUSE },
  { code: 'LATER_ORDER', broken: ({ current, effectiveOn }) => current !== null && (current.validFrom >= effectiveOn || current.validTo !== null), message: 'この日以後の発令がすでにあります。同じ人の発令は、日の順に一つずつ出してください。', field: 'effectiveOn', source: HOUSE },
  { code: 'SEAT_TAKEN', broken: ({ post, holders, employeeId }) => postOf(post).isSeat && holders.some((holder) => holder.employeeId !== employeeId), message: 'この職には、その日も在任している人がいます。先に前任者の発令を出してください。', field: 'post', source: HOUSE },
];

/** The first rule that this order breaks, or null when it may be given. */
export function whyNotOrder(asked: OrderAsked): WhyNot | null {
  const rule = RULES.find(({ broken }) => broken(asked));
  return rule ? { code: rule.code, message: rule.message, field: rule.field, source: rule.source } : null;
}

/** What is said for one rule, where it is known to be broken before anything is filled in. */
export const refusalOf = (code: OrderRefusal): Pick<WhyNot, 'message' | 'source'> => RULES.find((rule) => rule.code === code)!;
