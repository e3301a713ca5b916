import type { Actor } from '@takara/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleGateway, exampleSupergraph } from '../../test/example-gateway.ts';
import { peopleSchema, subgraphOf, tasksSchema } from '../../test/example-subgraphs.ts';
import type { Gateway } from '../gateway.ts';
import { sha256 } from './trusted-documents.ts';

/* One table of requests, each sent as a registered operation and as one of the client's own; the answers are compared byte for byte. */

type Fault = (answer: () => Promise<unknown>) => unknown;
interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  method?: 'GET';
  headers?: Record<string, string>;
  /** What the subgraph `tasks` does. */
  tasks?: Fault;
  /** Registered as well, it is for Apollo Server to say what is wrong with it. */
  byServer?: true;
  /** Refused before anybody looks which operation it is. */
  refused?: true;
}

const PERSON = 'query Person($id: ID!) { person(id: $id) { id name boss { name } } }';
const ACROSS = 'query Across($id: ID!) { person(id: $id) { name tasks { title } } }';
const BOTH = 'query Both { person(id: "1") { name } task(id: "7") { title } ping }';
const FILTERED = 'query Filtered($first: Int = 2, $named: Boolean!) { people(first: $first) { edges { cursor node { id name @include(if: $named) __typename } } } }';
const RENAME = 'mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { id name askedBy } }';
const SEVERAL = 'query One { ping } query Other { task(id: "7") { title } }';
const dead: Fault = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7'));
const errors = (...list: object[]): Fault => () => ({ data: null, errors: list });
const RESPONSE_TYPE = { accept: 'application/graphql-response+json' };

const CASES: Record<string, Asked> = {
  'a read': { query: PERSON, variables: { id: '1' } },
  'a read across two subgraphs': { query: ACROSS, variables: { id: '1' } },
  'a read with fragments, aliases and names that every object has': { query: 'query Names { ...all } fragment all on Query { constructor: ping __proto__: person(id: "1") { toString: name } }' },
  'a read without a name': { query: '{ ping __typename }' },
  'a read of the schema': { query: '{ __type(name: "Person") { name fields { name } } ping }' },
  'a read with a default': { query: FILTERED, variables: { named: false } },
  'a read with null for a default': { query: FILTERED, variables: { named: true, first: null } },
  'a read for a client of graphql-response+json': { query: PERSON, variables: { id: '1' }, headers: RESPONSE_TYPE },
  'a read for a client of anything': { query: PERSON, variables: { id: '1' }, headers: { accept: '*/*;q=0.1, text/html' } },
  'a read for a client of nothing that we have': { query: PERSON, variables: { id: '1' }, headers: { accept: 'text/html' }, refused: true },
  'a read by name': { query: PERSON, variables: { id: '1' }, operationName: 'Person' },
  'a read with variables that nobody asked for': { query: PERSON, variables: { id: '1', more: { deep: [1] } } },
  'a write': { query: RENAME, variables: { id: '1', name: '髙橋' } },
  'a write in which somebody else is asked': { query: RENAME, variables: { id: 'missing', name: 'x' } },
  'one of several': { query: SEVERAL, operationName: 'Other' },
  'one of several, none named': { query: SEVERAL, byServer: true },
  'a name that is not there': { query: PERSON, variables: { id: '1' }, operationName: 'People', byServer: true },
  'a name that is not there, for a client of graphql-response+json': { query: PERSON, variables: { id: '1' }, operationName: 'People', headers: RESPONSE_TYPE, byServer: true },
  'an empty name': { query: PERSON, variables: { id: '1' }, operationName: '' },
  'no variables': { query: PERSON },
  'no variables, for a client of graphql-response+json': { query: PERSON, headers: RESPONSE_TYPE },
  'variables of another type': { query: PERSON, variables: { id: { a: 1 } } },
  'two wrong variables': { query: RENAME, variables: { id: [], name: 7 } },
  'null where none may be': { query: PERSON, variables: { id: null } },
  'a condition that is no boolean': { query: FILTERED, variables: { named: 'yes' } },
  'a GET': { query: PERSON, variables: { id: '1' }, method: 'GET' },
  'a GET of a write': { query: RENAME, variables: { id: '1', name: 'x' }, method: 'GET', byServer: true },
  'a GET of a write with wrong variables': { query: RENAME, method: 'GET', headers: RESPONSE_TYPE, byServer: true },
  'a GET of a name that is not there': { query: PERSON, operationName: 'People', method: 'GET', byServer: true },
  'a document that does not fit the graph': { query: 'query Old { pepole { id } }', byServer: true },
  'a document that is none': { query: 'query Old {', byServer: true },
  'a request from elsewhere': { query: RENAME, variables: { id: '1', name: 'x' }, headers: { 'sec-fetch-site': 'cross-site' }, refused: true },
  'a form': { query: RENAME, headers: { 'content-type': 'text/plain' }, refused: true },
  'a field that says it is not there': { query: PERSON, variables: { id: 'missing' } },
  'a field that says what is wrong': { query: PERSON, variables: { id: 'long' } },
  'a field that fails': { query: PERSON, variables: { id: 'internal' } },
  'a subgraph that is down': { query: ACROSS, variables: { id: '1' }, tasks: dead },
  'a subgraph that is down, in three places': { query: BOTH, tasks: dead },
  'a subgraph that says so itself': { query: BOTH, tasks: errors({ message: 'busy', path: ['task'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }, { message: 'busy', path: ['ping'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }) },
  'a subgraph that answers half': { query: BOTH, tasks: () => ({ data: { task: { title: 'Half' }, ping: null }, errors: [{ message: 'x', path: ['ping'], extensions: { code: 'CONFLICT', sentence: 'ほかの人が直しました。' } }] }) },
  'a subgraph that would choose the status': { query: BOTH, tasks: errors({ message: 'x', path: ['ping'], extensions: { code: 'NOT_FOUND', http: { status: 418 } } }) },
  'a subgraph of another shape': { query: BOTH, tasks: () => ({ data: { task: 'x', ping: 'pong' } }) },
  'null where the graph has none': { query: 'query Tasks { person(id: "1") { name tasks { id title } } }', tasks: () => ({ data: { _entities: [{ tasks: [{ id: null, title: 'x' }] }] } }) },
  'nobody': { query: PERSON, variables: { id: '1' }, headers: { authorization: 'nobody' }, refused: true },
};

const ANALYST: Actor = { kind: 'EMPLOYEE', employeeId: 'analyst', on: '2026-11-23', duties: [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }] };
const documents = new Map(Object.values(CASES).map(({ query }) => [sha256(query), query]));

let tasksFault: Fault | undefined;
let lines: string[];
let gateways: { registered: Gateway; own: Gateway };
const subgraphs = () => {
  const tasks = subgraphOf(tasksSchema);
  return { people: subgraphOf(peopleSchema), tasks: { execute: async (request: never) => (tasksFault ? tasksFault(() => tasks.execute(request)) : tasks.execute(request)) as never } };
};
const aGateway = () =>
  exampleGateway({ subgraphs: subgraphs(), trustedDocuments: documents, authenticate: async ({ headers }) => (headers.authorization === 'nobody' ? null : ANALYST) }, { TAKARA_LOG_LEVEL: 'warn', TAKARA_GRAPH_INTROSPECTION: 'on' });

beforeEach(async () => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  gateways = { registered: await aGateway(), own: await aGateway() };
});
afterEach(async () => {
  vi.restoreAllMocks();
  tasksFault = undefined;
  await Promise.all([gateways.registered.close(), gateways.own.close()]);
});

/** Everything that a client and an operator get of one request, without what differs in every request. */
async function outcome(gateway: Gateway, text: object, { variables, operationName, method, headers = {}, tasks }: Asked) {
  tasksFault = tasks;
  lines = [];
  const server = vi.spyOn(gateway.graph.server, 'executeHTTPGraphQLRequest');
  const body = { ...text, variables, operationName };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const answer = await gateway.app.inject(method === 'GET' ? { method, url: `/graphql?${search.toString()}`, headers } : { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) });
  const { 'x-request-id': requestId, date: _date, ...others } = answer.headers;
  const masked = (said: string) => said.replaceAll(String(requestId), 'REQUEST');
  const numbers = (await gateway.metrics.registry.metrics()).split('\n').filter((line) => /^takara_(graph_errors_total|graph_request_seconds_count|subgraph_request_seconds_count|subgraph_left_alone)/.test(line));
  return { byServer: server.mock.calls.length > 0, said: { status: answer.statusCode, headers: others, body: masked(answer.body), lines: lines.map((line) => masked(line).replace(/"at":"[^"]*"/, '')), numbers } };
}

describe('a registered operation is answered as if it had gone through Apollo Server', () => {
  it.each(Object.entries(CASES))('%s', async (_, asked) => {
    const registered = await outcome(gateways.registered, { documentId: `sha256:${sha256(asked.query)}` }, asked);
    const own = await outcome(gateways.own, { query: asked.query }, asked);
    expect(registered.said).toEqual(own.said);
    expect([registered.byServer, own.byServer]).toEqual([asked.byServer === true, asked.refused !== true]);
    expect(registered.said.body).not.toBe('');
  });

  it('one that nobody registered is not answered, whoever asks', async () => {
    const { said, byServer } = await outcome(gateways.registered, { documentId: `sha256:${'0'.repeat(64)}` }, { query: '' });
    expect([said.status, JSON.parse(said.body).errors[0].extensions.code, byServer]).toEqual([200, 'OPERATION_NOT_REGISTERED', false]);
  });

  it('nothing that was the client’s mistake is a fault of ours', async () => {
    for (const [name, asked] of Object.entries(CASES).filter(([name]) => /variables|name|none named|null where none|GET/.test(name))) {
      const { said } = await outcome(gateways.registered, { documentId: `sha256:${sha256(asked.query)}` }, asked);
      expect(said.status, name).toBeLessThan(500);
      expect(said.body, name).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });
});

it('a new supergraph leaves no operation of the old one', async () => {
  const text = 'query Urgent { task(id: "1") { title urgent } }';
  const [before, after] = [exampleSupergraph(), exampleSupergraph({}, 'urgent: Boolean')];
  const origin = { sdl: before };
  const gateway = await exampleGateway({ supergraph: origin, trustedDocuments: new Map([[sha256(text), text]]) });
  const ask = async () => (await gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ documentId: `sha256:${sha256(text)}` }) })).json() as object;
  expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  origin.sdl = after;
  expect(await gateway.reload()).toBe(true);
  expect(await ask()).toEqual({ data: { task: { title: 'Task 1', urgent: null } } });
  origin.sdl = before;
  expect(await gateway.reload()).toBe(true);
  expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  await gateway.close();
});
