import { consumersOf, directoryReplica, dutyHolders, loadDirectory, type ModuleDefinition } from '@takara/subgraph-kit';
import { testModule, type TestModule } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directorySnapshot } from '../directory-snapshot.ts';
import { reference } from '../reference/index.ts';
import { openOffice, PEOPLE, UNITS, type Office, type Person } from '../testing/office.ts';

let office: Office;
const NEIGHBOUR: ModuleDefinition = { name: 'neighbour', features: [directoryReplica, reference], migrations: [] };
/** Another module with its replica of the directory, on the bus of this one. */
let neighbour: TestModule;
beforeAll(async () => {
  office = await openOffice();
  neighbour = await testModule(NEIGHBOUR);
  await loadDirectory(neighbour.database, await directorySnapshot(office.database));
  for (const [type, consumer] of consumersOf([directoryReplica])) office.bus.subscribe(type, `neighbour:${type}`, neighbour.database, consumer);
});
afterAll(async () => {
  await office.close();
  await neighbour.close();
});

const ORDER = /* GraphQL */ `mutation ($input: OrderTransferInput!) { orderTransfer(input: $input) { __typename ... on PersonnelOrder { id postTitle effectiveOn employee { displayName } unit { name } grade { label } orderedBy { displayName } } ... on OrderTransferRefusal { code message field source } } }`;
const order = async (by: Person, some: object, idempotencyKey: string = crypto.randomUUID()) => office.ask(await office.as(by), ORDER, { input: { idempotencyKey, employeeId: PEOPLE.junior.id, unitId: UNITS.yosanGroup.id, post: 'MEMBER', effectiveOn: '2026-11-22', ...some } });
const DIRECTORY = /* GraphQL */ `query ($id: ID!) { employee(id: $id) { grade { label } mainAssignment { postTitle validFrom unit { name } } assignmentHistory(first: 5) { edges { node { unit { name } validFrom validTo } } } } }`;
const seen = async (by: Person, whom: Person) => (await office.ask(await office.as(by), DIRECTORY, { id: PEOPLE[whom].id })).data.employee;
const counts = async () => (await office.database.em().execute('select (select count(*)::int from organization.assignment) as places, (select count(*)::int from organization.personnel_order) as orders, (select count(*)::int from organization.outbox) as facts'))[0];

describe('an order that takes effect today', () => {
  const key = crypto.randomUUID();

  it('moves the person, says who ordered it, and keeps where the person came from', async () => {
    const { data } = await order('officer', { grade: 'SHUSA' }, key);
    expect(data.orderTransfer).toEqual({ __typename: 'PersonnelOrder', id: expect.any(String), postTitle: '主査', effectiveOn: '2026-11-22', employee: { displayName: '髙橋 葵' }, unit: { name: '予算グループ' }, grade: { label: '主査級' }, orderedBy: { displayName: '成田 司' } });
    expect(await seen('stranger', 'junior')).toMatchObject({ grade: { label: '主査級' }, mainAssignment: { postTitle: '主査', validFrom: '2026-11-22', unit: { name: '予算グループ' } }, assignmentHistory: { edges: [{ node: { unit: { name: '予算グループ' }, validTo: null } }, { node: { unit: { name: '給与グループ' }, validTo: '2026-11-22' } }, { node: { unit: { name: '財政課' } } }] } });
  });

  it('is given once, however often it is sent', async () => {
    const before = await counts();
    const answers = await Promise.all([order('officer', { grade: 'SHUSA' }, key), order('officer', { grade: 'SHUSA' }, key)]);
    expect(answers[0]!.data.orderTransfer.__typename).toBe('PersonnelOrder');
    expect(answers[0]).toEqual(answers[1]);
    expect(await counts()).toEqual(before);
  });

  it('reaches the replica of another module', async () => {
    await office.relay.deliver();
    const rows = await neighbour.database.em().execute('select unit_id, valid_from, valid_to, revision from neighbour.directory_assignment where employee_id = ? order by valid_from desc limit 2', [PEOPLE.junior.id]);
    expect(rows).toEqual([{ unit_id: UNITS.yosanGroup.id, valid_from: '2026-11-22', valid_to: null, revision: 1 }, { unit_id: UNITS.kyuyoGroup.id, valid_from: '2024-04-01', valid_to: '2026-11-22', revision: 2 }]);
  });
});

describe('an order for a later day', () => {
  const APRIL = '2027-04-01';

  it('hands a headship over: duties follow on the day, here and in the replica', async () => {
    expect((await order('officer', { employeeId: PEOPLE.head.id, unitId: UNITS.zaisei.id, post: 'MEMBER', effectiveOn: APRIL })).data.orderTransfer.__typename).toBe('PersonnelOrder');
    expect((await order('officer', { employeeId: PEOPLE.manager.id, unitId: UNITS.jinji.id, post: 'UNIT_HEAD', grade: 'KACHO', effectiveOn: APRIL })).data.orderTransfer).toMatchObject({ postTitle: '課長', grade: { label: '課長級' } });
    await office.relay.deliver();
    for (const { database } of [office, neighbour]) {
      const head = async (unitId: string, kind: 'UNIT_HEAD' | 'PRIMARY_RATER', on: string) => (await dutyHolders(database.em(), kind, unitId, on)).map((duty) => duty.employeeId);
      expect(await head(UNITS.kyuyoGroup.id, 'UNIT_HEAD', '2027-03-31')).toEqual([PEOPLE.head.id]);
      expect(await head(UNITS.kyuyoGroup.id, 'UNIT_HEAD', APRIL)).toEqual([PEOPLE.manager.id]);
      // 人事グループ loses its manager on that day: the new head rates first
      expect(await head(UNITS.jinjiGroup.id, 'PRIMARY_RATER', '2027-03-31')).toEqual([PEOPLE.manager.id]);
      expect(await database.em().execute(`select valid_from from "${database.name}".directory_duty where kind = 'PRIMARY_RATER' and unit_id = ? and employee_id = ? order by valid_from desc limit 1`, [UNITS.jinjiGroup.id, PEOPLE.manager.id])).toEqual([{ valid_from: APRIL }]);
    }
  });

  it('is known to nobody but personnel before its day: no next place, no last day, no look ahead', async () => {
    for (const person of ['head', 'stranger', 'coordinator'] as const) {
      const { assignmentHistory } = await seen(person, 'manager');
      expect(assignmentHistory.edges).toEqual([{ node: { unit: { name: '人事グループ' }, validFrom: '2024-04-01', validTo: null } }]);
      const ahead = await office.ask(await office.as(person), /* GraphQL */ `query ($id: ID!) { employee(id: $id) { mainAssignment(asOf: "2027-04-01") { postTitle } } }`, { id: PEOPLE.manager.id });
      expect(ahead.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
      const duties = await office.ask(await office.as(person), /* GraphQL */ `query ($id: ID!) { dutyHistory(unitId: $id, first: 20) { edges { node { kind validFrom validTo employee { displayName } } } } }`, { id: UNITS.jinji.id });
      expect(JSON.stringify(duties.data)).not.toContain('2027');
      expect(JSON.stringify((await office.ask(await office.as(person), /* GraphQL */ `{ searchDirectory(query: "人事課長") { edges { node { ... on PostHit { holderName } } } } }`)).data)).toContain('工藤');
    }
    expect((await seen('officer', 'manager')).assignmentHistory.edges[0].node).toEqual({ unit: { name: '人事課' }, validFrom: APRIL, validTo: null });
  });

  it('stands in the way of another for the same person', async () => {
    expect((await order('officer', { employeeId: PEOPLE.manager.id, effectiveOn: '2026-12-01' })).data.orderTransfer).toMatchObject({ code: 'LATER_ORDER' });
  });

  it('makes the new head findable as such from that day on', async () => {
    const who = async (asOf: string) => (await office.ask(await office.as('officer'), /* GraphQL */ `query ($asOf: LocalDate!) { searchDirectory(query: "人事課長", asOf: $asOf) { edges { node { ... on PostHit { title holderName } } } } }`, { asOf })).data.searchDirectory.edges;
    expect(await who('2027-03-31')).toEqual([{ node: { title: '人事課長', holderName: '工藤 均' } }]);
    expect(await who(APRIL)).toEqual([{ node: { title: '人事課長', holderName: '対馬 航' } }]);
  });
});

describe('代決 when one of the two moves', () => {
  const DELEGATE = /* GraphQL */ `mutation ($input: DelegateDutyInput!) { delegateDuty(input: $input) { __typename ... on Delegation { id } ... on DelegateDutyRefusal { code message } } }`;
  const delegated = async (by: Person, to: Person, unitId: string) => {
    const { duties } = (await office.ask(await office.as(by), /* GraphQL */ `{ viewer { duties { id kind unit { id } availableActions { action enabled } } } }`)).data.viewer;
    const { id } = duties.find((duty: any) => duty.unit.id === unitId && duty.availableActions.some((offered: any) => offered.action === 'DELEGATE' && offered.enabled));
    const input = { idempotencyKey: crypto.randomUUID(), dutyId: id, delegateId: PEOPLE[to].id, from: '2026-11-22', to: '2026-12-31', reason: '出張のため' };
    expect((await office.ask(await office.as(by), DELEGATE, { input })).data.delegateDuty).toMatchObject({ __typename: 'Delegation' });
  };
  const held = async (person: Person) => office.database.em().execute('select kind, valid_to, revision from organization.duty where employee_id = ? and delegation_id is not null order by kind', [PEOPLE[person].id]);

  it('ends with the principal’s own duty', async () => {
    await delegated('zaiseiManager', 'stranger', UNITS.yosanGroup.id);
    expect((await order('officer', { employeeId: PEOPLE.zaiseiManager.id, unitId: UNITS.zaisei.id, post: 'ACTING_DIVISION_MANAGER', effectiveOn: '2026-12-01' })).data.orderTransfer.__typename).toBe('PersonnelOrder');
    expect(await held('stranger')).toEqual([{ kind: 'GROUP_MANAGER', valid_to: '2026-12-01', revision: 2 }]);
  });

  it('ends with the delegate’s leaving the work unit', async () => {
    await delegated('zaiseiHead', 'stranger', UNITS.zaisei.id);
    expect((await order('officer', { employeeId: PEOPLE.stranger.id, unitId: UNITS.kyuyoGroup.id, effectiveOn: '2026-11-25' })).data.orderTransfer.__typename).toBe('PersonnelOrder');
    expect(await held('stranger')).toEqual([{ kind: 'GROUP_MANAGER', valid_to: '2026-11-25', revision: 3 }, { kind: 'UNIT_HEAD', valid_to: '2026-11-25', revision: 2 }]);
  });
});

describe('an order is refused', () => {
  it.each([
    ['for yesterday', { effectiveOn: '2026-11-21' }, 'PAST_DATE'],
    ['of oneself', { employeeId: PEOPLE.officer.id }, 'OWN_ORDER'],
    ['of somebody who has left', { employeeId: PEOPLE.retired.id }, 'NOT_IN_SERVICE'],
    ['of nobody', { employeeId: 'nobody' }, 'NOT_IN_SERVICE'],
    ['to no unit', { unitId: crypto.randomUUID() }, 'UNIT_NOT_OPEN'],
    ['to a seat that is taken', { employeeId: PEOPLE.senior.id, unitId: UNITS.zaisei.id, post: 'UNIT_HEAD' }, 'SEAT_TAKEN'],
    ['to a post that a group has not', { employeeId: PEOPLE.senior.id, post: 'UNIT_HEAD' }, 'POST_NOT_ON_UNIT'],
    ['to where the person is', { employeeId: PEOPLE.senior.id, unitId: UNITS.jinjiGroup.id }, 'NOTHING_CHANGES'],
  ])('%s, with nothing left behind', async (_, some, code) => {
    const before = await counts();
    expect((await order('officer', some)).data.orderTransfer).toMatchObject({ __typename: 'OrderTransferRefusal', code });
    expect(await counts()).toEqual(before);
  });

  it('by everybody who is not a personnel officer, as if there were no such thing', async () => {
    for (const person of ['head', 'manager', 'coordinator', 'junior'] as const) expect((await order(person, { employeeId: PEOPLE.senior.id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

it('a stranger’s order is not found', async () => {
  const [{ id }] = (await office.database.em().execute("select id from organization.personnel_order where effective_on = '2026-11-22'")) as [{ id: string }];
  const READ = /* GraphQL */ `query ($id: ID!) { personnelOrder(id: $id) { postTitle } }`;
  const theirs = await office.ask(await office.as('stranger'), READ, { id });
  expect(theirs.errors![0]!.extensions.code).toBe('NOT_FOUND');
  expect(theirs).toEqual(await office.ask(await office.as('stranger'), READ, { id: crypto.randomUUID() }));
  expect((await office.ask(await office.as('junior'), READ, { id })).data.personnelOrder).toEqual({ postTitle: '主査' });
});

it('the database itself refuses two main places on one day', async () => {
  const double = office.database.em().execute(`insert into organization.assignment (id, employee_id, unit_id, kind, post, post_title, grade, reason, revision, valid_from) values (?, ?, ?, 'MAIN', 'MEMBER', '主査', 'SHUSA', 'ROTATION', 1, '2026-12-01')`, [crypto.randomUUID(), PEOPLE.stranger.id, UNITS.somu.id]);
  await expect(double).rejects.toThrow(/assignment_one_main_place_a_day/);
});
