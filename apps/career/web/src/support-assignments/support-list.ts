import type { SupportAssignmentKind, SupportAssignmentsQueryVariables, SupportAssignmentState, SupportAssignmentView } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** Which are listed, as the address says it: `?view=…&state=…&kind=…`. */
export const STATES: Record<SupportAssignmentState, string> = {
  REQUIRED: 'まだ選んでいない', NOMINATED: '返事を待っている', DECLINED: '断られた', LAPSED: '選び直しが要る', ACCEPTED: '着任を待っている', ACTIVE: '支えている', CLOSED: '終わった',
};
export const KINDS: Record<SupportAssignmentKind, string> = { TRAINER: 'トレーナー（新採用）', SUPPORTER: 'サポーター（初めての本庁）' };
const VIEWS: readonly SupportAssignmentView[] = ['LED', 'SUPPORTING', 'OWN', 'EVERYBODY'];
const PER_PAGE = 25;
/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [view, state, kind] = [parameters.get('view'), parameters.get('state'), parameters.get('kind')];
  return { view: VIEWS.find((one) => one === view) ?? null, state: isKey(STATES, state) ? state : null, kind: isKey(KINDS, kind) ? kind : null };
}

export const variablesOf = (parameters: URLSearchParams): SupportAssignmentsQueryVariables => ({ ...listOf(parameters), ...pageOf(parameters, PER_PAGE) });
