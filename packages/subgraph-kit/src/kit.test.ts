import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSubgraph, consumersOf, copyRows, DIRECTORY_FACTS, dutyHolders, loadDirectory, relay, shapes, takeIn, unitsBelow, withoutIndexes, type DirectorySnapshot, type Fact } from './index.ts';
import { Note, notes, notesFeature } from './testing/notes.ts';
import { actorOf, schemaDifference, testModule, type TestModule } from './testing/index.ts';

const AOI = actorOf('00000000-0000-4000-8000-000000000001');
const KEN = actorOf('00000000-0000-4000-8000-000000000002');
const WRITE = /* GraphQL */ `mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on Note { id text secret } ... on WriteNoteRefusal { code message field } } }`;

let module: TestModule;
beforeAll(async () => {
  module = await testModule(notes);
});
afterAll(() => module.close());
beforeEach(async () => {
  await module.database.em().execute('truncate notes.note, notes.outbox, notes.inbox, notes.replay, notes.audit_entry');
});

const write = (text = 'はじめまして', secret?: string, idempotencyKey: string = crypto.randomUUID(), actor = AOI) => module.ask(actor, WRITE, { input: { text, secret, idempotencyKey } });

describe('a mutation with an idempotency key', () => {
  it('makes one row out of twenty concurrent repeats, and answers all of them alike', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => write('二十回', undefined, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.data.writeNote.__typename).toBe('Note');
    expect(await module.database.em().count(Note)).toBe(1);
  });

  it('refuses the same key with other input as CONFLICT', async () => {
    const key = crypto.randomUUID();
    await write('ひとつめ', undefined, key);
    expect((await write('ふたつめ', undefined, key)).errors![0]!.extensions.code).toBe('CONFLICT');
  });

  it('rolls back the work of a refusal, the fact with it, and repeats the refusal', async () => {
    const key = crypto.randomUUID();
    for (const _ of [1, 2]) expect((await write('短', undefined, key)).data.writeNote).toEqual({ __typename: 'WriteNoteRefusal', code: 'TOO_SHORT', message: '3 文字以上で書いてください。', field: 'text' });
    expect(await module.database.em().count(Note)).toBe(0);
    expect(await module.database.em().execute('select 1 from notes.outbox')).toEqual([]);
  });
});

describe('what a reader may not see', () => {
  it('is withheld by tier, in one place', async () => {
    const { id } = (await write('三者面談', 'CNRY-P3-x-1')).data.writeNote;
    const read = /* GraphQL */ `query ($id: ID!) { note(id: $id) { text secret } }`;
    expect((await module.ask(AOI, read, { id })).data.note).toEqual({ text: '三者面談', secret: 'CNRY-P3-x-1' });
    expect((await module.ask(KEN, read, { id })).data.note).toEqual({ text: '三者面談', secret: null });
  });

  it('leaves a trace of P3 reads before the answer leaves, without the value', async () => {
    const { id } = (await write('三者面談', 'CNRY-P3-x-1')).data.writeNote;
    const entries = await module.database.em().execute('select actor_id, type, field, tier, subject_ids from notes.audit_entry');
    expect(entries).toEqual([{ actor_id: AOI.employeeId, type: 'Note', field: 'secret', tier: 'P3', subject_ids: [id] }]);
  });

  it('is not shown at all while the audit cannot be written', async () => {
    await module.database.em().execute('alter table notes.audit_entry rename to away');
    const answer = await write('三者面談', 'CNRY-P3-x-1');
    await module.database.em().execute('alter table notes.away rename to audit_entry');
    expect(answer.data).toBeNull();
    expect(answer.errors![0]!.extensions.code).toBe('AUDIT_UNAVAILABLE');
  });

  it('looks as if the query were not there for those it is not for, and asks strangers to sign in', async () => {
    expect((await module.ask(AOI, '{ noteCount }')).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await module.ask(null, '{ noteCount }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('text', () => {
  it.each([['NUL', 'あ\0い'], ['a lone surrogate', 'あ\ud800い']])('with %s is refused, naming the field', async (_, text) => {
    expect((await write(text)).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
  });

  it('keeps variation selectors, surrogate pairs and right-to-left marks exactly', async () => {
    const text = '辻\u{e0100}𠮷田\u202e髙﨑 <script>alert(1)</script> __proto__';
    expect((await write(text)).data.writeNote.text).toBe(text);
  });
});

describe('references', () => {
  const entities = /* GraphQL */ `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text } } }`;
  it('are read in one statement; missing and malformed ids are null and harm nobody', async () => {
    const ids = [(await write('いちばん')).data.writeNote.id, (await write('にばん')).data.writeNote.id];
    const r = [...ids, crypto.randomUUID(), "'; drop table note; --", ids[0]].map((id) => ({ __typename: 'Note', id }));
    const { value, count } = await module.sql.during(() => module.ask(AOI, entities, { r }));
    expect(value.data._entities).toEqual([{ text: 'いちばん' }, { text: 'にばん' }, null, null, { text: 'いちばん' }]);
    expect(count).toBe(1);
  });
});

describe('facts', () => {
  it('are delivered once in effect, even when delivered twice, and kept when a consumer fails', async () => {
    let taken = 0;
    let broken = true;
    module.bus.subscribe('takara.notes.note-written.v1', 'counter', module.database, async () => {
      if (broken) throw new Error('not now');
      taken++;
    });
    await write('ひとつの事実');
    await module.relay.deliver();
    expect(taken).toBe(0);
    broken = false;
    await module.database.em().execute('update notes.outbox set retry_at = null');
    await module.relay.deliver();
    await module.database.em().execute('update notes.outbox set sent_at = null');
    await relay(module.database, module.bus).deliver();
    expect(taken).toBe(1);
  });
});

it('two features that take in the same fact both do, in their order, and each finds only what it says it reads', async () => {
  const taken: object[] = [];
  const feature = (name: string) => ({ consumes: { 'takara.x.y.v1': { reads: shapes.reads({ [name]: shapes.text }), take: async ({ data }: Fact) => void taken.push(data) } } });
  await consumersOf([feature('first'), feature('second')]).get('takara.x.y.v1')!({ data: { first: 'a', second: 'b', third: 'c' } } as never, module.database.em());
  expect(taken).toEqual([{ first: 'a' }, { second: 'b' }]);
});

describe('the replica of the directory', () => {
  const unit = (n: number, ancestors: number[], extra = {}) => ({ id: uuid(n), code: `U${n}`, name: `単位${n}`, type: 'GROUP', site: 'HEADQUARTERS', parentId: null, departmentId: null, ancestorIds: ancestors.map(uuid), validFrom: '2024-04-01', validTo: null, revision: 1, ...extra });
  const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
  const duty = (n: number, employeeId: string, unitId: string, extra = {}) => ({ id: uuid(100 + n), employeeId, kind: 'UNIT_HEAD', unitId, onBehalfOf: null, validFrom: '2024-04-01', validTo: null, revision: 1, ...extra });

  beforeAll(async () => {
    const snapshot = { employees: [], assignments: [], units: [unit(1, [1]), unit(2, [2, 1]), unit(3, [3, 2, 1]), unit(4, [4])], duties: [duty(1, AOI.employeeId, uuid(1)), duty(2, KEN.employeeId, uuid(2), { validTo: '2026-04-01' })], unitLineage: [], dispatches: [] } satisfies DirectorySnapshot;
    await loadDirectory(module.database, snapshot);
  });

  it('knows everything below a unit', async () => {
    expect((await unitsBelow(module.database.em(), [uuid(2)])).sort()).toEqual([uuid(2), uuid(3)]);
  });

  it('finds who is on duty on a day, going up where a unit has nobody of its own', async () => {
    const holders = async (on: string) => (await dutyHolders(module.database.em(), 'UNIT_HEAD', uuid(3), on)).map((found) => found.employeeId);
    expect(await holders('2026-03-31')).toEqual([KEN.employeeId]);
    expect(await holders('2026-04-01')).toEqual([AOI.employeeId]);
  });

  it('takes in what became of a unit, and who is sent where', async () => {
    const taken = async (type: string, data: object) => takeIn(module.database, { specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type, subject: uuid(4), time: '', data }, 'x', notes.features[0]!.consumes![type]!.take);
    await taken(DIRECTORY_FACTS.unitLineage, { id: uuid(201), predecessorId: uuid(4), successorId: null, kind: 'ABOLISHED', happenedOn: '2026-04-01', revision: 1 });
    await taken(DIRECTORY_FACTS.dispatch, { id: uuid(202), employeeId: KEN.employeeId, hostKind: 'STATE', hostName: '総務省', validFrom: '2026-04-01', validTo: null, revision: 1 });
    await taken(DIRECTORY_FACTS.dispatch, { id: uuid(202), employeeId: KEN.employeeId, hostKind: 'STATE', hostName: '総務省', validFrom: '2026-04-01', validTo: '2028-04-01', revision: 2 });
    expect(await module.database.em().execute('select predecessor_id, successor_id, kind from notes.directory_unit_lineage')).toEqual([{ predecessor_id: uuid(4), successor_id: null, kind: 'ABOLISHED' }]);
    expect(await module.database.em().execute('select employee_id, host_name, until::text from notes.directory_dispatch')).toEqual([{ employee_id: KEN.employeeId, host_name: '総務省', until: '2028-04-01' }]);
  });

  it('never lets an older fact replace a newer one', async () => {
    const fact = (revision: number, name: string): Fact => ({ specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type: 'takara.organization.unit-changed.v1', subject: uuid(4), time: '', data: { ...unit(4, [4]), name, revision } });
    const consumer = notes.features[0]!.consumes!['takara.organization.unit-changed.v1']!.take;
    await takeIn(module.database, fact(3, '新しい名'), 'x', consumer);
    await takeIn(module.database, fact(2, '古い名'), 'x', consumer);
    expect(await module.database.em().execute('select name from notes.directory_unit where id = ?', [uuid(4)])).toEqual([{ name: '新しい名' }]);
  });
});

describe('a subgraph that forgot something does not start', () => {
  it('without a rule for a type with sensitive fields', async () => {
    await expect(buildSubgraph([{ ...notesFeature, readable: {} }])).rejects.toThrow(/Note.secret is P3/);
  });
});

it('the migrations make exactly the tables that the entities describe', async () => {
  expect(await schemaDifference(module.database)).toEqual([]);
});

describe('a first load without indexes', () => {
  const shape = async () => JSON.stringify(await module.database.em().execute(`select indexdef from pg_indexes where schemaname = 'notes' order by 1`));

  it('leaves the tables with the keys and indexes they had', async () => {
    const before = await shape();
    let during = '';
    await withoutIndexes(module.database, ['note', 'outbox'], async () => {
      during = await shape();
    });
    expect(during).not.toContain('note_pkey');
    expect(await shape()).toBe(before);
  });

  it('finds a row that breaks a key, and says so', async () => {
    const twice = { id: crypto.randomUUID(), ownerId: AOI.employeeId, text: 'ふたつ', secret: null };
    await expect(withoutIndexes(module.database, ['note'], () => copyRows(module.database, 'note', [twice, twice]))).rejects.toThrow(/note_pkey/);
    await module.database.em().execute('truncate notes.note');
    await module.database.em().execute('alter table notes.note add primary key (id)');
  });
});
