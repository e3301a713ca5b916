import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database.ts';
import { notes } from '../testing/notes.ts';
import { testModule, type TestModule } from '../testing/index.ts';
import { factBacklog, listDeadLetters, replayDeadLetters, skipDeadLetters } from './dead-letters.ts';
import { BusUnavailable, inProcessBus } from './event-bus.ts';
import type { Fact } from './fact.ts';
import { tell } from './outbox.ts';
import { relay, type Relay } from './relay.ts';

const TYPE = 'takara.notes.note-written.v1';
/** Longer than any test waits: what arrives was not found by polling. */
const NEVER = 3_600_000;

let module: TestModule;
let open: Relay[] = [];
beforeEach(async () => {
  module = await testModule(notes);
});
afterEach(async () => {
  for (const each of open) await each.stop();
  open = [];
  await module.close();
});

const tellAll = (database: Database, ...facts: [subject: string, n: number][]) =>
  database.em().transactional(async (em) => {
    for (const [subject, n] of facts) await tell(em as never, TYPE, subject, { n });
  });
const aRelay = (bus: ReturnType<typeof inProcessBus>, mostTries = 8) => {
  const made = relay(module.database, bus, { every: NEVER, mostTries });
  open.push(made);
  return made;
};
/** A bus whose consumer notes what it took, and throws for what `refuses` names. */
function notingBus(refuses: (fact: Fact) => boolean = () => false) {
  const taken: string[] = [];
  const bus = inProcessBus();
  bus.subscribe(TYPE, 'noting', module.database, async (fact) => {
    if (refuses(fact)) throw new Error('not this one');
    taken.push(`${fact.subject}${fact.data.n}`);
  });
  return { bus, taken };
}
const retryNow = () => module.database.em().execute('update notes.outbox set retry_at = null');

describe('a relay that runs', () => {
  it('is woken by the commit itself, of the embedded database and of a server', async () => {
    const { bus, taken } = notingBus();
    await aRelay(bus).start();
    await tellAll(module.database, ['a', 1]);
    await vi.waitFor(() => expect(taken).toEqual(['a1']), 10_000);
    await tellAll(module.database, ['a', 2], ['b', 1]);
    await vi.waitFor(() => expect(taken).toEqual(['a1', 'a2', 'b1']), 10_000);
  });

  it('hears nothing of what was rolled back', async () => {
    const { bus, taken } = notingBus();
    await aRelay(bus).start();
    const rolledBack = module.database.em().transactional(async (em) => {
      await tell(em as never, TYPE, 'a', { n: 1 });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await tellAll(module.database, ['a', 2]);
    await vi.waitFor(() => expect(taken).toEqual(['a2']), 10_000);
  });

  it('hears what consumers tell in their turn', async () => {
    const { bus, taken } = notingBus();
    bus.subscribe(TYPE, 'answering', module.database, async (fact, em) => {
      if (fact.data.n < 5) await tell(em, TYPE, fact.subject, { n: fact.data.n + 1 });
    });
    await aRelay(bus).start();
    await tellAll(module.database, ['a', 1]);
    await vi.waitFor(() => expect(taken).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']), 10_000);
  });

  it('is one of two side by side, and each fact is in effect once and in its order', async () => {
    const { bus, taken } = notingBus();
    await Promise.all([aRelay(bus).start(), aRelay(bus).start()]);
    const subjects = ['a', 'b', 'c'];
    for (let n = 1; n <= 20; n++) await Promise.all(subjects.map((subject) => tellAll(module.database, [subject, n])));
    await vi.waitFor(() => expect(taken.length).toBeGreaterThanOrEqual(60), 20_000);
    for (const subject of subjects) expect(taken.filter((each) => each.startsWith(subject))).toEqual(Array.from({ length: 20 }, (_, n) => `${subject}${n + 1}`));
  });
});

describe('a fact that cannot be taken in', () => {
  it('holds back the later ones of its own subject, and nobody else’s', async () => {
    let broken = true;
    const { bus, taken } = notingBus(({ subject, data }) => broken && subject === 'a' && data.n === 1);
    const delivering = aRelay(bus);
    await tellAll(module.database, ['a', 1], ['b', 1], ['a', 2], ['b', 2]);
    await delivering.deliver();
    await delivering.deliver();
    expect(taken).toEqual(['b1', 'b2']);
    broken = false;
    await retryNow();
    await delivering.deliver();
    expect(taken).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  it('is a dead letter after its tries, seen with what waits behind it, and replayed in order', async () => {
    let broken = true;
    const { bus, taken } = notingBus(({ subject }) => broken && subject === 'a');
    const delivering = aRelay(bus, 2);
    await tellAll(module.database, ['a', 1], ['a', 2], ['b', 1]);
    for (const _ of [1, 2, 3]) await delivering.deliver().then(retryNow);
    expect(await listDeadLetters(module.database)).toMatchObject([{ type: TYPE, subject: 'a', tries: 2, error: 'not this one', heldBack: 1 }]);
    expect(await factBacklog(module.database)).toMatchObject({ waiting: 1, deadLetters: 1 });

    broken = false;
    await delivering.deliver();
    expect(taken).toEqual(['b1']);
    expect(await replayDeadLetters(module.database, { type: 'takara.other.v1' })).toBe(0);
    expect(await replayDeadLetters(module.database, { type: TYPE })).toBe(1);
    await delivering.deliver();
    expect(taken).toEqual(['b1', 'a1', 'a2']);
    expect(await factBacklog(module.database)).toEqual({ waiting: 0, deadLetters: 0, oldestSeconds: 0 });
  });

  it('wakes a running relay when it is replayed, and lets the others pass when it is skipped', async () => {
    const { bus, taken } = notingBus(({ data }) => data.n === 1);
    await aRelay(bus, 1).start();
    await tellAll(module.database, ['a', 1], ['a', 2]);
    await vi.waitFor(async () => expect(await listDeadLetters(module.database)).toHaveLength(1), 10_000);
    const [dead] = await listDeadLetters(module.database);
    expect(await skipDeadLetters(module.database, { ids: [dead!.id] })).toBe(1);
    await vi.waitFor(() => expect(taken).toEqual(['a2']), 10_000);
    expect(await module.database.em().execute(`select error from notes.outbox where event_id = ?`, [dead!.id])).toEqual([{ error: 'skipped: not this one' }]);
  });

  it('is not to blame while the bus is away, however long that takes', async () => {
    const { bus, taken } = notingBus();
    let away = true;
    const delivering = aRelay({ ...bus, publish: (fact) => (away ? Promise.reject(new BusUnavailable('away')) : bus.publish(fact)) }, 1);
    await tellAll(module.database, ['a', 1], ['b', 1]);
    for (let n = 0; n < 5; n++) await expect(delivering.deliver()).rejects.toThrow('away');
    expect(await factBacklog(module.database)).toMatchObject({ waiting: 2, deadLetters: 0 });
    away = false;
    await delivering.deliver();
    expect(taken).toEqual(['a1', 'b1']);
  });
});
