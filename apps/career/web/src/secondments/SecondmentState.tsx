import { StatusBadge, type Tone } from '@takara/design-system';
import type { SecondmentState as State } from '../gql/graphql.ts';

const TONES: Record<State, Tone> = {
  VOLUNTEERED: 'warning', RECOMMENDED: 'warning', AGREED: 'info', SELECTED: 'info', ORDERED: 'info', AWAY: 'success', RETURNED: 'warning', KNOWLEDGE_SHARED: 'success',
  DECLINED: 'neutral', NOT_RECOMMENDED: 'neutral', NOT_SELECTED: 'neutral', WITHDRAWN: 'neutral', CANCELLED: 'neutral', LEFT: 'neutral',
};

/** Where it stands, in the platform's words and with a sign. */
export const SecondmentState = ({ secondment: { state, stateLabel } }: { secondment: { state: State | null; stateLabel: string | null } }) => (state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null);
