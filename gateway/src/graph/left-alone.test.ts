import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codes, exampleGateway, exampleSupergraph, send } from '../../test/example-gateway.ts';
import { peopleSchema, subgraphOf, tasksSchema } from '../../test/example-subgraphs.ts';
import { FAULTS, startSubgraph, type SubgraphServer } from '../../test/faulty-subgraph.ts';
import type { Gateway } from '../gateway.ts';

const PING = { query: '{ ping }' };
const TITLE = { query: '{ task(id: "7") { title } }' };
let tasks: SubgraphServer;
let gateway: Gateway;
const opened = async (settings: Record<string, string>) =>
  (gateway = await exampleGateway({ subgraphs: { people: subgraphOf(peopleSchema) }, supergraph: { sdl: exampleSupergraph({ tasks: tasks.url }) } }, settings));
beforeEach(async () => void (tasks = await startSubgraph(tasksSchema)));
afterEach(async () => {
  await gateway.close();
  await tasks.close();
});

const isLeftAlone = async () => (await gateway.metrics.registry.metrics()).includes('takara_subgraph_left_alone{subgraph="tasks"} 1');
const ask = async (times: number) => {
  for (let n = 0; n < times; n++) expect(codes(await send(gateway, PING))).toEqual(['SUBGRAPH_UNAVAILABLE']);
};

describe('a subgraph that does not answer', () => {
  it.each(['is silent', 'resets the connection', 'answers HTML', 'answers data that is null without a word', 'answers 60 MB'])('is left alone after so many failures in a row, when it %s', async (fault) => {
    await opened({ TAKARA_SUBGRAPH_FAILURES: '3', TAKARA_SUBGRAPH_REST_MS: '600000', TAKARA_SUBGRAPH_TIMEOUT_MS: '200' });
    tasks.fault = FAULTS[fault];
    await ask(3);
    const asked = tasks.requests.length;
    expect(await isLeftAlone()).toBe(true);
    await ask(20);
    expect(tasks.requests.length).toBe(asked);
    expect((await send(gateway, { query: '{ ping person(id: "1") { name } }' })).data).toEqual({ ping: null, person: { name: 'Person 1' } });
  });

  it('is asked again after a rest, by one request at a time, and by all once it answers', async () => {
    // Long enough for the subgraph, in this very process, to see what is asked of it on a busy machine.
    await opened({ TAKARA_SUBGRAPH_FAILURES: '2', TAKARA_SUBGRAPH_REST_MS: '1', TAKARA_SUBGRAPH_TIMEOUT_MS: '2000' });
    tasks.fault = FAULTS['is silent'];
    await ask(2);
    tasks.requests.length = 0;
    const crowd = await Promise.all(Array.from({ length: 10 }, () => send(gateway, PING)));
    expect([new Set(crowd.flatMap(codes)), tasks.requests.length]).toEqual([new Set(['SUBGRAPH_UNAVAILABLE']), 1]);
    tasks.fault = undefined;
    await expect.poll(async () => (await send(gateway, PING)).data).toEqual({ ping: 'pong' });
    expect(await isLeftAlone()).toBe(false);
    expect((await Promise.all(Array.from({ length: 10 }, () => send(gateway, TITLE)))).map(({ data }) => data.task.title)).toEqual(Array.from({ length: 10 }, () => 'Task 7'));
  });

  it('is not left alone while answers come between', async () => {
    await opened({ TAKARA_SUBGRAPH_FAILURES: '2', TAKARA_SUBGRAPH_REST_MS: '600000' });
    for (let n = 0; n < 6; n++) {
      tasks.fault = FAULTS['answers HTML'];
      await ask(1);
      tasks.fault = undefined;
      expect((await send(gateway, PING)).data).toEqual({ ping: 'pong' });
    }
  });

  it('is not left alone for what it refuses in its own words', async () => {
    await opened({ TAKARA_SUBGRAPH_FAILURES: '1', TAKARA_SUBGRAPH_REST_MS: '600000' });
    tasks.fault = (response) => void response.setHeader('content-type', 'application/json').end('{"data":{"ping":null},"errors":[{"message":"x","path":["ping"],"extensions":{"code":"NOT_FOUND"}}]}');
    for (let n = 0; n < 3; n++) expect(codes(await send(gateway, PING))).toEqual(['NOT_FOUND']);
    expect(tasks.requests).toHaveLength(3);
  });
});

describe('a subgraph that is slow', () => {
  const silentOnes: (() => void)[] = [];
  const silent: NonNullable<SubgraphServer['fault']> = (response) => void silentOnes.push(() => response.setHeader('content-type', 'application/json').end('{"data":{"ping":"late"}}'));

  it('is asked so much at once and no more, others wait in order, and what is too much is refused at once', async () => {
    await opened({ TAKARA_SUBGRAPH_CONNECTIONS: '2', TAKARA_SUBGRAPH_WAITING: '1' });
    tasks.fault = silent;
    const [first, second] = [send(gateway, PING), send(gateway, PING)];
    await expect.poll(() => tasks.requests.length).toBe(2);
    const waiting = send(gateway, PING);
    // Refused while the others are still on their way: nothing has been answered yet.
    await expect.poll(async () => codes(await send(gateway, PING))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect([tasks.requests.length, silentOnes.length]).toEqual([2, 2]);
    silentOnes.shift()!();
    await expect.poll(() => tasks.requests.length).toBe(3);
    silentOnes.splice(0).forEach((answer) => answer());
    expect((await Promise.all([first, second, waiting])).map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ ping: 'late' })));
  });

  it('lets nobody wait for it any more once it is left alone', async () => {
    await opened({ TAKARA_SUBGRAPH_CONNECTIONS: '1', TAKARA_SUBGRAPH_FAILURES: '1', TAKARA_SUBGRAPH_REST_MS: '600000', TAKARA_SUBGRAPH_TIMEOUT_MS: '2000' });
    tasks.fault = FAULTS['is silent'];
    const crowd = await Promise.all(Array.from({ length: 20 }, () => send(gateway, PING)));
    expect(new Set(crowd.flatMap(codes))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(tasks.requests).toHaveLength(1);
  });
});
