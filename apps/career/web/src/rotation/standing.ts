import { formatDate } from '@takara/web-kit';
import type { RotationState } from '../gql/graphql.ts';

/** What a person has to know first: what is open, what is settled well, what is not asked. */
export const GROUPS = { open: ['BREACHED', 'AT_RISK', 'DUE_BY'], met: ['MET'], silent: ['EXEMPT', 'NOT_APPLICABLE'] } as const satisfies Record<string, readonly RotationState[]>;
export type Group = keyof typeof GROUPS;

export const groupOf = (state: RotationState | null): Group => (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly (RotationState | null)[]).includes(state)) ?? 'silent';

/** The day of a finding in words; what the day means depends on the state. Empty where there is none. */
export function dayOf({ state, on }: { state: RotationState | null; on: string | null }): string {
  if (on === null) return '';
  if (state === 'DUE_BY') return `${formatDate(on)}の定期異動まで`;
  return state === 'BREACHED' ? `${formatDate(on)}に期限が過ぎました` : `${formatDate(on)}まで`;
}
