import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codes, exampleGateway, exampleSupergraph, send } from '../../test/example-gateway.ts';
import { peopleSchema, subgraphOf, tasksSchema } from '../../test/example-subgraphs.ts';
import type { Gateway } from '../gateway.ts';

let folder: string;
let file: string;
let gateway: Gateway | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takara-supergraph-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, exampleSupergraph());
});
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
  await rm(folder, { recursive: true });
});

const NEW_FIELD = '{ task(id: "1") { title urgent } }';
const withNewField = () => exampleSupergraph({}, 'urgent: Boolean');
const readings = async () => Object.fromEntries([...(await gateway!.metrics.registry.metrics()).matchAll(/takara_supergraph_reloads_total\{result="(\w+)"\} (\d+)/g)].map(([, result, count]) => [result, Number(count)]));

describe('a supergraph that is read again', () => {
  it('is used when it is new and valid', async () => {
    gateway = await exampleGateway({ supergraph: { file } });
    expect(codes(await send(gateway, { query: NEW_FIELD }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await writeFile(file, withNewField());
    expect(await gateway.reload()).toBe(true);
    expect((await send(gateway, { query: NEW_FIELD })).data).toEqual({ task: { title: 'Task 1', urgent: null } });
    expect(await readings()).toEqual({ loaded: 2, refused: 0, unchanged: 0 });
  });

  it.each([
    ['is half written', async () => (await readFile(file, 'utf8')).slice(0, 900)],
    ['is empty', async () => ''],
    ['is no supergraph', async () => 'type Query { a: String }'],
    ['joins a graph that does not exist', async () => exampleSupergraph().replace('@join__type(graph: TASKS', '@join__type(graph: TUSKS')],
  ])('is refused and counted when it %s, and the old one goes on', async (_, text) => {
    gateway = await exampleGateway({ supergraph: { file } });
    await writeFile(file, await text());
    expect(await gateway.reload()).toBe(false);
    expect((await send(gateway, { query: '{ ping }' })).data).toEqual({ ping: 'pong' });
    expect(await readings()).toEqual({ loaded: 1, refused: 1, unchanged: 0 });
    expect(await gateway.reload()).toBe(false);
    expect(await readings()).toEqual({ loaded: 1, refused: 1, unchanged: 1 });
    await writeFile(file, withNewField());
    expect(await gateway.reload()).toBe(true);
    expect((await send(gateway, { query: NEW_FIELD })).errors).toBeUndefined();
  });

  it('is refused when the file is gone', async () => {
    gateway = await exampleGateway({ supergraph: { file } });
    await rm(file);
    expect(await gateway.reload()).toBe(false);
    expect(await readings()).toEqual({ loaded: 1, refused: 1, unchanged: 0 });
  });

  it('is left alone when it says the same', async () => {
    gateway = await exampleGateway({ supergraph: { file } });
    expect(await gateway.reload()).toBe(false);
    expect(await readings()).toEqual({ loaded: 1, refused: 0, unchanged: 1 });
  });

  it('is noticed when the file changes', async () => {
    gateway = await exampleGateway({ supergraph: { file } }, { TAKARA_SUPERGRAPH_POLL_MS: '20' });
    await writeFile(file, withNewField());
    await expect.poll(readings, { timeout: 10_000 }).toMatchObject({ loaded: 2 });
  });

  it('is what every answer is checked against from then on, to the gateway’s own questions too', async () => {
    const wrong = { execute: async () => ({ data: { task: { urgent: {} } } }) };
    gateway = await exampleGateway({ supergraph: { file }, subgraphs: { people: subgraphOf(peopleSchema), tasks: wrong } });
    const own = { text: { query: '{ task(id: "1") { urgent } }', operationName: undefined }, variables: {} };
    const ask = () => gateway!.graph.ask('tasks', own, { actor: null, requestId: 'own' });
    expect(await ask()).toEqual({ data: { task: { urgent: {} } } });
    await writeFile(file, withNewField());
    await gateway.reload();
    await expect(ask()).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  });

  it('interrupts no request that is on its way', async () => {
    let answer: (() => void) | undefined;
    const slow = { execute: async (request: any) => (await new Promise<void>((resolve) => (answer = resolve)), subgraphOf(tasksSchema).execute(request)) };
    gateway = await exampleGateway({ supergraph: { file }, subgraphs: { people: subgraphOf(peopleSchema), tasks: slow } });
    const asked = send(gateway, { query: '{ ping }' });
    await expect.poll(() => answer).toBeDefined();
    await writeFile(file, withNewField());
    expect(await gateway.reload()).toBe(true);
    answer?.();
    expect((await asked).data).toEqual({ ping: 'pong' });
  });
});

it('there is no start without a supergraph', async () => {
  await writeFile(file, 'type Query {');
  await expect(exampleGateway({ supergraph: { file } })).rejects.toThrow('Syntax Error');
});

it('a gateway that drains is not ready, ends what is on its way, and takes nothing new', async () => {
  let answer: (() => void) | undefined;
  const slow = { execute: async (request: any) => (await new Promise<void>((resolve) => (answer = resolve)), subgraphOf(tasksSchema).execute(request)) };
  const draining = await exampleGateway({ subgraphs: { people: subgraphOf(peopleSchema), tasks: slow } });
  const address = await draining.app.listen({ host: '127.0.0.1', port: 0 });
  const asked = fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ ping }"}' });
  await expect.poll(() => answer).toBeDefined();
  const closed = draining.close();
  expect(draining.ready()).toBe(false);
  answer?.();
  expect(await (await asked).json()).toEqual({ data: { ping: 'pong' } });
  await closed;
  await expect(fetch(`${address}/health`)).rejects.toThrow('fetch failed');
});
