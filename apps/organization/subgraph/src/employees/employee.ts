/** 一般職の常勤、暫定再任用・定年前再任用短時間 (地方公務員法 第22条の4), 任期付 (任期付職員法): kinds of staff, and the words for them. */
export const STAFF_KIND_LABELS = { REGULAR: '正規職員', REAPPOINTED: '再任用職員', FIXED_TERM: '任期付職員' } as const;
export type StaffKind = keyof typeof STAFF_KIND_LABELS;

export const ASSIGNMENT_KIND_LABELS = { MAIN: '本務', CONCURRENT: '兼務' } as const;
export type AssignmentKind = keyof typeof ASSIGNMENT_KIND_LABELS;

/** Why somebody came to a place. */
export const ASSIGNMENT_REASON_LABELS = {
  INITIAL: '記録の始まり',
  HIRED: '採用',
  REHIRED: '再採用',
  REAPPOINTED: '再任用',
  ROTATION: '異動',
  PROMOTION: '昇任',
  MANAGERIAL_AGE_LIMIT: '役職定年',
  REFORM: '組織改編',
  DISPATCH: '派遣',
  RETURN: '派遣からの復帰',
  CONCURRENT: '兼務',
} as const;
export type AssignmentReason = keyof typeof ASSIGNMENT_REASON_LABELS;

export const HOST_KIND_LABELS = { STATE: '国', MUNICIPALITY: '市町村', PRIVATE: '民間企業等' } as const;
export type HostKind = keyof typeof HOST_KIND_LABELS;

/** Why an order moves somebody: the legal kinds of 地公法15条の2 are 昇任, 降任, 転任. */
export const reasonOfMove = (rankBefore: number, rankAfter: number): AssignmentReason => (rankAfter > rankBefore ? 'PROMOTION' : 'ROTATION');
