import type { OutsideActivityPermitsQueryVariables, OutsideActivityState, OutsideActivityView } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

const PER_PAGE = 20;
export const VIEWS: readonly { view: OutsideActivityView; label: string; waits?: boolean }[] = [
  { view: 'MINE', label: '自分の申請' },
  { view: 'TO_OPINE', label: '意見を待つ申請', waits: true },
  { view: 'OF_MY_PEOPLE', label: '所属の職員の許可' },
  { view: 'TO_DECIDE', label: '審査を待つ申請', waits: true },
  { view: 'ALL', label: 'すべて' },
];

/** States one looks for in a long list. */
export const STATES = { HR_REVIEW: '人事課の審査中', ACTIVE: '従事中', RENEWAL_DUE: '更新の時期', REAPPLY: '異動のため再申請', REFUSED: '不許可', REVOKED: '取り消し', ENDED: '終了' } as const satisfies Partial<Record<OutsideActivityState, string>>;

/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams): { view: OutsideActivityView; state: keyof typeof STATES | null } {
  const state = parameters.get('state');
  return { view: VIEWS.find((each) => each.view === parameters.get('view'))?.view ?? 'MINE', state: isKey(STATES, state) ? state : null };
}

export const variablesOf = (parameters: URLSearchParams): OutsideActivityPermitsQueryVariables => ({ ...listOf(parameters), ...pageOf(parameters, PER_PAGE) });
