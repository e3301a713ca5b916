import { StatusBadge, type Tone } from '@takara/design-system';
import type { InternalApplicationState } from '../gql/graphql.ts';

/** The sign beside the words. */
const TONES: Record<InternalApplicationState, Tone> = { SUBMITTED: 'info', INVITED: 'info', INTERVIEWED: 'info', MATCHED: 'success', ORDERED: 'success', LAPSED: 'warning', NOT_MATCHED: 'neutral', POSTING_WITHDRAWN: 'error', WITHDRAWN: 'neutral' };

/** Where an application stands, in the platform's words and with a sign. */
export const ApplicationState = ({ application: { state, stateLabel } }: { application: { state: InternalApplicationState | null; stateLabel: string | null } }) => (state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null);
