import { createHash } from 'node:crypto';

export interface Query {
  readonly text: string;
  /** Of the request with this number: another answer in every request, where the query takes variables at all. */
  variables(number: number): Record<string, unknown>;
}

/** Beyond the few who are listed. */
const FIRST_OF_MANY = 10;
/** How many different requests there are of a query; a prime, so that connections never fall into step. */
export const DIFFERENT = 397;
const somebody = (number: number) => ({ id: String(FIRST_OF_MANY + (number % DIFFERENT)) });

const PRODUCT = 'inStock name price shippingEstimate upc weight';
const USER = 'id username name';
const REVIEW = 'id body';
const REVIEWS_OF_AUTHOR = `author { ${USER} reviews { ${REVIEW} product { ${PRODUCT} } } }`;

/** What every gateway is asked. */
export const QUERIES = {
  root: { text: `query Root($id: ID!) { user(id: $id) { ${USER} birthday } }`, variables: somebody },
  'one-hop': { text: `query OneHop($id: ID!) { user(id: $id) { ${USER} reviews { ${REVIEW} } } }`, variables: somebody },
  nested: { text: `query Nested($id: ID!) { user(id: $id) { ${USER} reviews { ${REVIEW} product { ${PRODUCT} reviews { ${REVIEW} author { ${USER} } } } } } }`, variables: somebody },
  // That of the public benchmarks of federation gateways: 87 kB, one and the same for everybody.
  'public-benchmark': {
    text: `query Everything { users { ${USER} reviews { ${REVIEW} product { ${PRODUCT} reviews { ${REVIEW} ${REVIEWS_OF_AUTHOR} } } } } topProducts { ${PRODUCT} reviews { ${REVIEW} ${REVIEWS_OF_AUTHOR} } } }`,
    variables: () => ({}),
  },
} satisfies Record<string, Query>;
export type QueryName = keyof typeof QUERIES;

export const documentId = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Requests a second for the time an answer takes: moderate for all of them. */
export const RATES: Readonly<Record<QueryName, number>> = { root: 150, 'one-hop': 150, nested: 50, 'public-benchmark': 20 };
