import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from './clock.ts';
import { takeIn } from './events/event-bus.ts';
import type { Fact } from './events/fact.ts';
import { forgetOld, forgetting, readForgettingSettings } from './forgetting.ts';
import { actorOf, clockAt, testModule, TEST_DAY, type TestModule } from './testing/index.ts';
import { notes } from './testing/notes.ts';

const AOI = actorOf('0190a000-0000-7000-8000-00000000000a');
const USUAL = readForgettingSettings({});

let module: TestModule;
beforeAll(async () => {
  module = await testModule(notes);
});
afterEach(() => module.database.em().execute('truncate notes.inbox, notes.inbound, notes.replay'));
afterAll(() => module.close());

const fact = (id: string): Fact => ({ specversion: '1.0', id, source: '/other', type: 'takara.other.thing-happened.v1', subject: 's', time: '2026-11-22T00:00:00.000Z', data: {} });
/** How often a fact took effect, of as many deliveries as are asked for. */
async function taken(id: string, deliveries: number): Promise<number> {
  let effects = 0;
  for (let n = 0; n < deliveries; n++) await takeIn(module.database, fact(id), 'notes:thing', async () => void effects++);
  return effects;
}
const age = (id: string, days: number) => module.database.em().execute(`update notes.inbox set at = now() - make_interval(days => ?) where event_id = ?`, [days, id]);
const marks = async () => ((await module.database.em().execute('select event_id from notes.inbox order by event_id')) as { event_id: string }[]).map(({ event_id }) => event_id);
const [first, second, third] = ['a', 'b', 'c'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`) as [string, string, string];

it('marks of facts taken in long ago go; younger ones stay, and go on keeping a fact from taking effect twice', async () => {
  expect([await taken(first, 2), await taken(second, 2)]).toEqual([1, 1]);
  await age(first, USUAL.factDays + 1);
  await age(second, USUAL.factDays - 1);
  await forgetOld(module.database, systemClock, USUAL);
  expect(await marks()).toEqual([second]);
  expect(await taken(second, 1)).toBe(0);
});

it('the mark of a fact that still waits for somebody stays, however old', async () => {
  await taken(third, 1);
  await age(third, 400);
  await module.database.em().execute(`insert into notes.inbound (event_id, source, type, subject, data, at) values (?, '/other', 't', 's', '{}', now())`, [third]);
  await forgetOld(module.database, systemClock, USUAL);
  expect(await marks()).toEqual([third]);
});

it('more than goes in one statement goes too', async () => {
  await module.database.em().execute(`insert into notes.inbox (event_id, consumer, at) select gen_random_uuid(), 'notes:thing', now() - interval '1 year' from generate_series(1, 20001)`);
  await forgetOld(module.database, systemClock, USUAL);
  expect(await marks()).toEqual([]);
});

it('a mutation sent again is answered from the first until the answer is forgotten, and not before', async () => {
  const write = async (idempotencyKey: string) => (await module.ask(AOI, WRITE, { input: { idempotencyKey, text: '一度だけ' } })).data.writeNote.id as string;
  const key = crypto.randomUUID();
  const made = await write(key);
  const later = (days: number) => ({ now: () => new Date(clockAt(TEST_DAY).now().getTime() + days * 24 * 60 * 60 * 1000) });
  await forgetOld(module.database, later(USUAL.answerDays - 1), USUAL);
  expect(await write(key)).toBe(made);
  await forgetOld(module.database, later(USUAL.answerDays + 1), USUAL);
  expect(await module.database.em().execute('select key from notes.replay')).toEqual([]);
});
const WRITE = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id } } }';

it('is done from time to time while a module runs', async () => {
  await taken(first, 1);
  await age(first, USUAL.factDays + 1);
  const { stop } = forgetting(module.database, systemClock, { ...USUAL, every: 100 });
  await vi.waitFor(async () => expect(await marks()).toEqual([]), { timeout: 60_000, interval: 50 });
  await stop();
});

it('may not be told to forget a fact that the stream still has', () => {
  expect(() => readForgettingSettings({ FACTS_REMEMBER_DAYS: '30' })).toThrow(/FACTS_REMEMBER_DAYS="30": 31 以上/);
});
