import { StatusBadge, type Tone } from '@takara/design-system';
import type { DeploymentState, MunicipalSupportRequestState } from '../gql/graphql.ts';

const TONES: Record<MunicipalSupportRequestState, Tone> = { REQUESTED: 'warning', TRIAGED: 'warning', CONSENT: 'info', ORDERED: 'info', DEPLOYED: 'success', REST: 'info', RETURNED: 'info', REVIEWED: 'neutral', DECLINED: 'neutral' };
const MEMBER_TONES: Record<DeploymentState, Tone> = { ASKED: 'warning', AGREED: 'info', HEAD_REFUSED: 'neutral', PERSON_REFUSED: 'neutral', RELEASED: 'neutral', ORDERED: 'success', RETURNED: 'info' };

/** Where a request stands, in the platform's words and with a sign. */
export const RequestState = ({ request: { state, stateLabel } }: { request: { state: MunicipalSupportRequestState | null; stateLabel: string | null } }) => (state ? <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge> : null);

/** Where one of a team stands. */
export const MemberState = ({ member: { state, stateLabel } }: { member: { state: DeploymentState | null; stateLabel: string | null } }) => (state ? <StatusBadge tone={MEMBER_TONES[state]}>{stateLabel}</StatusBadge> : null);
