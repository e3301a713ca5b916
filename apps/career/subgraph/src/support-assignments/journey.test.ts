import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { arriving, does, helperId, SUPPORTED, supported, TALK, TRAINED } from './support.factory.ts';

let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTown(arriving());
});
beforeEach(() => sql('truncate career.support_check_in, career.support_assignment_step, career.support_assignment'));
afterAll(() => town.close());

const one = (who: PersonKey, id: string, fields: string): Promise<any> => town.ask(who, `query ($id: ID!) { supportAssignment(id: $id) { ${fields} } }`, { id });
const actions = async (who: PersonKey, id: string) => (await one(who, id, 'availableActions { action }')).availableActions.map(({ action }: { action: string }) => action);
const list = async (who: PersonKey, view: string, more = '') => (await town.ask(who, `{ supportAssignments(view: ${view}, first: 50 ${more}) { edges { node { id kind state employeeName supporterName } } totalCount } }`)).edges.map(({ node }: any) => node);
const tasks = async (who: PersonKey) => (await town.ask(who, '{ supportAssignmentTasks { title dueOn path } }')) as { title: string; dueOn: string | null; path: string }[];
const person = (key: PersonKey) => ({ supporterId: employeeIdOf(key) });

describe('what is required', () => {
  it('is there before anybody does anything: a trainer for the new hire, a supporter for the first place at head office', async () => {
    const byKind = (await list('officer', 'EVERYBODY')).toSorted((a: any, b: any) => b.kind.localeCompare(a.kind));
    expect(byKind).toMatchObject([{ kind: 'TRAINER', state: 'REQUIRED', employeeName: '工藤 葵', supporterName: null }, { kind: 'SUPPORTER', state: 'REQUIRED', employeeName: '成田 健' }]);
    expect(await one('ownHead', SUPPORTED, 'why arrivesOn lastDay chooseBy isOverdue currentHolder { role names what }')).toEqual({
      why: '初めて本庁に異動する職員', arrivesOn: '2026-11-02', lastDay: '2027-11-01', chooseBy: '2026-11-16', isOverdue: true, currentHolder: { role: '受入グループマネージャー・所属長', names: ['三上 誠', '佐々木 恵', '小野 直'].toSorted(), what: '相談相手を選びます' },
    });
  });

  it('waits for the receiving manager and the 所属長 on ホーム, for nobody else', async () => {
    for (const who of ['ownManager', 'ownHead', 'ownDelegate'] as const) expect((await tasks(who)).map(({ dueOn }) => dueOn)).toEqual(['2026-11-16', '2026-11-16']);
    for (const who of ['applicant', 'officer', 'strangerHead', 'hostHead', 'elsewhere'] as const) expect(await tasks(who)).toEqual([]);
  });

  it('counts an arrival that is known before its day, and stops when the time has passed', async () => {
    await sql('update career.directory_assignment set valid_from = ? where id = ?', ['2027-01-04', SUPPORTED]);
    await sql('update career.directory_assignment set valid_to = ? where id = ?', ['2027-01-04', idOf('before')]);
    await does(town, 'ownHead', 'nominateSupporter', { id: SUPPORTED, supporterId: helperId(1) });
    await sql(`update career.support_assignment set state = 'ACCEPTED'`);
    expect((await one('ownHead', SUPPORTED, 'state')).state).toBe('ACCEPTED');
    town.goTo('2027-01-04');
    expect((await one('ownHead', SUPPORTED, 'state')).state).toBe('ACTIVE');
    town.goTo('2028-01-04');
    expect((await one('ownHead', SUPPORTED, 'state')).state).toBe('CLOSED');
    expect((await list('officer', 'EVERYBODY')).map(({ id }: any) => id)).toEqual([SUPPORTED]);
    town.goTo('2026-11-22');
    await sql('update career.directory_assignment set valid_from = ? where id = ?', ['2026-11-02', SUPPORTED]);
    await sql('update career.directory_assignment set valid_to = ? where id = ?', ['2026-11-02', idOf('before')]);
  });
});

describe('from the nomination to the end', () => {
  it('the manager chooses, the supporter accepts, both talk and note it, the manager closes', async () => {
    expect(await actions('ownManager', TRAINED)).toEqual(['NOMINATE']);
    expect(await does(town, 'ownManager', 'nominateSupporter', { id: TRAINED, supporterId: employeeIdOf('coordinator') })).toMatchObject({ state: 'NOMINATED', supporterName: '福士 渚' });
    expect(await one('applicant', TRAINED, 'state supporterName timeline { told } currentHolder { what }')).toEqual({ state: 'REQUIRED', supporterName: null, timeline: [], currentHolder: { what: '相談相手を選びます' } });
    expect(await tasks('coordinator')).toEqual([{ title: '工藤 葵さんのトレーナーを引き受けるか答える', dueOn: null, path: `/career/supports/${TRAINED}` }]);
    expect(await actions('coordinator', TRAINED)).toEqual(['ACCEPT', 'DECLINE']);
    expect(await does(town, 'coordinator', 'acceptSupport', { id: TRAINED })).toMatchObject({ state: 'ACTIVE' });
    expect(await one('applicant', TRAINED, 'state supporterName timeline { told by }')).toEqual({ state: 'ACTIVE', supporterName: '福士 渚', timeline: [{ told: '引き受けました', by: '福士 渚' }] });

    expect(await does(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...TALK })).toMatchObject({ state: 'ACTIVE' });
    await does(town, 'applicant', 'recordSupportCheckIn', { id: TRAINED, heldOn: '2026-11-21', note: '窓口のことを聞いた。' });
    expect((await one('applicant', TRAINED, 'checkIns { heldOn authorName note }')).checkIns).toEqual([{ heldOn: '2026-11-21', authorName: '工藤 葵', note: '窓口のことを聞いた。' }, { heldOn: TALK.heldOn, authorName: '福士 渚', note: TALK.note }]);
    expect((await one('ownHead', TRAINED, 'checkIns { heldOn authorName note }')).checkIns).toEqual([{ heldOn: '2026-11-21', authorName: null, note: null }, { heldOn: TALK.heldOn, authorName: null, note: null }]);
    expect(await one('officer', TRAINED, 'state supporterName checkIns { heldOn } timeline { told }')).toEqual({ state: 'ACTIVE', supporterName: '福士 渚', checkIns: null, timeline: [{ told: '選びました' }, { told: '引き受けました' }] });

    expect(await does(town, 'ownDelegate', 'closeSupport', { id: TRAINED })).toMatchObject({ state: 'CLOSED' });
    expect((await one('ownManager', TRAINED, 'timeline { told by onBehalfOf }')).timeline.at(-1)).toEqual({ told: '終えました', by: '小野 直', onBehalfOf: '佐々木 恵' });
    expect(await actions('ownManager', TRAINED)).toEqual([]);
  });

  it('whoever declines says why to the managers alone, and is not asked again', async () => {
    await does(town, 'ownManager', 'nominateSupporter', { id: SUPPORTED, ...person('coordinator') });
    expect(await does(town, 'coordinator', 'declineSupport', { id: SUPPORTED, reason: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
    expect(await does(town, 'coordinator', 'declineSupport', { id: SUPPORTED, reason: 'CNRY-P3-A1-2000013 議会の取りまとめが続く。' })).toMatchObject({ state: 'DECLINED' });
    const note = async (who: PersonKey) => (await one(who, SUPPORTED, 'timeline { action note }')).timeline.find(({ action }: any) => action === 'DECLINE')?.note;
    expect([await note('ownManager'), await note('officer'), await note('colleague')]).toEqual(['CNRY-P3-A1-2000013 議会の取りまとめが続く。', null, undefined]);
    expect(await does(town, 'ownManager', 'nominateSupporter', { id: SUPPORTED, ...person('coordinator') })).toMatchObject({ code: 'DECLINED_BEFORE' });
    expect((await tasks('ownManager')).find(({ path }) => path.endsWith(SUPPORTED))?.title).toBe('成田 健さんのサポーターを選ぶ');
    expect(await does(town, 'ownHead', 'nominateSupporter', { id: SUPPORTED, supporterId: helperId(1) })).toMatchObject({ state: 'NOMINATED' });
    await expect(one('coordinator', SUPPORTED, 'id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('another supporter does not read what was talked about before', async () => {
    await supported(town, TRAINED, 'coordinator');
    await does(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...TALK });
    await does(town, 'ownManager', 'nominateSupporter', { id: TRAINED, ...person('colleague') });
    await does(town, 'colleague', 'acceptSupport', { id: TRAINED });
    expect((await one('colleague', TRAINED, 'checkIns { id }')).checkIns).toEqual([]);
    expect((await one('applicant', TRAINED, 'checkIns { note }')).checkIns).toEqual([{ note: TALK.note }]);
    expect((await sql('select covered_on::text from career.support_assignment'))[0].covered_on).toBe('2026-11-22');
  });

  it('the newcomer says how they settle in, and says it anew', async () => {
    await supported(town, TRAINED, 'coordinator');
    expect(await actions('applicant', TRAINED)).toEqual(['CHECK_IN', 'ADAPT']);
    for (const rating of [0, 6]) expect(await does(town, 'applicant', 'rateSupportAdaptation', { id: TRAINED, rating })).toMatchObject({ code: 'OUT_OF_RANGE', field: 'rating' });
    for (const rating of [2, 4]) {
      expect(await does(town, 'applicant', 'rateSupportAdaptation', { id: TRAINED, rating })).toMatchObject({ state: 'ACTIVE' });
      expect((await one('applicant', TRAINED, 'adaptation { rating }')).adaptation).toEqual({ rating });
    }
    await does(town, 'ownHead', 'closeSupport', { id: TRAINED });
    expect(await does(town, 'applicant', 'rateSupportAdaptation', { id: TRAINED, rating: 5 })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('the same nomination sent twice is one', async () => {
    const input = { id: TRAINED, ...person('coordinator'), idempotencyKey: crypto.randomUUID() };
    expect(await does(town, 'ownManager', 'nominateSupporter', input)).toEqual(await does(town, 'ownManager', 'nominateSupporter', input));
    expect(await sql('select 1 from career.support_assignment_step')).toHaveLength(1);
  });
});

describe('never the rater', () => {
  it('whoever rates or leads can be seen and not chosen, with the reason', async () => {
    const candidates = (await town.ask('ownManager', 'query ($id: ID!) { supportCandidates(id: $id) { id name enabled reason } }', { id: TRAINED })) as { id: string; name: string; enabled: boolean; reason: string | null }[];
    const can = new Map(candidates.map(({ id, enabled }) => [id, enabled]));
    for (const who of ['ownManager', 'ownHead', 'ownDelegate', 'reappointed', 'applicant'] as const) {
      expect(can.get(employeeIdOf(who)), who).toBe(false);
      expect(await does(town, 'ownHead', 'nominateSupporter', { id: TRAINED, ...person(who) })).toMatchObject({ code: who === 'applicant' ? 'NEWCOMER' : 'RATER' });
    }
    expect(candidates.findIndex(({ enabled }) => !enabled)).toBe(candidates.filter(({ enabled }) => enabled).length);
    expect(can.has(employeeIdOf('hostMember'))).toBe(false);
    for (const id of [employeeIdOf('hostMember'), crypto.randomUUID(), 'nobody']) expect(await does(town, 'ownHead', 'nominateSupporter', { id: TRAINED, supporterId: id })).toMatchObject({ code: 'NOT_A_COLLEAGUE' });
  });

  it('a supporter who becomes the rater is one no longer: another is chosen, and they read no more', async () => {
    await supported(town, TRAINED, 'coordinator');
    await does(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...TALK });
    await sql(`insert into career.directory_duty (id, employee_id, kind, unit_id, valid_from, revision) values (?, ?, 'SECONDARY_RATER', ?, '2026-11-01', 1)`, [idOf('promoted'), employeeIdOf('coordinator'), UNITS.home]);
    expect((await one('ownManager', TRAINED, 'state stateLabel')).state).toBe('LAPSED');
    expect((await one('coordinator', TRAINED, 'checkIns { heldOn note }')).checkIns).toEqual([{ heldOn: TALK.heldOn, note: null }]);
    expect(await does(town, 'coordinator', 'recordSupportCheckIn', { id: TRAINED, ...TALK })).toMatchObject({ code: 'NOT_NOW' });
    expect(await tasks('ownHead')).toHaveLength(2);
    await sql('delete from career.directory_duty where id = ?', [idOf('promoted')]);
  });

  it('nobody is given more than the most, counting those who wait for an answer', async () => {
    const crowded = await openTown(arriving({ hired: 2 }));
    const ids = (await crowded.ask('officer', '{ supportAssignments(view: EVERYBODY, kind: TRAINER) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id) as string[];
    const codes: unknown[] = [];
    for (const id of ids) codes.push((await does(crowded, 'ownHead', 'nominateSupporter', { id, ...person('coordinator') })).code ?? null);
    expect(codes).toEqual([null, null, 'TOO_MANY']);
    await does(crowded, 'coordinator', 'declineSupport', { id: ids[0]!, reason: '仕事が重なる。' });
    expect(await does(crowded, 'ownHead', 'nominateSupporter', { id: ids[2]!, ...person('coordinator') })).toMatchObject({ state: 'NOMINATED' });
    await crowded.close();
  });

  it('two managers at once cannot give somebody one newcomer too many', async () => {
    const crowded = await openTown(arriving({ hired: 3 }));
    const ids = (await crowded.ask('officer', '{ supportAssignments(view: EVERYBODY, kind: TRAINER) { edges { node { id } } } }')).edges.map(({ node }: any) => node.id) as string[];
    const answers = await Promise.all(ids.map((id, n) => does(crowded, n % 2 ? 'ownHead' : 'ownManager', 'nominateSupporter', { id, ...person('coordinator') })));
    expect(answers.filter(({ code }) => code === 'TOO_MANY')).toHaveLength(2);
    await crowded.close();
  });
});
