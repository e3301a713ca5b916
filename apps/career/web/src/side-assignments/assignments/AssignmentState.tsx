import { StatusBadge, type Tone } from '@takara/design-system';
import type { SideAssignmentState } from '../../gql/graphql.ts';

/** Where a side assignment stands, in words and with a sign. */
const STATES: Record<SideAssignmentState, { label: string; tone: Tone }> = {
  ORDERED: { label: 'これから', tone: 'info' },
  ACTIVE: { label: '従事中', tone: 'success' },
  ENDED: { label: '振り返り待ち', tone: 'warning' },
  REVIEWED: { label: '終了', tone: 'neutral' },
};

export const assignmentStateLabel = (state: SideAssignmentState | null) => (state ? STATES[state].label : '');

export const AssignmentState = ({ state }: { state: SideAssignmentState | null }) => (state ? <StatusBadge tone={STATES[state].tone}>{STATES[state].label}</StatusBadge> : null);
