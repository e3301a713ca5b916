import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { supergraphOf } from './executing-gateway.ts';
import { compileOperation, PLANNING, type CompiledOperation } from './operation.ts';
import type { Ask, FetchAnswer } from './run.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const grades = new Map([['1', 3], ['2', 5]]);
const people = [...grades.keys()].map((id) => ({ id, deputy: { id: id === '1' ? '2' : '1' } }));
type Person = { id: string; grade?: number };

const SUBGRAPHS = {
  staff: { sdl: 'type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! deputy: Person! }', resolvers: { Query: { people: () => people } } },
  grades: { sdl: 'type Person @key(fields: "id") { id: ID! grade: Int }', resolvers: { Person: { grade: ({ id }: Person) => grades.get(id) } } },
  pay: {
    sdl: 'type Person @key(fields: "id") { id: ID! grade: Int @external pay: Int @requires(fields: "grade") account(year: Int!): String }',
    resolvers: { Person: { pay: ({ grade }: Person) => (grade ?? 0) * 100, account: ({ id }: Person, { year }: { year: number }) => { if (id === '2') throw new Error('no account'); return `${id}/${year}`; } } },
  },
};

const schemas = new Map<string, GraphQLSchema>();
let gateway: ApolloGateway;
let operation: CompiledOperation<null>;
let asked: string[] = [];
let refuses: (subgraph: string, query: string) => boolean;

const ask: Ask<null> = async (subgraph, { text: { query, operationName }, variables }) => {
  asked.push(subgraph);
  if (refuses(subgraph, query)) return { errors: [{ message: 'too large' }] };
  return JSON.parse(JSON.stringify(await execute({ schema: schemas.get(subgraph)!, document: parse(query), operationName, variableValues: variables }))) as FetchAnswer;
};

beforeAll(async () => {
  const services = Object.entries(SUBGRAPHS).map(([name, { sdl, resolvers }]) => ({ name, url: `http://${name}`, typeDefs: parse(`${LINK} ${sdl}`), resolvers }));
  for (const { name, typeDefs, resolvers } of services) schemas.set(name, buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]));
  gateway = new ApolloGateway({ supergraphSdl: composeServices(services).supergraphSdl!, queryPlannerConfig: PLANNING });
  await gateway.load();
  const document = parse('query People($year: Int!) { people { grade pay account(year: $year) deputy { grade } } }');
  operation = compileOperation(supergraphOf(gateway), document, document.definitions[0] as OperationDefinitionNode, 'People');
});

beforeEach(() => {
  asked = [];
  refuses = () => false;
});

afterAll(() => gateway.stop());

const ANSWER = { people: [{ grade: 3, pay: 300, account: '1/2026', deputy: { grade: 5 } }, { grade: 5, pay: 500, account: null, deputy: { grade: 3 } }] };

it('what is asked of a subgraph at the same moment is one request, and what may wait for the next one goes with it', async () => {
  const { data, errors } = await operation.answer({ year: 2026 }, ask, null);
  expect(asked).toEqual(['staff', 'grades', 'pay']);
  expect(data).toEqual(ANSWER);
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([{ message: 'no account', path: ['people', 1, 'account'] }]);
});

it('what a subgraph does not answer together is asked of it one by one', async () => {
  refuses = (subgraph, query) => subgraph !== 'staff' && query.split('_entities').length > 2;
  const { data, errors } = await operation.answer({ year: 2026 }, ask, null);
  expect(asked).toEqual(['staff', 'grades', 'grades', 'grades', 'pay', 'pay', 'pay']);
  expect(data).toEqual(ANSWER);
  expect(errors).toHaveLength(1);
});

it('a subgraph that gives no answer is missed at every place', async () => {
  const { data, errors } = await operation.answer({ year: 2026 }, async (subgraph, call, context) => {
    if (subgraph === 'grades') throw new GraphQLError('no answer');
    return ask(subgraph, call, context);
  }, null);
  expect(data).toEqual({ people: [{ grade: null, pay: null, account: '1/2026', deputy: { grade: null } }, { grade: null, pay: null, account: null, deputy: { grade: null } }] });
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([['no answer', ['people']], ['no answer', ['people']], ['no account', ['people', 1, 'account']]]);
});
