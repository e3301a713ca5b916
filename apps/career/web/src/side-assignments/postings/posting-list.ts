import type { SideAssignmentPostingField, SideAssignmentPostingsQueryVariables, SideAssignmentPostingState } from '../../gql/graphql.ts';
import { pageOf, withoutPage } from '../../paging/pages.ts';
import { isKey } from '../../reading/known.ts';

/** Which postings are listed, as the address says it: `?view=…&field=…&q=…&sort=…`. What is open comes first, the nearest deadline on top. */
export const VIEWS = {
  open: { label: '募集中', state: 'OPEN', hosted: false },
  closed: { label: '選考中', state: 'CLOSED', hosted: false },
  settled: { label: '選考終了', state: 'SETTLED', hosted: false },
  all: { label: 'すべて', state: null, hosted: false },
  hosted: { label: '自分の所属の募集', state: null, hosted: true },
} as const satisfies Record<string, { label: string; state: SideAssignmentPostingState | null; hosted: boolean }>;
export type View = keyof typeof VIEWS;

/** What an address may name; the words come from the platform. */
const FIELDS = {
  DX: true, PLANNING: true, PUBLIC_RELATIONS: true, TOURISM_AND_TRADE: true, COMMUNITY: true, DISASTER_PREVENTION: true, LEGAL_AND_FINANCE: true, ENGINEERING: true, OTHER: true,
} as const satisfies Record<SideAssignmentPostingField, true>;

export const SORTS = { DEADLINE: '締切が近い順', NEWEST: '新しい順' } as const;

const PER_PAGE = 20;
/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [view, field, sort] = ['view', 'field', 'sort'].map((name) => parameters.get(name)) as [string | null, string | null, string | null];
  return {
    view: isKey(VIEWS, view) ? view : ('open' as const),
    field: isKey(FIELDS, field) ? field : null,
    sort: isKey(SORTS, sort) ? sort : ('DEADLINE' as const),
    q: parameters.get('q')?.trim() ?? '',
  };
}

export function variablesOf(parameters: URLSearchParams): SideAssignmentPostingsQueryVariables {
  const { view, field, sort, q } = listOf(parameters);
  const { state, hosted } = VIEWS[view];
  return { state, hostedByMe: hosted || null, field, sort, q: q || null, ...pageOf(parameters, PER_PAGE) };
}

/** The same list with one thing changed, from its first page. An empty value is left out. */
export function addressWith(pathname: string, parameters: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = withoutPage(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next.size > 0 ? `${pathname}?${next}` : pathname;
}
