import type { Actor } from '@takara/subgraph-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codes, exampleGateway, exampleSupergraph, send } from '../../test/example-gateway.ts';
import { peopleSchema, subgraphOf, tasksSchema } from '../../test/example-subgraphs.ts';
import { FAULTS, startSubgraph, type SubgraphServer } from '../../test/faulty-subgraph.ts';
import type { Gateway } from '../gateway.ts';

const ACTOR: Actor = { kind: 'EMPLOYEE', employeeId: 'analyst', on: '2026-11-22', duties: [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }] };
/** The number of a request is chance, and may well hold a 502. */
const withoutNumber = ({ text, headers }: { text: string; headers: Record<string, unknown> }) => text.replaceAll(String(headers['x-request-id']), '');
const BOTH = '{ person(id: "1") { name } task(id: "7") { title } }';
let people: SubgraphServer;
let tasks: SubgraphServer;
let gateway: Gateway;

beforeAll(async () => {
  [people, tasks] = [await startSubgraph(peopleSchema), await startSubgraph(tasksSchema)];
  gateway = await exampleGateway(
    { subgraphs: {}, supergraph: { sdl: exampleSupergraph({ people: people.url, tasks: tasks.url }) }, authenticate: async () => ACTOR, signActor: async (actor, audience) => `${actor.employeeId}-for-${audience}` },
    { TAKARA_SUBGRAPH_TIMEOUT_MS: '300', TAKARA_SUBGRAPH_FAILURES: '1000' },
  );
});
afterEach(() => {
  [people, tasks].forEach((subgraph) => ((subgraph.fault = undefined), (subgraph.requests.length = 0)));
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([people.close(), tasks.close()]);
});

describe('one subgraph fails, the rest of the data comes with one typed error', () => {
  it.each(Object.entries(FAULTS))('when it %s', async (_, fault) => {
    tasks.fault = fault;
    const answer = await send(gateway, { query: BOTH });
    expect(answer.data).toEqual({ person: { name: 'Person 1' }, task: null });
    expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(answer.status).toBe(200);
    expect(withoutNumber(answer)).not.toMatch(/tasks|127\.0\.0\.1|internal|502|stack/);
  });

  it('when it is not there', async () => {
    const absent = await exampleGateway({ subgraphs: { people: subgraphOf(peopleSchema) } });
    const answer = await send(absent, { query: BOTH });
    expect([answer.data, codes(answer)]).toEqual([{ person: { name: 'Person 1' }, task: null }, ['SUBGRAPH_UNAVAILABLE']]);
    await absent.close();
  });

  it('when it never ends in this very process', async () => {
    const stuck = await exampleGateway({ subgraphs: { people: subgraphOf(peopleSchema), tasks: { execute: () => new Promise(() => {}) } } }, { TAKARA_SUBGRAPH_TIMEOUT_MS: '100' });
    const answer = await send(stuck, { query: BOTH });
    expect([answer.data, codes(answer)]).toEqual([{ person: { name: 'Person 1' }, task: null }, ['SUBGRAPH_UNAVAILABLE']]);
    await stuck.close();
  });

  it.each([
    ['{"data":{"_entities":[]}}', 'too few'],
    ['{"data":{"_entities":null}}', 'none at all'],
    ['{"data":{"_entities":[{"tasks":"x"}]}}', 'of another shape'],
    ['{"data":{"_entities":["x"]}}', 'that are none'],
  ])('when it answers entities %s', async (body) => {
    tasks.fault = (response) => void response.setHeader('content-type', 'application/json').end(body);
    const answer = await send(gateway, { query: '{ person(id: "1") { name tasks { title } } }' });
    expect([answer.data, codes(answer)]).toEqual([{ person: { name: 'Person 1', tasks: null } }, ['SUBGRAPH_UNAVAILABLE']]);
  });

  it('however many of its parts were asked for', async () => {
    tasks.fault = FAULTS['answers HTML'];
    const answer = await send(gateway, { query: '{ task(id: "7") { title } ping person(id: "1") { name tasks { title } boss { tasks { title } } } }' });
    expect(answer.data).toEqual({ task: null, ping: null, person: { name: 'Person 1', tasks: null, boss: { tasks: null } } });
    expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('however often it says so itself', async () => {
    tasks.fault = (response) => void response.setHeader('content-type', 'application/json').end('{"data":{"task":null,"ping":null},"errors":[{"message":"busy","path":["task"],"extensions":{"code":"SUBGRAPH_UNAVAILABLE"}},{"message":"busy","path":["ping"],"extensions":{"code":"SUBGRAPH_UNAVAILABLE"}}]}');
    const answer = await send(gateway, { query: '{ task(id: "7") { title } ping person(id: "1") { name } }' });
    expect([answer.data, codes(answer)]).toEqual([{ task: null, ping: null, person: { name: 'Person 1' } }, ['SUBGRAPH_UNAVAILABLE']]);
  });

  it('what it could not answer itself keeps its own code', async () => {
    people.fault = (response) => void response.writeHead(401, { 'content-type': 'application/json' }).end('{"errors":[{"message":"token expired at clock","extensions":{"code":"UNAUTHENTICATED"}}]}');
    const answer = await send(gateway, { query: BOTH });
    expect([answer.data, codes(answer)]).toEqual([{ person: null, task: { title: 'Task 7' } }, ['UNAUTHENTICATED']]);
    expect(answer.text).not.toContain('clock');
  });
});

describe('a connection that breaks', () => {
  const once: NonNullable<SubgraphServer['fault']> = (response) => {
    tasks.fault = undefined;
    response.socket?.resetAndDestroy();
  };

  it('makes a read be sent once more', async () => {
    tasks.fault = once;
    const answer = await send(gateway, { query: '{ task(id: "7") { title } }' });
    expect([answer.data, tasks.requests.length]).toEqual([{ task: { title: 'Task 7' } }, 2]);
  });

  it('never makes a write be sent again', async () => {
    people.fault = FAULTS['resets the connection'];
    const answer = await send(gateway, { query: 'mutation { rename(id: "1", name: "x") { name } }' });
    expect([answer.data, codes(answer), people.requests.length]).toEqual([{ rename: null }, ['SUBGRAPH_UNAVAILABLE'], 1]);
  });
});

it('a subgraph in another process is told who asks by a token of its own, and nothing else that the client sent', async () => {
  await send(gateway, { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: 'secret', 'x-actor': 'somebody', authorization: 'Bearer mine' }, payload: JSON.stringify({ query: BOTH }) });
  expect(people.requests[0]?.headers).toMatchObject({ authorization: 'Bearer analyst-for-people' });
  expect(tasks.requests[0]?.headers).toMatchObject({ authorization: 'Bearer analyst-for-tasks' });
  expect(Object.keys(people.requests[0]?.headers ?? {}).sort()).toEqual(['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-request-id']);
});

it('an address from the environment stands before the one in the supergraph', async () => {
  const moved = await exampleGateway({ subgraphs: {} }, { TAKARA_SUBGRAPH_URL_PEOPLE: people.url, TAKARA_SUBGRAPH_URL_TASKS: tasks.url });
  expect((await send(moved, { query: BOTH })).data).toEqual({ person: { name: 'Person 1' }, task: { title: 'Task 7' } });
  await moved.close();
});
