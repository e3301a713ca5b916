import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createActorSigner, makeActorKey, readActorKeys } from '../actor-token/index.ts';
import { actorOf } from '../testing/index.ts';
import { readServeSettings } from './serve-settings.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../testing/notes-process.ts', import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

async function start(environment: Record<string, string>) {
  child = spawn(process.execPath, ['--import', './infra/register.mjs', PROGRAM], { cwd: ROOT, env: { ...process.env, PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return String(line).trim();
}

describe('a module as a process', () => {
  it('finishes the requests that are on their way when it is told to end, and then ends', async () => {
    const { publicKeys, ...keys } = await readActorKeys(await makeActorKey());
    const address = await start({ GATEWAY_PUBLIC_KEYS: publicKeys });
    const token = await createActorSigner({ ...keys, clock: { now: () => new Date() } })(actorOf(crypto.randomUUID()), 'notes');
    const write = (n: number) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', variables: { input: { idempotencyKey: crypto.randomUUID(), text: `途中の ${n}` } } }),
      }).then((answer) => answer.json());

    expect(await write(0)).toEqual({ data: { writeNote: { __typename: 'Note' } } });
    expect(await (await fetch(`${address}/metrics`)).text()).toContain('takara_facts_dead_letters{module="notes",queue="outbox"} 0');
    const writing = Array.from({ length: 20 }, (_, n) => write(n + 1));
    // Every one of them has arrived when one is answered, since the embedded database answers them in turn.
    await Promise.race(writing);
    child!.kill('SIGTERM');
    const answers = await Promise.all(writing);
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ data: { writeNote: { __typename: 'Note' } } })));
    const [code] = child!.exitCode === null ? await once(child!, 'exit') : [child!.exitCode];
    expect(code).toBe(0);
    await expect(write(99)).rejects.toThrow('fetch failed');
  });
});

describe('the settings of a process', () => {
  it('have defaults but for the keys, which must be given', async () => {
    expect(readServeSettings({ GATEWAY_PUBLIC_KEYS: keysText })).toMatchObject({ host: '127.0.0.1', port: 4001, bodyLimit: 1_048_576 });
    expect(() => readServeSettings({})).toThrow(/^GATEWAY_PUBLIC_KEYS: .*。$/);
  });
  it.each([{ PORT: 'http' }, { PORT: '70000' }, { SUBGRAPH_BODY_BYTES: '1MB' }, { SUBGRAPH_DRAIN_MS: '-1' }, { HOST: 'a b' }])('are refused in one clear line: %o', async (wrong) => {
    const [[name, value]] = Object.entries(wrong) as [[string, string]];
    expect(() => readServeSettings({ GATEWAY_PUBLIC_KEYS: keysText, ...wrong })).toThrow(new RegExp(`^${name}="${value}": .*。$`));
  });
});
const keysText = (await readActorKeys(await makeActorKey())).publicKeys;
