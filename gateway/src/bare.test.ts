import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBareGateway, type BareProcess } from '../test/bare-process.ts';
import { exampleSupergraph } from '../test/example-gateway.ts';
import { peopleSchema, tasksSchema } from '../test/example-subgraphs.ts';
import { startSubgraph, type SubgraphServer } from '../test/faulty-subgraph.ts';

let subgraphs: SubgraphServer[];
let folder: string;
let file: string;
let bare: BareProcess | undefined;
const urls = () => ({ people: subgraphs[0]!.url, tasks: subgraphs[1]!.url });

beforeAll(async () => {
  subgraphs = await Promise.all([startSubgraph(peopleSchema), startSubgraph(tasksSchema)]);
  folder = await mkdtemp(join(tmpdir(), 'takara-bare-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, exampleSupergraph(urls()));
});
afterEach(async () => {
  bare?.child.kill('SIGKILL');
  await bare?.ended;
  bare = undefined;
});
afterAll(async () => {
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  await rm(folder, { recursive: true });
});

const ask = async (url: string, query: string) => (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json() as Promise<{ data?: object; errors?: { extensions: { code: string } }[] }>;

describe('the bare gateway', () => {
  it('answers at /graphql and at /, within limits, reads its supergraph again on SIGHUP, and ends on SIGTERM', async () => {
    bare = startBareGateway({ SUPERGRAPH: file });
    const address = await bare.address;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const across = '{ person(id: "1") { name tasks { title } } }';
    for (const path of ['/graphql', '/']) expect(await ask(address + path, across)).toEqual({ data: { person: { name: 'Person 1', tasks: [{ title: 'First' }] } } });
    expect((await ask(address, '{ people(first: 101) { edges { cursor } } }')).errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');

    await writeFile(file, 'type Query {');
    bare.child.kill('SIGHUP');
    const metrics = async () => (await fetch(`${address}/metrics`)).text();
    await expect.poll(metrics, { timeout: 10_000 }).toContain('takara_supergraph_reloads_total{result="refused"} 1');
    expect(await ask(address, '{ ping }')).toEqual({ data: { ping: 'pong' } });

    await writeFile(file, exampleSupergraph(urls(), 'urgent: Boolean'));
    bare.child.kill('SIGHUP');
    await expect.poll(() => ask(address, '{ task(id: "1") { urgent } }'), { timeout: 10_000 }).toEqual({ data: { task: { urgent: null } } });

    bare.child.kill('SIGTERM');
    expect(await bare.ended).toBe(0);
  });
});

describe('a start that cannot be is refused in one line', () => {
  const refusedWith = async (environment: Record<string, string>) => {
    bare = startBareGateway(environment);
    expect(await bare.ended).toBe(1);
    expect(bare.output().trim().split('\n')).toHaveLength(1);
    return bare.output();
  };

  it('without a supergraph', async () => expect(await refusedWith({})).toContain('SUPERGRAPH'));
  it('with a supergraph that is none', async () => {
    await writeFile(join(folder, 'none.graphql'), 'type Query { a: String }');
    expect(await refusedWith({ SUPERGRAPH: join(folder, 'none.graphql') })).toContain('起動できません');
  });
  it('with a setting that is malformed', async () => expect(await refusedWith({ SUPERGRAPH: file, TAKARA_GRAPH_DEPTH: 'deep' })).toContain('TAKARA_GRAPH_DEPTH'));
  it('with a setting that does not exist', async () => expect(await refusedWith({ SUPERGRAPH: file, TAKARA_GRAPH_DEEP: '5' })).toContain('TAKARA_GRAPH_DEEP'));
  it('on a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await writeFile(file, exampleSupergraph(urls()));
    expect(await refusedWith({ SUPERGRAPH: file, PORT: String(port) })).toContain(String(port));
    server.close();
  });
});
