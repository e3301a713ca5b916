import type { ExchangeAgreementsQueryVariables, ExchangeCallsQueryVariables, ExchangeHostKind, SecondmentsQueryVariables, SecondmentState } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** What is looked at, and which are listed, as the address says it: `?view=…&state=…&kind=…&open=…`. */
export const VIEWS = { CALLS: '募集', PEOPLE: '派遣・交流の職員', AGREEMENTS: '協定' } as const;
export type SecondmentView = keyof typeof VIEWS;
export const STATES: Record<SecondmentState, string> = {
  VOLUNTEERED: '主管課の推薦を待っている', RECOMMENDED: '本人の同意を待っている', AGREED: '選考を待っている', SELECTED: '発令を待っている', ORDERED: '初日を待っている', AWAY: '派遣されている', RETURNED: '還元を待っている', KNOWLEDGE_SHARED: '還元まで終わった',
  DECLINED: '本人が断った', NOT_RECOMMENDED: '推薦されなかった', NOT_SELECTED: '見送りになった', WITHDRAWN: '取り下げた', CANCELLED: '取りやめになった', LEFT: '退職により終わった',
};
export const KINDS: Record<ExchangeHostKind, string> = { STATE: '国', MUNICIPALITY: '市町村・他の都道府県', PUBLIC_INTEREST: '公益的法人等', PRIVATE: '民間企業' };
const PER_PAGE = 25;

/** What an address asks for; a word it does not know is as if it were not there. Calls that are open come first of all. */
export function listOf(parameters: URLSearchParams) {
  const [view, state, kind] = [parameters.get('view'), parameters.get('state'), parameters.get('kind')];
  return { view: isKey(VIEWS, view) ? view : ('CALLS' as const), state: isKey(STATES, state) ? state : null, hostKind: isKey(KINDS, kind) ? kind : null, open: parameters.get('calls') !== 'ALL' };
}

export function secondmentVariables(parameters: URLSearchParams): SecondmentsQueryVariables {
  const { state, hostKind } = listOf(parameters);
  return { state, hostKind, ...pageOf(parameters, PER_PAGE) };
}
export const callVariables = (parameters: URLSearchParams): ExchangeCallsQueryVariables => ({ open: listOf(parameters).open, ...pageOf(parameters, PER_PAGE) });
export const agreementVariables = (parameters: URLSearchParams): ExchangeAgreementsQueryVariables => ({ hostKind: listOf(parameters).hostKind, ...pageOf(parameters, PER_PAGE) });

/** 「主管課（福士 渚）」. */
export const holderLabel = (holder: { role: string | null; names: readonly string[] | null } | null | undefined): string => (holder ? `${holder.role}${holder.names && holder.names.length > 0 ? `（${holder.names.join('、')}）` : ''}` : '－');
