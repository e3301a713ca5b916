import { unitsUnder, type RequestContext } from '@takara/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOffice, PEOPLE, UNITS, type Office, type Person } from '../testing/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  const em = office.database.em();
  await em.execute('delete from organization.duty where delegation_id is not null');
  await em.execute('delete from organization.delegation');
  await em.execute('truncate organization.outbox, organization.replay');
});

const VIEWER = /* GraphQL */ `{ viewer { duties { id kind kindLabel unit { name } onBehalfOf { displayName } availableActions { action label enabled reason } } delegations { id lastDay reason availableActions { action label } principal { displayName } } } }`;
const DELEGATE = /* GraphQL */ `mutation ($input: DelegateDutyInput!) { delegateDuty(input: $input) { __typename ... on Delegation { id kindLabel validFrom lastDay reason unit { name } delegate { displayName } } ... on DelegateDutyRefusal { code message field source } } }`;
const END = /* GraphQL */ `mutation ($input: EndDelegationInput!) { endDelegation(input: $input) { __typename ... on Delegation { id lastDay availableActions { action } } ... on EndDelegationRefusal { code } } }`;

const dutyOf = async (person: Person, kind: string): Promise<string> => (await office.ask(await office.as(person), VIEWER)).data.viewer.duties.find((duty: { kind: string }) => duty.kind === kind).id;
const delegate = async (by: Person, dutyId: string, some: object = {}) => office.ask(await office.as(by), DELEGATE, { input: { idempotencyKey: crypto.randomUUID(), dutyId, delegateId: PEOPLE.senior.id, from: '2026-11-22', to: '2026-11-30', reason: '出張のため', ...some } });
const end = async (by: Person, delegationId: string) => office.ask(await office.as(by), END, { input: { idempotencyKey: crypto.randomUUID(), delegationId } });
const facts = () => office.database.em().execute('select type, data from organization.outbox order by id');

describe('代決', () => {
  it('puts the duty into the delegate’s hands for the days said, names the principal, and tells it', async () => {
    const { data } = await delegate('head', await dutyOf('head', 'UNIT_HEAD'));
    expect(data.delegateDuty).toMatchObject({ __typename: 'Delegation', kindLabel: '所属長', validFrom: '2026-11-22', lastDay: '2026-11-30', reason: '出張のため', unit: { name: '人事課' }, delegate: { displayName: '葛西 実' } });

    const senior = await office.as('senior');
    expect(senior.duties).toEqual([{ kind: 'UNIT_HEAD', unitId: UNITS.jinji.id, onBehalfOf: PEOPLE.head.id }]);
    expect(await unitsUnder({ actor: senior, em: office.database.em(), memo: new Map() } as unknown as RequestContext, 'UNIT_HEAD')).toContain(UNITS.kyuyoGroup.id);
    expect((await office.as('head')).duties).toContainEqual({ kind: 'UNIT_HEAD', unitId: UNITS.jinji.id, onBehalfOf: null });
    expect(await facts()).toMatchObject([{ type: 'takara.organization.duty-changed.v1', data: { employeeId: PEOPLE.senior.id, onBehalfOf: PEOPLE.head.id, validTo: '2026-12-01', revision: 1 } }]);
  });

  it('does not go on to a third person', async () => {
    await delegate('head', await dutyOf('head', 'UNIT_HEAD'));
    const held = await dutyOf('senior', 'UNIT_HEAD');
    expect((await delegate('senior', held, { delegateId: PEOPLE.coordinator.id })).data.delegateDuty).toMatchObject({ code: 'ALREADY_DELEGATED_DUTY', field: 'dutyId' });
  });

  it.each([
    ['by somebody else', 'manager', {}, 'NOT_THE_HOLDER'],
    ['to another work unit', 'head', { delegateId: PEOPLE.stranger.id }, 'OTHER_WORK_UNIT'],
    ['to a 主事', 'head', { delegateId: PEOPLE.junior.id }, 'GRADE_TOO_LOW'],
    ['to nobody', 'head', { delegateId: 'x' }, 'OTHER_WORK_UNIT'],
    ['for yesterday', 'head', { from: '2026-11-21' }, 'STARTS_IN_THE_PAST'],
  ] as const)('is refused %s, and nothing is left behind', async (_, by, some, code) => {
    expect((await delegate(by, await dutyOf('head', 'UNIT_HEAD'), some)).data.delegateDuty).toMatchObject({ __typename: 'DelegateDutyRefusal', code });
    expect(await facts()).toEqual([]);
    expect((await office.as('senior')).duties).toEqual([]);
  });

  it('offers itself where it can be done, and says why not elsewhere; 所属長 comes first', async () => {
    const { data } = await office.ask(await office.as('head'), VIEWER);
    expect(data.viewer.duties.map((duty: any) => [duty.kindLabel, duty.unit.name, ...duty.availableActions.map((offered: any) => offered.reason ?? offered.label)].join(' '))).toEqual(['所属長 人事課 代決を頼む', '一次評価者 給与グループ この職務は代決の対象ではありません。', '二次評価者 人事課 この職務は代決の対象ではありません。']);
  });

  it('is ended by either of the two, from today on; a third person does not know it', async () => {
    const { id } = (await delegate('head', await dutyOf('head', 'UNIT_HEAD'))).data.delegateDuty;
    expect((await end('manager', id)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await end('manager', id)).errors![0]!.message).toBe((await end('manager', crypto.randomUUID())).errors![0]!.message);
    expect((await end('senior', id)).data.endDelegation).toMatchObject({ __typename: 'Delegation', lastDay: '2026-11-21', availableActions: [] });
    expect((await office.as('senior')).duties).toEqual([]);
    expect((await end('head', id)).data.endDelegation).toMatchObject({ code: 'ALREADY_ENDED' });
    expect((await facts()).map((fact: any) => fact.data.revision)).toEqual([1, 2]);
  });

  it('that has not begun is called off and never takes effect', async () => {
    const { id } = (await delegate('head', await dutyOf('head', 'UNIT_HEAD'), { from: '2026-11-25' })).data.delegateDuty;
    await end('head', id);
    expect((await facts()).at(-1)).toMatchObject({ data: { validFrom: '2026-11-25', validTo: '2026-11-25' } });
    expect((await delegate('head', await dutyOf('head', 'UNIT_HEAD'), { from: '2026-11-24' })).data.delegateDuty.__typename).toBe('Delegation');
  });

  it('shows its reason to the two and to personnel, not to a colleague', async () => {
    await delegate('head', await dutyOf('head', 'UNIT_HEAD'));
    const DUTIES = /* GraphQL */ `query ($unitId: ID!) { duties(unitId: $unitId) { totalCount edges { node { kind onBehalfOf { displayName } delegation { reason } } } } }`;
    const seen = async (person: Person) => (await office.ask(await office.as(person), DUTIES, { unitId: UNITS.kyuyoGroup.id })).data.duties.edges.map((edge: any) => edge.node).find((duty: any) => duty.onBehalfOf);
    for (const person of ['head', 'senior', 'officer'] as const) expect(await seen(person)).toEqual({ kind: 'UNIT_HEAD', onBehalfOf: { displayName: '工藤 均' }, delegation: { reason: '出張のため' } });
    expect(await seen('junior')).toEqual({ kind: 'UNIT_HEAD', onBehalfOf: { displayName: '工藤 均' }, delegation: { reason: null } });
  });
});

it('only the gateway may ask who a subject is', async () => {
  const ACTOR = /* GraphQL */ `query ($subject: ID!) { actorOf(subject: $subject) { displayName } }`;
  expect((await office.ask(await office.as('officer'), ACTOR, { subject: PEOPLE.head.id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
});
