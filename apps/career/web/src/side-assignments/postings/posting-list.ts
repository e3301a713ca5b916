import type { SideAssignmentPostingField, SideAssignmentPostingsQueryVariables } from '../../gql/graphql.ts';
import { pageOf } from '../../paging/pages.ts';
import { isKey } from '../../reading/known.ts';
import { askedOf, viewOf } from '../../reading/posting-views.ts';

/** What an address may name; the words come from the platform. */
const FIELDS = {
  DX: true, PLANNING: true, PUBLIC_RELATIONS: true, TOURISM_AND_TRADE: true, COMMUNITY: true, DISASTER_PREVENTION: true, LEGAL_AND_FINANCE: true, ENGINEERING: true, OTHER: true,
} as const satisfies Record<SideAssignmentPostingField, true>;

export const SORTS = { DEADLINE: '締切が近い順', NEWEST: '新しい順' } as const;

const PER_PAGE = 20;
/** Which postings are listed, as the address says it: `?view=…&field=…&q=…&sort=…`; a word it does not know is as if it were not there. What is open comes first, the nearest deadline on top. */
export function listOf(parameters: URLSearchParams) {
  const [field, sort] = [parameters.get('field'), parameters.get('sort')];
  return { ...viewOf(parameters), field: isKey(FIELDS, field) ? field : null, sort: isKey(SORTS, sort) ? sort : ('DEADLINE' as const) };
}

export function variablesOf(parameters: URLSearchParams): SideAssignmentPostingsQueryVariables {
  const { field, sort } = listOf(parameters);
  return { ...askedOf(parameters), field, sort, ...pageOf(parameters, PER_PAGE) };
}
