import { StatusBadge, type Tone } from '@takara/design-system';
import type { SideAssignmentApplicationState } from '../../gql/graphql.ts';

/** Where an application stands, in words and with a sign. */
const STATES: Record<SideAssignmentApplicationState, { label: string; tone: Tone }> = {
  SUBMITTED: { label: '所属長の同意待ち', tone: 'info' },
  HOME_CONSENTED: { label: '選考待ち', tone: 'info' },
  SELECTED: { label: '発令待ち', tone: 'info' },
  ORDERED: { label: '発令済み', tone: 'success' },
  HOME_REFUSED: { label: '所属長の不同意', tone: 'error' },
  NOT_SELECTED: { label: '見送り', tone: 'neutral' },
  POSTING_WITHDRAWN: { label: '募集の取り下げ', tone: 'error' },
  WITHDRAWN: { label: '応募の取り下げ', tone: 'neutral' },
};

export const applicationStateLabel = (state: SideAssignmentApplicationState | null) => (state ? STATES[state].label : '');

export const ApplicationState = ({ state }: { state: SideAssignmentApplicationState | null }) => (state ? <StatusBadge tone={STATES[state].tone}>{STATES[state].label}</StatusBadge> : null);
