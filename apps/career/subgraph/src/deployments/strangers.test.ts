import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '@takara/subgraph-kit/testing';
import { employeeIdOf, PERSON_KEYS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { CRISIS, does, FIRST, openTechnicalTown, withCrisisOffice, person, proposed, read, SECOND } from './deployment.factory.ts';

/* What a person may not see does not exist. `colleague` of the home division has refused, `hostMember` of the host division is asked. */

const REASON = 'CNRY-P3-A11-2000002 家族の通院に付き添います。';
let town: Town;
let id: string;
let refused: string;
let asked: string;
beforeAll(async () => {
  town = await openTechnicalTown();
  const team = await proposed(town);
  [id, refused, asked] = [team.id, team.rowOf(FIRST), team.rowOf(SECOND)];
  await does(town, 'colleague', 'refuseDeployment', { id: refused, reason: REASON });
});
afterAll(() => town.close());

/** Whom of the two each may see. `coordinator` is the 主管課 of the department of both. */
const SEES: Partial<Record<PersonKey, readonly string[]>> = {
  officer: [FIRST, SECOND], coordinator: [FIRST, SECOND], ownHead: [FIRST], ownDelegate: [FIRST], colleague: [FIRST], hostHead: [SECOND], hostMember: [SECOND],
};
const answer = async (who: PersonKey, of: string) => JSON.stringify(await town.module.ask(person(town, who), 'query ($id: ID!) { municipalSupportRequest(id: $id) { id } }', { id: of }));

describe('what a person may not see does not exist', () => {
  it.each(PERSON_KEYS.filter((who) => !SEES[who]))('%s cannot tell that a municipality has asked', async (who) => {
    const forbidden = await answer(who, id);
    expect(forbidden).toContain('NOT_FOUND');
    expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
    expect(forbidden).toBe(await answer(who, "'; drop table career.deployment; --"));
  });

  it.each(PERSON_KEYS)('%s is listed what they may open, and of a team their own people', async (who) => {
    const listed = (await town.ask(who, '{ municipalSupportRequests(first: 50) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id);
    expect(listed.includes(id)).toBe(SEES[who] !== undefined);
    if (SEES[who]) expect((await read(town, who, id, 'members { employee { id } }')).members.map(({ employee }: any) => employee.id).toSorted()).toEqual([...SEES[who]].toSorted());
    const cards = await town.ask(who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { deployments { employee { id } } } } }', { r: [FIRST, SECOND].map((employeeId) => ({ __typename: 'Employee', id: employeeId })) });
    expect(cards.flatMap(({ deployments }: any) => deployments.map(({ employee }: any) => employee.id)).toSorted()).toEqual([...(SEES[who] ?? [])].toSorted());
  });

  it.each(PERSON_KEYS)('%s reads why somebody refused only where it is for them', async (who) => {
    if (!SEES[who]?.includes(FIRST)) return;
    const { members } = await read(town, who, id, 'members { employee { id } state personReason } timeline { told }');
    expect(members.find(({ employee }: any) => employee.id === FIRST)).toMatchObject({ state: 'PERSON_REFUSED', personReason: ['officer', 'colleague'].includes(who) ? REASON : null });
  });

  it.each<[string, PersonKey, () => object]>([
    ['triageSupportRequest', 'ownHead', () => ({ id })], ['orderDeployment', 'coordinator', () => ({ id })], ['declineSupportRequest', 'colleague', () => ({ id, reason: 'x' })], ['proposeSupportTeams', 'hostHead', () => ({ ids: [id] })],
    ['consentAsHead', 'ownHead', () => ({ id: asked })], ['consentAsHead', 'hostMember', () => ({ id: asked })], ['consentAsHead', 'officer', () => ({ id: asked })], ['refuseAsHead', 'coordinator', () => ({ id: asked, reason: 'x' })],
    ['consentToDeployment', 'hostHead', () => ({ id: asked })], ['consentToDeployment', 'officer', () => ({ id: asked })], ['refuseDeployment', 'colleague', () => ({ id: asked, reason: 'x' })],
    ['returnFromDeployment', 'hostHead', () => ({ id: asked, returnedOn: '2026-11-22' })], ['reflectOnDeployment', 'officer', () => ({ id: asked, reflection: 'x' })],
  ])('%s by %s answers as if there were nothing', async (mutation, who, input) => {
    const told = (given: object) => does(town, who, mutation, given).catch((error) => [error.message, error.code]);
    const given = input();
    const nothing = 'ids' in given ? { ids: [crypto.randomUUID()] } : { ...given, id: crypto.randomUUID() };
    expect(await told(given)).toEqual(await told(nothing));
    expect((await told(given))[1]).toBe('NOT_FOUND');
  });

  it('only 人事課 files requests, sets targets and records licences', async () => {
    for (const source of ['fileSupportRequest(input: { idempotencyKey: "00000000-0000-4000-8000-000000000001", municipality: "八戸市", happened: "x", urgent: false, fromDay: "2026-12-01", lastDay: "2026-12-02", needs: [] })', 'setStaffingTarget(input: { idempotencyKey: "00000000-0000-4000-8000-000000000001", family: "FORESTRY", people: 3 })', 'recordTechnicalLicence(input: { idempotencyKey: "00000000-0000-4000-8000-000000000001", employeeId: "x", licence: "x" })'])
      for (const who of ['ownHead', 'coordinator', 'analyst', 'administrator', 'elsewhere'] as const) expect((await town.module.ask(town.people[who], `mutation { ${source} { __typename } }`, {})).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('of the staff everybody sees those who are theirs', async () => {
    const staff = async (who: PersonKey) => (await town.ask(who, '{ technicalStaff(first: 50) { edges { node { id } } totalCount } }')).totalCount;
    expect(await Promise.all((['officer', 'coordinator', 'ownHead', 'hostHead', 'colleague', 'analyst', 'applicant'] as const).map(staff))).toEqual([12, 12, 6, 6, 1, 0, 0]);
  });
});

describe('the 主管課 of the department that leads in disasters', () => {
  it('sees how many every municipality needs and has, and nobody who goes', async () => {
    const { snapshot, watcher } = withCrisisOffice();
    const watching = await openTechnicalTown(0, snapshot);
    try {
      const team = await proposed(watching);
      const ask = (source: string) => watching.module.ask(actorOf(watcher, [{ kind: 'DEPARTMENT_COORDINATOR', unitId: CRISIS, onBehalfOf: null }], '2026-11-22'), source, {});
      const { data, errors } = await ask('{ municipalSupportRequests(first: 50) { edges { node { id municipality wanted filled members { id } hasPaper shortfall { missing } needs { people pool } availableActions { action } timeline { told employeeName } } } } technicalStaff(first: 50) { totalCount } }');
      expect(errors).toBeUndefined();
      expect(data.municipalSupportRequests.edges.map(({ node }: any) => node.municipality)).toEqual(['八戸市', '鰺ヶ沢町']);
      expect(data.municipalSupportRequests.edges[0].node).toMatchObject({ id: team.id, wanted: 2, filled: 2, members: [], hasPaper: false, shortfall: null, needs: [{ people: 2, pool: null }], availableActions: [] });
      expect(data.municipalSupportRequests.edges[0].node.timeline.map(({ employeeName }: any) => employeeName)).toEqual([null, null, null]);
      expect(data.technicalStaff.totalCount).toBe(0);
      const told = await watching.module.ask(actorOf(watcher, [{ kind: 'DEPARTMENT_COORDINATOR', unitId: CRISIS, onBehalfOf: null }], '2026-11-22'), 'mutation ($input: SupportRequestActInput!) { orderDeployment(input: $input) { __typename } }', { input: { idempotencyKey: crypto.randomUUID(), id: team.id } });
      expect(told.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    } finally {
      await watching.close();
    }
  });
});

describe('why somebody refused', () => {
  it('leaves a trace of who read it of whom; who only sees that, leaves none', async () => {
    const entries = () => town.module.database.em().execute('select actor_id, type, field, tier, subject_ids from career.audit_entry');
    await town.module.database.em().execute('truncate career.audit_entry');
    await read(town, 'ownHead', id, 'members { personReason }');
    expect(await entries()).toEqual([]);
    await read(town, 'officer', id, 'members { personReason }');
    expect(await entries()).toEqual([{ actor_id: employeeIdOf('officer'), type: 'Deployment', field: 'personReason', tier: 'P3', subject_ids: [refused] }]);
  });
});
