import type { InternalPostingState, SideAssignmentPostingState } from '../gql/graphql.ts';
import { isKey } from './known.ts';

/** Which postings are listed, as the address says it: `?view=…&q=…`; of 庁内副業 and of 庁内公募 alike. */
export const VIEWS = {
  open: { label: '募集中', state: 'OPEN', hosted: false },
  closed: { label: '選考中', state: 'CLOSED', hosted: false },
  settled: { label: '選考終了', state: 'SETTLED', hosted: false },
  all: { label: 'すべて', state: null, hosted: false },
  hosted: { label: '自分の所属の募集', state: null, hosted: true },
} as const satisfies Record<string, { label: string; state: (InternalPostingState & SideAssignmentPostingState) | null; hosted: boolean }>;
export type View = keyof typeof VIEWS;

/** What an address asks for; a word it does not know is as if it were not there. */
export function viewOf(parameters: URLSearchParams): { view: View; q: string } {
  const view = parameters.get('view');
  return { view: isKey(VIEWS, view) ? view : 'open', q: parameters.get('q')?.trim() ?? '' };
}

/** The same, as the graph is asked. */
export function askedOf(parameters: URLSearchParams) {
  const { view, q } = viewOf(parameters);
  return { state: VIEWS[view].state, hostedByMe: VIEWS[view].hosted || null, q: q || null };
}
