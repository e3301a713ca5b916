import type { AllSelfDeclarationsQueryVariables, SelfDeclarationsOfPeopleQueryVariables, SelfDeclarationWish } from '../gql/graphql.ts';
import { pageOf } from '../paging/pages.ts';

/** Which declarations are listed, as the address says it: `?year=…&unit=…&wish=…&late=true&unread=true`. */
const WISHES: readonly SelfDeclarationWish[] = ['NEXT', 'LATER', 'STAY', 'NO_WISH'];
const PER_PAGE = 25;

/** What an address asks for; a word it does not know is as if it were not there. */
export function listOf(parameters: URLSearchParams) {
  const [wish, year] = [parameters.get('wish'), parameters.get('year')];
  const flag = (name: string) => (parameters.get(name) === 'true' ? true : null);
  return { wish: WISHES.find((one) => one === wish) ?? null, year: year && /^\d{4}$/.test(year) ? Number(year) : null, unit: parameters.get('unit'), late: flag('late'), unread: flag('unread') };
}

export function peopleVariables(parameters: URLSearchParams): SelfDeclarationsOfPeopleQueryVariables {
  const { wish, unread } = listOf(parameters);
  return { wish, unread, ...pageOf(parameters, PER_PAGE) };
}

export function allVariables(parameters: URLSearchParams): AllSelfDeclarationsQueryVariables {
  const { wish, unread, year, unit, late } = listOf(parameters);
  return { wish, unread, late, fiscalYear: year, unitId: unit, ...pageOf(parameters, PER_PAGE) };
}
