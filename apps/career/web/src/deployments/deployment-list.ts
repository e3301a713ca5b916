import type { MunicipalSupportRequestState, DeploymentRequestsQueryVariables, TechnicalStaffListQueryVariables, TechnicalStaffStanding } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** What is looked at, and which are listed, as the address says it: `?view=…&state=…&family=…&standing=…`. */
export const VIEWS = { REQUESTS: '応援の要請', STAFF: '技術職員', FAMILIES: '充足率' } as const;
export type DeploymentView = keyof typeof VIEWS;
export const STATES: Record<MunicipalSupportRequestState, string> = {
  REQUESTED: '受け付けた', TRIAGED: '班の案を待っている', CONSENT: '同意を待っている', ORDERED: '発令した', DEPLOYED: '応援に出ている', REST: '休養している', RETURNED: '振り返りを待っている', REVIEWED: '終わった', DECLINED: '応援しない',
};
export const STANDINGS: Record<TechnicalStaffStanding, string> = { FREE: '応援に出られる', ASKED: '出る予定か、同意を求めている', AWAY: '応援に出ている', RESTING: '休養している', ABSENT: '休暇・休業・派遣' };
const PER_PAGE = 25;

/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [view, state, standing] = [parameters.get('view'), parameters.get('state'), parameters.get('standing')];
  return { view: isKey(VIEWS, view) ? view : ('REQUESTS' as const), state: isKey(STATES, state) ? state : null, standing: isKey(STANDINGS, standing) ? standing : null, family: parameters.get('family') };
}

export const requestVariables = (parameters: URLSearchParams): DeploymentRequestsQueryVariables => ({ state: listOf(parameters).state, ...pageOf(parameters, PER_PAGE) });
export function staffVariables(parameters: URLSearchParams): TechnicalStaffListQueryVariables {
  const { family, standing } = listOf(parameters);
  return { family, standing, ...pageOf(parameters, PER_PAGE) };
}

