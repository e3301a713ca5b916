import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyRows } from './index.ts';
import { log, logFrom, readLogLevel, withoutQuotes } from './log.ts';
import { duringRequest } from './request-number.ts';
import { notes } from './testing/notes.ts';
import { actorOf, testModule, type TestModule } from './testing/index.ts';

const AOI = actorOf('00000000-0000-4000-8000-000000000001');
const WRITE = /* GraphQL */ `mutation CNRY_WRITE ($input: WriteNoteInput!) { writeNote(input: $input) { ... on Note { id text secret } } }`;
let module: TestModule;
beforeAll(async () => void (module = await testModule(notes)));
afterAll(() => module.close());

const write = () => module.ask(AOI, WRITE, { input: { text: 'CNRY-P3-x-1', secret: 'CNRY-P3-x-1', idempotencyKey: crypto.randomUUID() } });
const seenByTheDatabase = async () => ((await module.database.em().execute('select current_query() as sql')) as { sql: string }[])[0]!.sql;

describe('the number of a request', () => {
  it('stands at the end of every statement that is made for it, the audit’s included', async () => {
    const { value, sql } = await module.sql.during(write);
    expect(value.data.writeNote.text).toBe('CNRY-P3-x-1');
    expect(sql.length).toBeGreaterThan(3);
    expect(sql.filter((statement) => !statement.endsWith(' /* request=test */'))).toEqual([]);
    expect(sql.some((statement) => statement.includes('audit_entry'))).toBe(true);
  });

  it('is what the database sees, of this request and of no other that runs beside it', async () => {
    const numbers = ['a-1', 'b_2', crypto.randomUUID()];
    const seen = await Promise.all(numbers.map((number) => duringRequest(number, seenByTheDatabase)));
    expect(seen).toEqual(numbers.map((number) => `select current_query() as sql /* request=${number} */`));
    expect(await seenByTheDatabase()).toBe('select current_query() as sql');
  });

  it('never ends its comment by itself', async () => {
    expect(await duringRequest('*/ ; drop table notes.note; /*', seenByTheDatabase)).toBe('select current_query() as sql');
  });

  it('does not come between a load of many rows', async () => {
    await duringRequest('load', () => copyRows(module.database, 'note', [{ id: crypto.randomUUID(), ownerId: AOI.employeeId, text: 'a', secret: null }]));
    expect(await module.database.em().execute('select text from notes.note where text = ?', ['a'])).toHaveLength(1);
  });
});

describe('the log of a module', () => {
  it('has one line of JSON for a request, with its number, without a word of what it said', async () => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    logFrom('info');
    await write();
    logFrom('warn');
    await write();
    spy.mockRestore();
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ level: 'info', at: expect.any(String), requestId: 'test', subgraph: 'notes', operation: 'mutation writeNote', ms: expect.any(Number), status: 'answered' }]);
    expect(lines.join()).not.toContain('CNRY');
  });

  it('does not repeat what an engine quotes', () => {
    expect(withoutQuotes('invalid input syntax for type uuid: "CNRY-P3-x-1 "a""\n    at query')).toBe('invalid input syntax for type uuid: "…"\n    at query');
  });

  it('is as talkative as it is told, or the start is refused', () => {
    expect([readLogLevel({}), readLogLevel({ TAKARA_LOG_LEVEL: 'info' })]).toEqual(['warn', 'info']);
    expect(() => readLogLevel({ TAKARA_LOG_LEVEL: 'loud' })).toThrow('TAKARA_LOG_LEVEL');
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    logFrom('silent');
    log('fatal', {});
    logFrom('warn');
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });
});
