import type { KnowledgeTopicsQueryVariables, KnowledgeTopicState, KnowledgeTopicView } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** Which are listed, as the address says it: `?view=…&state=…&risk=1`. Without a state: all that are not closed. */
export const STATES: Record<KnowledgeTopicState, string> = {
  AT_RISK: '途切れるおそれ（後任なし）', IDENTIFIED: '担い手が未登録', HOLDERS_MAPPED: '担い手を登録済み', SUCCESSOR_NAMED: '後任を決定', SESSIONS: '引継ぎ中', CONFIRMED_TRANSFERRED: '引継ぎ完了', CLOSED: '終了',
};
const VIEWS: readonly KnowledgeTopicView[] = ['LED', 'OWN', 'DEPARTMENT', 'EVERYBODY'];
const PER_PAGE = 25;

/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [view, state] = [parameters.get('view'), parameters.get('state')];
  return { view: VIEWS.find((one) => one === view) ?? null, state: isKey(STATES, state) ? state : null, atRisk: parameters.get('risk') === '1' ? true : null };
}

export const variablesOf = (parameters: URLSearchParams): KnowledgeTopicsQueryVariables => ({ ...listOf(parameters), ...pageOf(parameters, PER_PAGE) });
