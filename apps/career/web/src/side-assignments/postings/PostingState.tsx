import { StatusBadge, type Tone } from '@takara/design-system';
import type { SideAssignmentPostingState } from '../../gql/graphql.ts';

/** Where a posting stands, in words and with a sign. */
const STATES: Record<SideAssignmentPostingState, { label: string; tone: Tone }> = {
  DRAFT: { label: '下書き', tone: 'neutral' },
  SUBMITTED: { label: '承認待ち', tone: 'info' },
  RETURNED: { label: '差し戻し', tone: 'warning' },
  OPEN: { label: '募集中', tone: 'success' },
  CLOSED: { label: '選考中', tone: 'info' },
  SETTLED: { label: '選考終了', tone: 'neutral' },
  WITHDRAWN: { label: '取り下げ', tone: 'error' },
};

export const postingStateLabel = (state: SideAssignmentPostingState) => STATES[state].label;

export const PostingState = ({ state }: { state: SideAssignmentPostingState }) => <StatusBadge tone={STATES[state].tone}>{STATES[state].label}</StatusBadge>;
