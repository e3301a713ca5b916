import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBareGateway, type BareProcess } from '../test/bare-process.ts';
import { exampleSupergraph } from '../test/example-gateway.ts';
import { peopleSchema, tasksSchema } from '../test/example-subgraphs.ts';
import { startSubgraph, type SubgraphServer } from '../test/faulty-subgraph.ts';
import { sha256 } from './graph/trusted-documents.ts';

/* Real processes under load: what happens to requests while a gateway is told to go or to read its supergraph anew. */

let people: SubgraphServer;
let tasks: SubgraphServer;
let folder: string;
const started: BareProcess[] = [];
const supergraph = (extra = '') => exampleSupergraph({ people: people.url, tasks: tasks.url }, extra);
async function gatewayOn(name: string, sdl = supergraph(), environment: Record<string, string> = {}) {
  const file = join(folder, name);
  await writeFile(file, sdl);
  const process = startBareGateway({ SUPERGRAPH: file, TAKARA_SUPERGRAPH_POLL_MS: '50', ...environment });
  started.push(process);
  return { process, file, address: await process.address };
}
beforeAll(async () => {
  [people, tasks] = await Promise.all([startSubgraph(peopleSchema), startSubgraph(tasksSchema)]);
  folder = await mkdtemp(join(tmpdir(), 'takara-roll-out-'));
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(async () => {
  await Promise.all([people.close(), tasks.close()]);
  await rm(folder, { recursive: true });
});

const ACROSS = '{ person(id: "1") { name tasks { title } } }';
const WHOLE = { data: { person: { name: 'Person 1', tasks: [{ title: 'First' }] } } };
const ready = async (address: string) => (await request(`${address}/ready`).catch(() => null))?.statusCode === 200;

/** Clients who ask without a pause over kept connections, each going to the first gateway that is ready, as behind a load balancer. */
function load(addresses: string[]) {
  let over = false;
  const failed: unknown[] = [];
  let answered = 0;
  const client = async () => {
    const agent = new Agent({ connections: 1 });
    // oxlint-disable-next-line no-unmodified-loop-condition -- `end` ends it
    while (!over) {
      const [address] = (await Promise.all(addresses.map(async (one) => ((await ready(one)) ? [one] : [])))).flat();
      if (!address) {
        failed.push('nobody is ready');
        continue;
      }
      try {
        const { statusCode, body } = await request(`${address}/graphql`, { dispatcher: agent, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ACROSS }) });
        const answer = await body.json();
        if (statusCode === 200 && JSON.stringify(answer) === JSON.stringify(WHOLE)) answered++;
        else failed.push([statusCode, answer]);
      } catch (error) {
        failed.push(String(error));
      }
    }
    await agent.close();
  };
  const clients = Array.from({ length: 8 }, client);
  return {
    answered: () => answered,
    failed: () => failed,
    async end() {
      over = true;
      await Promise.all(clients);
    },
  };
}

describe('under load', () => {
  it('a gateway that is told to end cuts no request, while another takes over with a newer supergraph', { timeout: 60_000 }, async () => {
    const old = await gatewayOn('old.graphql');
    const next = await gatewayOn('new.graphql', supergraph('urgent: Boolean'));
    const clients = load([old.address, next.address]);
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(50);
    old.process.child.kill('SIGTERM');
    expect(await old.process.ended).toBe(0);
    const before = clients.answered();
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(before + 50);
    await clients.end();
    expect(clients.failed()).toEqual([]);
  });

  it('a supergraph that changes, is refused, and changes again fails no request', { timeout: 60_000 }, async () => {
    const { process, file, address } = await gatewayOn('changing.graphql');
    const clients = load([address]);
    const reads = async () => [...(await (await request(`${address}/metrics`)).body.text()).matchAll(/takara_supergraph_reloads_total\{result="(\w+)"\} (\d+)/g)].map(([, result, count]) => `${result} ${count}`);
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(20);
    await writeFile(file, supergraph('urgent: Boolean'));
    await expect.poll(reads, { timeout: 20_000 }).toContain('loaded 2');
    await writeFile(file, 'type Query {');
    process.child.kill('SIGHUP');
    await expect.poll(reads, { timeout: 20_000 }).not.toContain('refused 0');
    await writeFile(file, supergraph('urgent: Boolean due: String'));
    await expect.poll(reads, { timeout: 20_000 }).toContain('loaded 3');
    const before = clients.answered();
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(before + 20);
    await clients.end();
    expect(clients.failed()).toEqual([]);
  });

  it('a subgraph that is elsewhere from now on is asked there, and the one of before may end when every request of before has', { timeout: 60_000 }, async () => {
    const { file, address } = await gatewayOn('moving.graphql', supergraph(), { TAKARA_REQUEST_BUDGET_MS: '1000' });
    const [before, next] = await Promise.all([startSubgraph(tasksSchema), startSubgraph(tasksSchema)]);
    const isIn = async (sdl: string) => ((await (await request(`${address}/ready`)).body.json()) as { supergraph: string }).supergraph === sha256(sdl);
    await writeFile(file, exampleSupergraph({ people: people.url, tasks: before.url }));
    await expect.poll(() => isIn(exampleSupergraph({ people: people.url, tasks: before.url })), { timeout: 20_000 }).toBe(true);
    const clients = load([address]);
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(20);
    const moved = exampleSupergraph({ people: people.url, tasks: next.url }, 'urgent: Boolean');
    await writeFile(file, moved);
    await expect.poll(() => isIn(moved), { timeout: 20_000 }).toBe(true);
    await pause(1_000);
    const asked = before.requests.length;
    await before.close();
    const answered = clients.answered();
    await expect.poll(clients.answered, { timeout: 20_000 }).toBeGreaterThan(answered + 20);
    await clients.end();
    expect(clients.failed()).toEqual([]);
    expect(before.requests.length).toBe(asked);
    expect(next.requests.length).toBeGreaterThan(20);
    await next.close();
  });
});

it('one number leads from the answer to the log of the gateway and to the subgraph, and the log is JSON without a word of what was asked', async () => {
  const { process, address } = await gatewayOn('logged.graphql', supergraph(), { TAKARA_LOG_LEVEL: 'info' });
  tasks.requests.length = 0;
  const ask = (query: string) => request(`${address}/graphql?who=CNRY-P3`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, operationName: 'CNRY_Aoi', variables: { name: 'CNRY-P3-高橋' } }) });
  const { headers, body } = await ask('query CNRY_Aoi { task(id: "CNRY-P3-高橋") { title } }');
  expect(await body.text()).toContain('CNRY-P3');
  const number = headers['x-request-id'];
  expect(tasks.requests.map(({ headers: sent }) => sent['x-request-id'])).toEqual([number]);
  await (await ask('query CNRY_Aoi { task(id: "CNRY-P3-高橋") { nothing } }')).body.dump();
  await (await ask('query CNRY_Aoi { person(id: "internal") { name } }')).body.dump();
  await (await request(`${address}/people/CNRY-P3`)).body.dump();

  const lines = () => process.output().trim().split('\n').filter((line) => !line.startsWith('ゲートウェイが起動しました')).map((line) => JSON.parse(line) as Record<string, unknown>);
  await expect.poll(() => lines().filter(({ ms }) => ms !== undefined).length).toBeGreaterThanOrEqual(4);
  expect(lines().find(({ requestId, ms }) => requestId === number && ms !== undefined)).toEqual({ level: 'info', at: expect.stringMatching(/^\d{4}-.*Z$/), requestId: number, operation: 'ad hoc', ms: expect.any(Number), status: 200 });
  expect(process.output()).not.toMatch(/CNRY|高橋/);
});
