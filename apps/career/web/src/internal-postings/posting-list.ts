import type { InternalPostingsQueryVariables } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';
import { askedOf } from '../reading/posting-views.ts';

const PER_PAGE = 20;
/** What is open comes first, the nearest deadline on top. */
export const variablesOf = (parameters: URLSearchParams): InternalPostingsQueryVariables => ({ ...askedOf(parameters), ...pageOf(parameters, PER_PAGE) });
