import type { InternalPostingsQueryVariables, InternalPostingState } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { isKey } from '../reading/known.ts';

/** Which postings are listed, as the address says it: `?view=…&q=…`. What is open comes first, the nearest deadline on top. */
export const VIEWS = {
  open: { label: '募集中', state: 'OPEN', hosted: false },
  closed: { label: '選考中', state: 'CLOSED', hosted: false },
  settled: { label: '選考終了', state: 'SETTLED', hosted: false },
  all: { label: 'すべて', state: null, hosted: false },
  hosted: { label: '自分の所属の募集', state: null, hosted: true },
} as const satisfies Record<string, { label: string; state: InternalPostingState | null; hosted: boolean }>;
export type View = keyof typeof VIEWS;

const PER_PAGE = 20;
/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams): { view: View; q: string } {
  const view = parameters.get('view');
  return { view: isKey(VIEWS, view) ? view : 'open', q: parameters.get('q')?.trim() ?? '' };
}

export function variablesOf(parameters: URLSearchParams): InternalPostingsQueryVariables {
  const { view, q } = listOf(parameters);
  return { state: VIEWS[view].state, hostedByMe: VIEWS[view].hosted || null, q: q || null, ...pageOf(parameters, PER_PAGE) };
}
