export const LEAVE_LABELS = { CHILDCARE: '育児休業', SICKNESS: '病気休職', SELF_DEVELOPMENT: '自己啓発等休業' } as const;
export type LeaveKind = keyof typeof LEAVE_LABELS;
