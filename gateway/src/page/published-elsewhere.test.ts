import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry } from './read-registry.ts';
import { manifestOf, sri, unbuiltRemote } from './testing/builds.ts';

let answer: () => { status?: number; body?: string } | null;
let server: Server;
let address: string;
beforeEach(async () => {
  server = createServer((_request, response) => {
    const said = answer();
    if (said) response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(said.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const build = (version: string, more: object = {}) =>
  JSON.stringify({ id: 'career', version, entry: 'remoteEntry.js', integrity: { 'remoteEntry.js': sri(version) }, preload: ['remoteEntry.js'], manifest: manifestOf('career'), ...more });
const registry = async (warn: (sentence: string) => void = () => {}) => createRegistry([{ id: 'career', address, manifest: (await unbuiltRemote('career')).manifest }], warn, 0);
/** Asks until what was asked for in the background is there. */
async function after<T>(read: () => Promise<T>): Promise<T> {
  await read();
  await pause(100);
  return read();
}

describe('a remote that its team publishes on an origin of its own', () => {
  it('is offered in the build that its registry names, and in the next one as soon as it names that', async () => {
    answer = () => ({ body: build('v1') });
    const read = await registry();
    expect(await read()).toEqual([{ id: 'career', entry: `${address}/v1/remoteEntry.js`, integrity: { 'remoteEntry.js': sri('v1') }, preload: [`${address}/v1/remoteEntry.js`], pages: [], manifest: manifestOf('career') }]);
    answer = () => ({ body: build('v2') });
    await expect.poll(read, { timeout: 10_000 }).toMatchObject([{ entry: `${address}/v2/remoteEntry.js`, integrity: { 'remoteEntry.js': sri('v2') } }]);
  });

  it.each<[string, typeof answer]>([
    ['is away', () => ({ status: 503, body: '' })],
    ['answers rubbish', () => ({ body: '<html>' })],
    ['says nothing', () => null],
  ])('is believed to be as it was while its origin %s, and keeps nobody waiting', async (_what, fault) => {
    answer = () => ({ body: build('v1') });
    const warnings: string[] = [];
    const read = await registry((sentence) => warnings.push(sentence));
    const before = await read();
    answer = fault;
    expect(await after(read)).toEqual(before);
    expect(warnings).toEqual([]);
  });

  it('is known by its committed manifest when its origin was never there', async () => {
    answer = () => ({ status: 404, body: '' });
    const warnings: string[] = [];
    expect(await (await registry((sentence) => warnings.push(sentence)))()).toMatchObject([{ id: 'career', integrity: {}, preload: [] }]);
    expect(warnings).toEqual(['remote career cannot be reached: its pages show a fallback']);
  });

  it.each([[{ integrity: { 'remoteEntry.js': '' } }], [{ version: '../v1' }], [{ id: 'training' }]])('is refused without its hashes, outside its folder or under another name: %o', async (wrong) => {
    answer = () => ({ body: build('v1', wrong) });
    expect(await (await registry())()).toEqual([]);
  });
});
