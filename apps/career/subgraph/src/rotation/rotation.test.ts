import { loadDirectory, takeIn, type Actor, type Fact } from '@takara/subgraph-kit';
import { TEST_DAY } from '@takara/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { absences } from './absences.ts';
import { chartOf } from './chart.ts';
import { outlookOf } from './outlook.ts';
import { shownFinding } from './shown.ts';
import { readCast } from './subject.reading.ts';

/*
 * Everybody of the small town hall was appointed on 2024-04-01 to headquarters: on the day of the tests it is their third
 * year, and whoever began as 主事 is at risk of ROT-2.
 */

const MOST = 50;
let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
});
afterAll(() => town.close());

const OUTLOOK = `query ($employeeId: ID) { rotationOutlook(employeeId: $employeeId) { id serviceYear stageLabel placements { id siteLabel unit { id } } findings { rule { code text hardnessLabel } state stateLabel reasonLabel on from until progress placements { id } } } }`;
const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $rule: String, $states: [RotationState!], $unitId: ID, $jobFamily: String, $dueIn: FiscalYear, $sort: RotationOrder) {
  rotationFindings(first: $first, after: $after, last: $last, before: $before, rule: $rule, states: $states, unitId: $unitId, jobFamily: $jobFamily, dueIn: $dueIn, sort: $sort) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor node { id employeeName employee { id } rule { code } state on } } } }`;
const answer = async (who: PersonKey, employeeId: string) => JSON.stringify(await town.module.ask(town.people[who], OUTLOOK, { employeeId }));
const list = (who: PersonKey, variables: object = {}) => town.ask(who, LIST, variables as Record<string, unknown>);
const peopleOf = (found: any): string[] => [...new Set<string>(found.edges.map(({ node }: any) => node.employee.id))];

describe('the outlook of a person', () => {
  it('tells each rule with the sentence of the policy, the state, the day and the placement it rests on', async () => {
    const outlook = await town.ask('colleague', OUTLOOK);
    expect(outlook).toMatchObject({ id: employeeIdOf('colleague'), serviceYear: 3, stageLabel: '基礎習得段階', placements: [{ siteLabel: '本庁', unit: { id: UNITS.homeGroup } }] });
    expect(outlook.findings.map(({ rule, state }: any) => `${rule.code} ${state}`)).toEqual(['ROT-1 MET', 'ROT-2 AT_RISK', 'ROT-3 NOT_APPLICABLE', 'ROT-4 DUE_BY', 'ROT-5 NOT_APPLICABLE', 'ROT-6 NOT_APPLICABLE', 'ROT-7 NOT_APPLICABLE', 'ROT-8 NOT_APPLICABLE', 'ROT-9 NOT_APPLICABLE']);
    const [placement] = outlook.placements;
    expect(outlook.findings[1]).toEqual({
      rule: { code: 'ROT-2', text: '採用時、本庁に配置の場合は、原則３年目は出先機関に配置', hardnessLabel: '原則（理由があれば例外）' }, state: 'AT_RISK', stateLabel: '期限が近い', reasonLabel: null,
      on: '2027-03-31', from: '2026-04-01', until: '2027-03-31', progress: '最初の配置は本庁。3年目に出先機関の本務に就いていることが要ります。', placements: [{ id: placement.id }],
    });
    expect(outlook.findings[3]).toMatchObject({ on: '2028-04-01', progress: 'いま数えられる部局は1つ。あと1つ要ります。' });
  });

  it('says why no rule speaks of somebody who came as 主査', async () => {
    const { findings } = await town.ask('applicant', OUTLOOK);
    expect(new Set(findings.map(({ reasonLabel }: any) => reasonLabel))).toEqual(new Set(['経験者採用']));
  });

  it('counts a 兼務 where the pack says so, and only there, and shows it as one', async () => {
    const standing = directory();
    const beside = { ...standing.assignments.find(({ employeeId }) => employeeId === employeeIdOf('colleague'))!, id: crypto.randomUUID(), unitId: UNITS.nextDoor, kind: 'CONCURRENT', validFrom: '2025-04-01' };
    await loadDirectory(town.module.database, { ...standing, assignments: [beside], units: [], employees: [], duties: [] });
    const { people: [person], history } = await readCast(town.module.database.em(), TEST_DAY, [employeeIdOf('colleague')]);
    const departments = (concurrent: 'NOT_COUNTED' | 'AS_PLACEMENT') => {
      const chart = chartOf();
      const findings = outlookOf(person!, history, { ...chart, readings: { ...chart.readings, concurrent } }, TEST_DAY);
      const { state, placements } = shownFinding({ person: person!, history, findings }, findings[3]!);
      return { state, sites: placements!.map(({ siteLabel }) => siteLabel) };
    };
    expect(departments('NOT_COUNTED')).toEqual({ state: 'DUE_BY', sites: ['本庁'] });
    expect(departments('AS_PLACEMENT')).toEqual({ state: 'MET', sites: ['本庁', '本庁（兼務）'] });
  });

  it.each(['colleague', 'ownHead', 'ownDelegate', 'ownManager', 'officer'] as const)('is read by %s', async (who) => {
    expect(JSON.parse(await answer(who, employeeIdOf('colleague'))).data.rotationOutlook.id).toBe(employeeIdOf('colleague'));
  });

  it.each(['applicant', 'elsewhere', 'hostHead', 'hostManager', 'strangerHead', 'coordinator', 'analyst', 'administrator'] as const)('%s cannot tell whether there is one', async (who) => {
    const forbidden = await answer(who, employeeIdOf('colleague'));
    expect(forbidden).toContain('NOT_FOUND');
    expect(forbidden).toBe(await answer(who, crypto.randomUUID()));
    expect(forbidden).toBe(await answer(who, "'; drop table career.rotation_record; --"));
  });

  it('is read by those whom a look at units, placements and duties names, whoever asks about whom', async () => {
    const { units, assignments } = directory(MOST);
    const isBeneath = (unitId: string | null, top: string | null): boolean => unitId !== null && (unitId === top || isBeneath(units.find(({ id }) => id === unitId)?.parentId ?? null, top));
    const seatOf = (employeeId: string) => assignments.find((one) => one.employeeId === employeeId && one.kind === 'MAIN' && one.validFrom <= TEST_DAY && !(one.validTo && one.validTo <= TEST_DAY))?.unitId ?? null;
    const people = Object.entries(town.people) as [PersonKey, Actor][];
    for (const [who, { employeeId, duties }] of people)
      for (const [whom, { employeeId: other }] of people) {
        const allowed = employeeId === other || duties.some(({ kind, unitId }) => kind === 'PERSONNEL_OFFICER' || (['UNIT_HEAD', 'GROUP_MANAGER'].includes(kind) && isBeneath(seatOf(other), unitId)));
        expect(!(await answer(who, other)).includes('NOT_FOUND'), `${who} about ${whom}`).toBe(allowed);
      }
  });

  it('is null for a stranger where another module refers to the person', async () => {
    const of = async (who: PersonKey) => (await town.ask(who, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { rotation { serviceYear } } } }', { r: [{ __typename: 'Employee', id: employeeIdOf('colleague') }] }))[0].rotation;
    expect(await of('officer')).toEqual({ serviceYear: 3 });
    expect(await of('strangerHead')).toBeNull();
  });
});

describe('the list of findings', () => {
  it('holds oneself alone for staff, the people of their units for managers, everybody for 人事課', async () => {
    expect(peopleOf(await list('colleague', { first: 100 }))).toEqual([employeeIdOf('colleague')]);
    expect(peopleOf(await list('coordinator', { first: 100 }))).toEqual([employeeIdOf('coordinator')]);
    const manager = await list('ownManager', { first: 100, states: ['AT_RISK'] });
    expect(manager.totalCount).toBe(MOST + 1);
    expect(peopleOf(manager)).not.toContain(employeeIdOf('elsewhere'));
    expect((await list('officer', { first: 1, states: ['AT_RISK'] })).totalCount).toBe(MOST + 2);
    expect(peopleOf(await list('strangerHead', { first: 100, states: ['AT_RISK'] }))).toEqual([employeeIdOf('elsewhere')]);
  });

  it('is filtered by rule, state, unit, job family and fiscal year, and never beyond what the reader may see', async () => {
    const count = async (who: PersonKey, variables: object) => (await list(who, variables)).totalCount;
    expect(await count('officer', { rule: 'ROT-2', states: ['AT_RISK'], unitId: UNITS.nextDoor })).toBe(1);
    expect(await count('officer', { rule: 'ROT-4', dueIn: 2028 })).toBe(MOST + 2);
    expect(await count('officer', { rule: 'ROT-4', dueIn: 2027 })).toBe(0);
    expect(await count('officer', { jobFamily: 'FORESTRY' })).toBe(0);
    expect(await count('colleague', { unitId: UNITS.nextDoor })).toBe(0);
  });

  it('comes by urgency or by name, in pages that meet', async () => {
    const all = (await list('ownManager', { first: 100, states: ['AT_RISK', 'DUE_BY'] })).edges.map(({ node }: any) => node.id);
    const one = await list('ownManager', { first: 60, states: ['AT_RISK', 'DUE_BY'] });
    const two = await list('ownManager', { first: 60, after: one.pageInfo.endCursor, states: ['AT_RISK', 'DUE_BY'] });
    expect(all).toEqual([...one.edges, ...two.edges].map(({ node }: any) => node.id).slice(0, 100));
    expect([one.pageInfo.hasPreviousPage, one.pageInfo.hasNextPage, two.pageInfo.hasPreviousPage, two.pageInfo.hasNextPage]).toEqual([false, true, true, false]);
    const back = await list('ownManager', { last: 60, before: two.pageInfo.startCursor, states: ['AT_RISK', 'DUE_BY'] });
    expect(back.edges.map(({ node }: any) => node.id)).toEqual(one.edges.map(({ node }: any) => node.id));
    expect(one.edges[0].node.state).toBe('AT_RISK');
    const names = (await list('officer', { first: 100, rule: 'ROT-1', sort: 'NAME' })).edges.map(({ node }: any) => node.employeeName);
    expect(names).toEqual(names.toSorted());
  });

  it('refuses a cursor that is not of this list', async () => {
    await expect(list('officer', { after: 'bm9wZQ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('knows at once what has just been written down', async () => {
    const about = async () => (await list('officer', { rule: 'ROT-2', unitId: UNITS.nextDoor, first: 100 })).edges.find(({ node }: any) => node.employee.id === employeeIdOf('elsewhere')).node.state;
    expect(await about()).toBe('AT_RISK');
    await town.module.database.em().execute(`insert into career.rotation_record (id, employee_id, kind, code, assignment_id, note, recorded_by_id, recorded_on) values (?, ?, 'EXCEPTION', 'ROT-2', null, '育児のため', ?, '2026-11-01')`, [crypto.randomUUID(), employeeIdOf('elsewhere'), employeeIdOf('officer')]);
    expect(await about()).toBe('EXEMPT');
  });
});

describe('how far somebody sees', () => {
  it('is told by the units to choose from: none for staff, their own for managers, departments for 人事課', async () => {
    const reach = async (who: PersonKey) => { const { everybody, units } = await town.ask(who, '{ rotationReach { everybody units { label } } }'); return { everybody, units: units.map(({ label }: any) => label) }; };
    expect(await reach('colleague')).toEqual({ everybody: false, units: [] });
    expect(await reach('coordinator')).toEqual({ everybody: false, units: [] });
    expect(await reach('ownHead')).toEqual({ everybody: false, units: ['地域課', '移住グループ'] });
    expect(await reach('officer')).toEqual({ everybody: true, units: ['総合政策部', '総務部'] });
  });
});

describe('what offices write down', () => {
  const RECORD = 'mutation ($input: RecordRotationInput!) { recordRotation(input: $input) { __typename ... on RotationOutlook { findings { rule { code } state reasonLabel progress } } ... on RotationRecordRefusal { code field message } } }';
  const record = (who: PersonKey, input: object) => town.ask(who, RECORD, { input: { idempotencyKey: crypto.randomUUID(), employeeId: moreEmployeeId(1), ...input } });
  const forms = async (who: PersonKey, employeeId: string) => (await town.ask(who, 'query ($employeeId: ID) { rotationOutlook(employeeId: $employeeId) { recordForms { kind } } }', { employeeId })).recordForms.map(({ kind }: any) => kind);

  it('is offered to 人事課 whole, to the managers of the day the lead duty alone, and to nobody of themselves', async () => {
    expect(await forms('officer', moreEmployeeId(1))).toEqual(['CONSIDERED', 'PURPOSE', 'LEAD_DUTY', 'EXCEPTION', 'SPECIALTY']);
    for (const who of ['ownHead', 'ownManager'] as const) expect(await forms(who, moreEmployeeId(1))).toEqual(['LEAD_DUTY']);
    for (const who of ['officer', 'ownHead', 'colleague'] as const) expect(await forms(who, employeeIdOf(who))).toEqual([]);
  });

  it.each([['colleague', 'LEAD_DUTY'], ['ownHead', 'EXCEPTION'], ['strangerHead', 'LEAD_DUTY'], ['coordinator', 'LEAD_DUTY'], ['administrator', 'EXCEPTION']] as const)('%s who would record %s is answered as if there were nobody', async (who, kind) => {
    const no = await record(who, { kind, code: 'ROT-2', note: '理由' }).catch((error: any) => [error.message, error.code]);
    expect(no).toEqual(await record(who, { employeeId: crypto.randomUUID(), kind, note: '理由' }).catch((error: any) => [error.message, error.code]));
    expect(no[1]).toBe('NOT_FOUND');
  });

  it('is refused with the field while something is missing', async () => {
    expect(await record('officer', { kind: 'EXCEPTION', code: 'ROT-4', note: '理由' })).toMatchObject({ code: 'UNKNOWN_CODE', field: 'code' });
    expect(await record('officer', { kind: 'EXCEPTION', code: 'ROT-2', note: '　' })).toMatchObject({ code: 'NOTE_NEEDED', field: 'note' });
    expect(await record('officer', { kind: 'EXCEPTION', code: 'ROT-2', note: 'あ'.repeat(201) })).toMatchObject({ code: 'TOO_LONG', field: 'note' });
    expect(await record('ownHead', { kind: 'LEAD_DUTY', note: '予算', assignmentId: crypto.randomUUID() })).toMatchObject({ code: 'UNKNOWN_PLACEMENT', field: 'assignmentId' });
  });

  it('changes the outlook at once, once per key, and not twice', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'EXCEPTION', code: 'ROT-2', note: '資格の要る業務を続けるため' };
    const stateOf = (answer: any) => answer.findings.find(({ rule }: any) => rule.code === 'ROT-2');
    expect(stateOf(await record('officer', input))).toMatchObject({ state: 'EXEMPT', progress: '原則の例外が認められている：資格の要る業務を続けるため' });
    expect(stateOf(await record('officer', input)).state).toBe('EXEMPT');
    expect(await record('officer', { ...input, idempotencyKey: crypto.randomUUID() })).toMatchObject({ code: 'ALREADY_RECORDED' });
  });
});

describe('the forecast', () => {
  const FORECAST = 'query ($unitId: ID) { rotationForecast(unitId: $unitId) { rule { code } breached atRisk years { fiscalYear count } } }';
  it('tells for each rule that binds who is late, at risk, and due in each of the next three fiscal years', async () => {
    const found = await town.ask('ownManager', FORECAST);
    expect(found.map(({ rule }: any) => rule.code)).toEqual(['ROT-2', 'ROT-3', 'ROT-4', 'ROT-5', 'ROT-6', 'ROT-7', 'ROT-8']);
    expect(found[0]).toMatchObject({ breached: 0, atRisk: MOST, years: [{ fiscalYear: 2027, count: 0 }, { fiscalYear: 2028, count: 0 }, { fiscalYear: 2029, count: 0 }] });
    expect(found[2]).toMatchObject({ atRisk: 0, years: [{ fiscalYear: 2027, count: 0 }, { fiscalYear: 2028, count: MOST + 1 }, { fiscalYear: 2029, count: 0 }] });
  });
});

describe('a leave', () => {
  it('is taken in by its days, and an older fact never replaces a newer one', async () => {
    const [type, { take }] = Object.entries(absences)[0]!;
    const row = { id: crypto.randomUUID(), employeeId: employeeIdOf('elsewhere'), validFrom: '2026-01-01', validTo: '2026-06-01' };
    const fact = (validTo: string, revision: number): Fact => ({ specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type, subject: row.id, time: '', data: { ...row, validTo, revision } });
    await takeIn(town.module.database, fact('2026-09-01', 3), 'rotation', take);
    await takeIn(town.module.database, fact('2026-06-01', 2), 'rotation', take);
    expect(await town.module.database.em().execute('select valid_to::text from career.rotation_absence where id = ?', [row.id])).toEqual([{ valid_to: '2026-09-01' }]);
  });
});

describe('statements', () => {
  const during = async (who: PersonKey, source: string, variables: Record<string, unknown>) => {
    const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], source, variables));
    expect(value.errors).toBeUndefined();
    return count;
  };

  it('of a list are the same for one row and for a hundred, and one when nothing has changed since 人事課 last looked', async () => {
    expect(await during('ownHead', LIST, { first: 100 })).toBe(await during('ownHead', LIST, { first: 1 }));
    await during('officer', LIST, { first: 1 });
    expect(await during('officer', LIST, { first: 100, states: ['AT_RISK'] })).toBe(1);
  });

  it('of many people whom another module refers to are those of one', async () => {
    const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { rotation { findings { state } } } } }';
    const of = (people: number) => during('officer', source, { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(n + 1) })) });
    expect(await of(MOST)).toBe(await of(1));
    expect(await of(1)).toBeLessThanOrEqual(7);
  });
});
