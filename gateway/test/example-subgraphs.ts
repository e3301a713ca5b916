import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor, Subgraph } from '@takara/subgraph-kit';
import { execute, GraphQLError, parse, type GraphQLSchema } from 'graphql';

/** Two small subgraphs that meet in one entity. Sentinels in the ids provoke what a real subgraph would do only on a bad day. */
export const PEOPLE_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
  type Query {
    person(id: ID!): Person
    people(first: Int, after: String): PersonConnection
    oracle: Oracle @inaccessible
  }
  type Mutation { rename(id: ID!, name: String!): Person }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { cursor: String! node: Person }
  type Person @key(fields: "id") { id: ID! name: String kind: Kind boss: Person askedBy: String }
  type Oracle { answer: String }
  enum Kind { CLERK HEAD }
`;
export const TASKS_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { task(id: ID!): Task ping: String }
  type Task @key(fields: "id") { id: ID! title: String assignee: Person }
  type Person @key(fields: "id") { id: ID! tasks: [Task!] }
`;

interface Reference {
  id: string;
}
const person = (id: string) => {
  if (id === 'internal') throw new Error('connection to server at 10.0.0.7 failed: password of role people');
  if (id === 'missing') throw new GraphQLError('no such person in table people', { extensions: { code: 'NOT_FOUND', stacktrace: ['at people.ts:1'] } });
  if (id === 'long') throw new GraphQLError('value too long for type character(36)', { extensions: { code: 'BAD_USER_INPUT', field: 'id', sentence: '「id」は 36 文字までです。' } });
  if (id === 'odd') throw new GraphQLError('x', { extensions: { code: 'BAD_USER_INPUT', field: 'a b', sentence: '<b>at people.ts:1</b>' } });
  return { id, name: `Person ${id}`, kind: 'CLERK', boss: () => person('boss'), askedBy: (_: unknown, { actor }: { actor: Actor | null }) => actor?.employeeId ?? null };
};

export const peopleSchema = buildSubgraphSchema([
  {
    typeDefs: parse(PEOPLE_SDL),
    resolvers: {
      Query: {
        person: (_: unknown, { id }: Reference) => person(id),
        people: (_: unknown, { first }: { first?: number }) => ({ edges: Array.from({ length: first ?? 2 }, (__, at) => ({ cursor: String(at), node: person(String(at)) })) }),
        oracle: () => ({ answer: '42' }),
      },
      Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...person(id), name }) },
      Person: { __resolveReference: ({ id }: Reference) => person(id) },
    },
  },
]);

export const tasksSchema = buildSubgraphSchema([
  {
    typeDefs: parse(TASKS_SDL),
    resolvers: {
      Query: { task: (_: unknown, { id }: Reference) => ({ id, title: `Task ${id}`, assignee: { id: '1' } }), ping: () => 'pong' },
      Person: { __resolveReference: ({ id }: Reference) => ({ id, tasks: () => [{ id: `${id}-a`, title: 'First' }] }) },
    },
  },
]);

/** A subgraph as the kit makes it, without the database. */
export const subgraphOf = (schema: GraphQLSchema): Pick<Subgraph, 'execute'> => ({
  execute: async ({ document, variables, operationName, actor, requestId }) => execute({ schema, document, variableValues: variables, operationName, contextValue: { actor, requestId } }),
});
