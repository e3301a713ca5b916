import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openPglite, type CrashPoint } from '@takara/subgraph-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPersonas } from '../src/personas.ts';
import { copyOfFilled } from './copy-of-filled.ts';
import { killWhatRuns, startEmbedded, type EmbeddedProcess } from './embedded-process.ts';

const PORT = 4_410;
const { folder, remove } = copyOfFilled();
const orders = mkdtempSync(join(tmpdir(), 'takara-crash-'));
const CRASH_AT = join(orders, 'crash-at');
const personas = Object.fromEntries(readPersonas(folder).map(({ key, employeeId }) => [key, employeeId]));

let embedded: EmbeddedProcess;
const start = async () => {
  writeFileSync(CRASH_AT, '');
  embedded = startEmbedded({ folder, port: PORT, environment: { CRASH_AT } });
  await embedded.ready;
};

beforeAll(start);
afterEach(() => writeFileSync(CRASH_AT, ''));
afterAll(async () => {
  await killWhatRuns();
  remove();
  rmSync(orders, { recursive: true });
});

/** One mutation, its effect seen through the graph, and the rows it leaves. */
interface Deed {
  readonly name: string;
  readonly operation: string;
  readonly as: string;
  input(): Promise<object>;
  /** How often its effect is there. */
  seen(input: any): Promise<number>;
}

const draftPosting: Deed = {
  name: 'a posting of career',
  operation: 'DraftSideAssignmentPosting',
  as: 'unit-head-host',
  async input() {
    const { data } = await embedded.ask('unit-head-host', 'SideAssignmentHostUnits');
    return { hostUnitId: data.sideAssignmentHostUnits[0].id, content: { title: `募集 ${crypto.randomUUID()}` } };
  },
  async seen({ content }) {
    const { data } = await embedded.ask('unit-head-host', 'SideAssignmentPostings', { hostedByMe: true, first: 50 });
    return data.sideAssignmentPostings.edges.filter(({ node }: any) => node.title === content.title).length;
  },
};

/** People who are moved, one for each crash. */
const movable: string[] = [];
const orderTransfer: Deed = {
  name: 'a transfer of organization',
  operation: 'OrderTransfer',
  as: 'personnel-officer',
  async input() {
    const { data } = await embedded.ask('unit-head-host', 'MyUnitCard');
    const { unit } = data.viewer.employee.mainAssignment;
    if (movable.length === 0) movable.push(personas['senior-clerk-dx']!, personas['clerk-first-year']!, personas['senior-sub-manager']!, personas['department-coordinator']!);
    return { employeeId: movable.shift(), unitId: unit.id, post: 'MEMBER', effectiveOn: tomorrow() };
  },
  async seen({ employeeId }) {
    const { data } = await embedded.ask('personnel-officer', 'EmployeeHistory', { id: employeeId, first: 50 });
    return data.employee.assignmentHistory.edges.filter(({ node }: any) => node.validFrom === tomorrow()).length;
  },
};

let days = 0;
const delegateDuty: Deed = {
  name: 'a 代決 of organization',
  operation: 'DelegateDuty',
  as: 'unit-head',
  async input() {
    const { data } = await embedded.ask('unit-head', 'MyDuties');
    const duty = data.viewer.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
    const day = dayAfter(++days);
    return { dutyId: duty.id, delegateId: personas['group-manager'], from: day, to: day, reason: '出張のため' };
  },
  async seen({ from }) {
    const { data } = await embedded.ask('unit-head', 'MyDuties');
    return data.viewer.delegations.filter(({ validFrom }: any) => validFrom === from).length;
  },
};

/** A start delivers what waits before it is ready. So the crash at a delivery is the deed's own where it follows a start on which no fact was told since. */
const CRASHES: readonly [Deed, CrashPoint, 'absent' | 'whole'][] = [
  [orderTransfer, 'after-delivery', 'whole'],
  [draftPosting, 'before-commit', 'absent'],
  [delegateDuty, 'after-delivery', 'whole'],
  [orderTransfer, 'after-insert', 'absent'],
  [orderTransfer, 'before-commit', 'absent'],
  [orderTransfer, 'after-commit', 'whole'],
  [delegateDuty, 'after-insert', 'absent'],
  [draftPosting, 'after-commit', 'whole'],
];

describe('kill -9 in the middle of a mutation', () => {
  it.each(CRASHES)('$name, $1: $2 after the next start, and once when the same key is sent again', async (deed, point, left) => {
    const input = { idempotencyKey: crypto.randomUUID(), ...(await deed.input()) };
    writeFileSync(CRASH_AT, point);
    // Delivery comes after the answer, or just before it is read.
    const answer = await embedded.ask(deed.as, deed.operation, { input }).catch(() => 'killed');
    if (point !== 'after-delivery') expect(answer).toBe('killed');
    expect(await embedded.ended).toEqual({ code: null, signal: 'SIGKILL' });

    await start();
    expect(await deed.seen(input)).toBe(left === 'whole' ? 1 : 0);
    const [again, repeated] = [await embedded.ask(deed.as, deed.operation, { input }), await embedded.ask(deed.as, deed.operation, { input })];
    expect(again.errors).toBeUndefined();
    expect(JSON.stringify(again.data)).not.toContain('Refusal');
    expect(repeated).toEqual(again);
    expect(await deed.seen(input)).toBe(1);
  });

  it('leaves every fact delivered once to every replica, and the replica equal to its source', async () => {
    await embedded.stop();
    const pglite = await openPglite(join(folder, 'database'));
    const rows = async (sql: string) => (await pglite.query(sql)).rows;
    expect(await rows('select count(*)::int as facts from organization.outbox')).toEqual([{ facts: expect.toSatisfy((facts: number) => facts > 8) }]);
    expect(await rows('select type, tries, error from organization.outbox where sent_at is null')).toEqual([]);
    expect(await rows('select event_id from organization.outbox except select event_id from career.inbox')).toEqual([]);
    expect(await rows('select event_id from career.inbox group by event_id having count(*) > 1')).toEqual([]);
    for (const table of ['directory_assignment', 'directory_dispatch', 'directory_duty', 'directory_employee', 'directory_unit', 'directory_unit_lineage']) {
      const columns = await rows(`select string_agg(quote_ident(column_name), ', ' order by column_name) as all from information_schema.columns where table_schema = 'career' and table_name = '${table}'`);
      const { all } = columns[0] as { all: string };
      expect(await rows(`(select ${all} from organization.${table} except select ${all} from career.${table}) union all (select ${all} from career.${table} except select ${all} from organization.${table})`)).toEqual([]);
    }
    await pglite.close();
  });
});

const dayAfter = (count: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now() + count * 86_400_000);
const tomorrow = () => dayAfter(1);
