import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, ServerMissing, startNats } from '@takara/servers';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consumer } from '../feature.ts';
import { startModule, type ModuleDefinition, type RunningModule } from '../module.ts';
import { notes, notesFeature } from '../testing/notes.ts';
import { actorOf, asking, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { listDeadLetters, replayDeadLetters } from './dead-letters.ts';
import { shapes } from './fact-shapes.ts';
import { jetStreamBus, type JetStreamBus } from './jetstream-bus.ts';
import { tell } from './outbox.ts';

const TYPE = 'takara.notes.note-written.v1';
const SOON = { timeout: 20_000, interval: 50 };
const aoi = actorOf('00000000-0000-4000-8000-000000000001');

const folder = mkdtempSync(join(tmpdir(), 'takara-nats-'));
const port = await freePort();
/** Where it is missing and may not be installed, what needs it is skipped, and says so. */
const started = await startNats({ folder, port }).catch((error: unknown) => (error instanceof ServerMissing ? console.warn(error.message) : Promise.reject(error)));
let nats = started!;
afterAll(async () => {
  await started?.stop();
  await nats?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A module that only listens, and what it does with each fact. */
let consumer: Consumer;
const listener = (name: string): ModuleDefinition => ({ name, features: [{ ...notesFeature, entities: [], resolvers: notesFeature.resolvers, references: {}, consumes: { [TYPE]: { reads: shapes.reads({ n: shapes.whole }), take: (fact, em) => consumer(fact, em) } } }], migrations: [] });

interface Process {
  module: RunningModule;
  bus: JetStreamBus;
  database: TestDatabase;
}
const running: Process[] = [];
async function start(definition: ModuleDefinition, settings = { every: 100, mostTries: 8 }): Promise<Process> {
  const database = await openTestDatabase();
  const bus = await jetStreamBus({ url: nats.url, module: definition.name, relaySettings: settings, log: () => {} });
  const module = await startModule(definition, { connection: database.connection, bus, relaySettings: settings });
  await bus.start();
  await module.relay.start();
  const process = { module, bus, database };
  running.push(process);
  return process;
}
let teller: Process;
let taken: string[];
beforeEach(() => {
  taken = [];
  consumer = async (fact) => void taken.push(String(fact.data.n));
});
afterEach(async () => {
  for (const { module, bus, database } of running.splice(0).toReversed()) {
    await module.relay.stop();
    await bus.close();
    await module.close();
    await database.close();
  }
});
const say = (subject: string, n: number) => teller.module.database.em().transactional((em) => tell(em as never, TYPE, subject, { n }));
/** A name of its own for each test: the stream keeps what earlier ones said, and a new listener hears all of it. */
const heard = () => taken.filter((n) => n !== 'undefined');

describe.skipIf(!started)('facts over JetStream', () => {
  it('reach another module’s database in order, each once in effect', async () => {
    teller = await start(notes);
    const diary = await start(listener('diary_one'));
    for (let n = 0; n < 30; n++) await say(`s${n % 3}`, n);
    await vi.waitFor(() => expect(heard()).toHaveLength(30), SOON);
    for (const rest of [0, 1, 2]) expect(heard().map(Number).filter((n) => n % 3 === rest)).toEqual(Array.from({ length: 10 }, (_, k) => 3 * k + rest));
    // A mutation's own fact goes the same way.
    await asking(teller.module)(aoi, 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }', { input: { idempotencyKey: crypto.randomUUID(), text: '届きました' } });
    await vi.waitFor(async () => expect(await diary.database.query('select count(*)::int as marks from diary_one.inbox')).toEqual([{ marks: 31 }]), SOON);
    expect(await diary.database.query('select * from diary_one.inbound')).toEqual([]);
  });

  it('wait while the server is killed, and all arrive when it is back', async () => {
    teller = await start(notes);
    await start(listener('diary_two'));
    await say('before', 1_000);
    await vi.waitFor(() => expect(heard()).toContain('1000'), SOON);
    await nats.kill();
    for (let n = 1_001; n < 1_006; n++) await say('during', n);
    nats = await startNats({ folder, port });
    await vi.waitFor(() => expect(heard().filter((n) => Number(n) > 1_000 && Number(n) < 1_006)).toEqual(['1001', '1002', '1003', '1004', '1005']), SOON);
  });

  it('that nobody can take in hold back their own subject only, and follow in order when an operator replays them', async () => {
    teller = await start(notes);
    let broken = true;
    consumer = async (fact) => {
      if (broken && fact.data.n === 2_000) throw new Error('not this one');
      taken.push(String(fact.data.n));
    };
    const { module } = await start(listener('diary_three'), { every: 100, mostTries: 1 });
    await say('stuck', 2_000);
    await say('stuck', 2_001);
    await say('free', 2_002);
    await vi.waitFor(async () => expect(await listDeadLetters(module.database, { queue: 'inbound' })).toMatchObject([{ type: TYPE, subject: 'stuck', tries: 1, error: 'not this one', heldBack: 1 }]), SOON);
    await vi.waitFor(() => expect(heard()).toContain('2002'), SOON);
    expect(heard()).not.toContain('2001');
    broken = false;
    expect(await replayDeadLetters(module.database, { queue: 'inbound' })).toBe(1);
    await vi.waitFor(() => expect(heard().filter((n) => n === '2000' || n === '2001')).toEqual(['2000', '2001']), SOON);
  });
});
