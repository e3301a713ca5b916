import type { ApplicationState } from './application.ts';

export interface ApplicationRow {
  id: string;
  postingId: string;
  postingTitle: string;
  hostUnitId: string;
  applicantId: string;
  state: ApplicationState;
  stateSince: string;
  submittedAt: string;
  shownToHost: boolean;
  toldAt: string | null;
  motivation: string;
  hoursWished: number;
  skills: string;
  expectedOvertime: number;
}

/** A row of side_assignment_application, as `copyRows` takes it. The host knows of it once consent was given. */
export function buildApplication(application: Pick<ApplicationRow, 'id' | 'postingId' | 'postingTitle' | 'hostUnitId' | 'applicantId' | 'state' | 'stateSince'> & Partial<Omit<ApplicationRow, 'skills'>> & { skillList?: string[] }): ApplicationRow {
  const { skillList = [], ...given } = application;
  return { submittedAt: given.stateSince, shownToHost: !['SUBMITTED', 'HOME_REFUSED'].includes(given.state), toldAt: null, motivation: '手伝いたいです。', hoursWished: 8, expectedOvertime: 120, ...given, skills: JSON.stringify(skillList) };
}
