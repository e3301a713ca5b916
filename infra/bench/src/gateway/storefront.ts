import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';

/*
 * The four subgraphs that public benchmarks of federation gateways ask (accounts, inventory, products, reviews), of the same
 * shape and with answers of the same size; beside their few people and goods a thousand more, so that every request can ask
 * for somebody else.
 */

/** How many users and products there are; ids and upcs are `1` … `1000`. */
export const KNOWN = 1_000;

const LISTED = 6;
const FIRST = 5;
const GOODS = ['Table', 'Couch', 'Glass', 'Chair', 'TV', 'Lamp', 'Grill', 'Fridge', 'Sofa'];
const PRICES = [899, 1299, 15, 499, 1299, 6999, 3999, 100_000, 9999];
const WEIGHTS = [100, 1000, 20, 100, 1000, 300, 2000, 6000, 800];
/** Characters of a review's body. */
const LENGTHS = [445, 290, 276, 144];
const WORDS = 'neque porro quisquam est qui dolorem ipsum quia dolor sit amet consectetur adipisci velit ';

interface Review {
  id: string;
  body: string;
  product: { __typename: 'Product'; upc: string };
  author: { __typename: 'User'; id: string; username: string };
}

const usernameOf = (id: string) => `user-${id}`;
const user = (id: string) => ({ id, name: `User Number ${id}`, username: usernameOf(id), birthday: 1_234_567_890 });
const product = (upc: string) => {
  const kind = (Number(upc) - 1) % GOODS.length;
  return { upc, name: GOODS[kind], price: PRICES[kind], weight: WEIGHTS[kind] };
};

function review(number: number, upc: number, author: number): Review {
  const id = String(author);
  return { id: String(number), body: WORDS.repeat(6).slice(0, LENGTHS[number % LENGTHS.length]), product: { __typename: 'Product', upc: String(upc) }, author: { __typename: 'User', id, username: usernameOf(id) } };
}

/** Of the first four products, all by the first user. */
const WELL_KNOWN = [1, 1, 1, 1, 2, 2, 2, 2, 3, 4, 4].map((upc, at) => review(at, upc, 1));
const inRange = (number: number) => ((number - 1) % KNOWN) + 1;

function reviewsOfUser(id: number): Review[] {
  return id <= LISTED ? WELL_KNOWN.slice(0, 2) : [0, 1, 2].map((n) => review(10_000 + id * 3 + n, inRange(id * 3 + n), id));
}
function reviewsOfProduct(upc: number): Review[] {
  return upc <= 9 ? WELL_KNOWN.filter((one) => one.product.upc === String(upc)) : [0, 1].map((n) => review(20_000 + upc * 2 + n, upc, inRange(upc * 7 + n * 13)));
}

const SUBGRAPHS = {
  accounts: {
    typeDefs: `extend type Query { me: User user(id: ID!): User users: [User] } type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
    resolvers: {
      Query: { me: () => user('1'), user: (_: unknown, { id }: { id: string }) => user(id), users: () => Array.from({ length: LISTED }, (_, at) => user(String(at + 1))) },
      User: { __resolveReference: ({ id }: { id: string }) => user(id) },
    },
  },
  inventory: {
    typeDefs: `type Product @key(fields: "upc") @extends { upc: String! @external weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: object) => reference,
        inStock: ({ upc }: { upc: string }) => Number(upc) % 2 === 1,
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > 1000 ? 0 : Math.floor(weight / 2)),
      },
    },
  },
  products: {
    typeDefs: `extend type Query { topProducts(first: Int = ${FIRST}): [Product] } type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, at) => product(String(at + 1))) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => product(upc) },
    },
  },
  reviews: {
    typeDefs: `type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") @extends { id: ID! @external username: String @external reviews: [Review] }
      type Product @key(fields: "upc") @extends { upc: String! @external reviews: [Review] }`,
    resolvers: {
      User: { __resolveReference: (reference: object) => reference, reviews: ({ id }: { id: string }) => reviewsOfUser(Number(id)) },
      Product: { __resolveReference: (reference: object) => reference, reviews: ({ upc }: { upc: string }) => reviewsOfProduct(Number(upc)) },
      Review: { __resolveReference: ({ id }: { id: string }) => WELL_KNOWN.find((one) => one.id === id) },
    },
  },
};

/** SDL of each subgraph, as it is composed. */
export const STOREFRONT = Object.entries(SUBGRAPHS).map(([name, { typeDefs }]) => ({ name, typeDefs: parse(typeDefs) }));

/** Schema of each subgraph, with resolvers over data in memory. */
export const storefrontSchemas = (): Map<string, GraphQLSchema> =>
  new Map(Object.entries(SUBGRAPHS).map(([name, { typeDefs, resolvers }]) => [name, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])]));
