import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT, does, goal, shared, TALK } from './plan.factory.ts';

/* A plan from its draft to the next version, by the people who do it; and what happens off the straight path. */

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(async () => {
  town.goTo('2026-11-22');
  await sql('truncate career.career_plan, career.career_plan_version, career.career_plan_share, career.career_interview');
});

const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
const READ = `query ($id: ID!) { careerPlan(id: $id) { state stateLabel ownerName draft { content { vision } } sharedNumber managers { id name } shares { number endedAt isInForce }
  versions { number pathTitle content { vision strengths lifeDesign support goals { kind kindLabel columnLabel text by isDone } } } interviews { id state number heldOn managerName writtenByName talked nextSteps returnReason currentHolder isStranded availableActions { action } } availableActions { action label enabled reason } } }`;
const read = (who: PersonKey, id: string) => town.ask(who, READ, { id });
const visions = async (who: PersonKey, id: string) => (await read(who, id)).versions.map(({ content }: any) => content.vision);
const tasks = async (who: PersonKey): Promise<string[]> => (await town.ask(who, '{ careerPlanTasks { title path } }')).map(({ title, path }: any) => `${title} ${path}`);
const listed = async (who: PersonKey, discussed: boolean | null = null) => (await town.ask(who, 'query ($discussed: Boolean) { sharedCareerPlans(discussed: $discussed) { edges { node { id } } } }', { discussed })).edges.map(({ node }: any) => node.id);
const record = (who: PersonKey, planId: string, more: object = {}) => does(town, who, 'recordCareerInterview', { planId, ...TALK, ...more });

describe('a plan', () => {
  it('is drafted, finished, shared, talked about, and written anew', async () => {
    expect(await town.ask('colleague', '{ myCareerPlan { id } }')).toBeNull();
    const { id, state } = await does(town, 'colleague', 'saveCareerPlanDraft', { ...CONTENT, vision: 'まだ途中', goals: [] });
    expect(state).toBe('DRAFT');
    expect((await read('colleague', id)).draft.content.vision).toBe('まだ途中');
    expect(await does(town, 'colleague', 'finishCareerPlan', { ...CONTENT, goals: [] })).toMatchObject({ code: 'INCOMPLETE', field: 'goals' });
    expect((await read('colleague', id)).draft.content.vision).toBe('まだ途中');

    expect(await does(town, 'colleague', 'finishCareerPlan', CONTENT)).toMatchObject({ id, state: 'WRITTEN', latest: [{ number: 1 }] });
    const written = await read('colleague', id);
    expect(written).toMatchObject({ draft: null, sharedNumber: null, managers: [{ name: '三上 誠' }, { name: '佐々木 恵' }], versions: [{ pathTitle: '事務職採用職員のキャリアパス（例）（第1版）' }] });
    expect(written.versions[0].content.goals).toEqual([{ kind: 'DUTY', kindLabel: '担いたい役割・業務', columnLabel: '能力育成期間・基礎習得段階（前期５年）', text: CONTENT.goals[0]!.text, by: '2027-09-30', isDone: false }]);

    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 1 })).toMatchObject({ state: 'SHARED', sharedNumber: 1 });
    for (const who of ['ownManager', 'ownHead'] as const) {
      expect(await listed(who)).toEqual([id]);
      expect(await tasks(who)).toEqual([`成田 健さんのキャリアプランを読み、面談する /career/plans/${id}`]);
      expect(await read(who, id)).toMatchObject({ ownerName: '成田 健', stateLabel: '面談はこれから', versions: [{ content: { lifeDesign: CONTENT.lifeDesign } }], shares: null, draft: null, availableActions: [{ action: 'RECORD', enabled: true }] });
    }

    const talk = await record('ownManager', id);
    expect(talk).toMatchObject({ state: 'WAITING', number: 1, currentHolder: '成田 健' });
    expect(await tasks('ownManager')).toEqual([]);
    expect(await tasks('colleague')).toEqual([`三上 誠さんが書いた面談の記録を確かめる /career/plan#interview-${talk.id}`]);
    expect(await does(town, 'colleague', 'confirmCareerInterview', { id: talk.id })).toMatchObject({ state: 'CONFIRMED', currentHolder: null });
    expect((await read('colleague', id)).state).toBe('DISCUSSED');
    expect([await listed('ownHead', true), await listed('ownHead', false)]).toEqual([[id], []]);

    town.goTo('2026-12-10');
    expect(await does(town, 'colleague', 'finishCareerPlan', { ...CONTENT, vision: '次の版' })).toMatchObject({ state: 'REVISED', sharedNumber: 1 });
    expect(await visions('colleague', id)).toEqual(['次の版', CONTENT.vision]);
    expect(await visions('ownManager', id)).toEqual([CONTENT.vision]);
    expect((await read('ownManager', id)).state).toBe('DISCUSSED');
    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 2 })).toMatchObject({ state: 'SHARED', sharedNumber: 2 });
    expect(await visions('ownManager', id)).toEqual(['次の版']);
    expect((await read('colleague', id)).shares).toEqual([{ number: 2, endedAt: null, isInForce: true }, { number: 1, endedAt: '2026-12-10T01:00:00.000Z', isInForce: false }]);
  });

  it('keeps its versions as they were written', async () => {
    const id = await shared(town, 'colleague');
    await does(town, 'colleague', 'finishCareerPlan', { ...CONTENT, vision: '二つ目', goals: [goal({ text: '別の目標' })] });
    await does(town, 'colleague', 'saveCareerPlanDraft', { ...CONTENT, vision: '三つ目' });
    expect(await visions('colleague', id)).toEqual(['二つ目', CONTENT.vision]);
    expect(await does(town, 'colleague', 'discardCareerPlanDraft', { id })).toMatchObject({ state: 'REVISED' });
    expect((await read('colleague', id)).draft).toBeNull();
    expect(await does(town, 'colleague', 'discardCareerPlanDraft', { id })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('is written by somebody whose family has no chart, without a place on it', async () => {
    await sql(`update career.directory_employee set job_family = 'PHARMACIST' where id = ?`, [employeeIdOf('hostMember')]);
    expect(await town.ask('hostMember', '{ careerPlanForm { pathTitle places { code } ownPlaceCode } }')).toEqual({ pathTitle: null, places: [], ownPlaceCode: null });
    const { id } = await does(town, 'hostMember', 'finishCareerPlan', { ...CONTENT, goals: [goal({ columnCode: null })] });
    expect((await read('hostMember', id)).versions[0]).toMatchObject({ pathTitle: null, content: { goals: [{ columnLabel: null }] } });
  });

  it('is offered the chart’s places, the own one named', async () => {
    const form = await town.ask('colleague', '{ careerPlanForm { pathTitle ownPlaceCode places { code label } kinds { code } mostGoals } }');
    expect(form).toMatchObject({ pathTitle: '事務職採用職員のキャリアパス（例）（第1版）', ownPlaceCode: 'FOUNDATION', kinds: [{ code: 'DUTY' }, { code: 'POST' }, { code: 'SKILL' }, { code: 'OTHER' }] });
    expect(form.places).toHaveLength(10);
  });
});

describe('sharing', () => {
  it('is of the version one has seen, and of nothing that is not finished', async () => {
    const { id } = await does(town, 'colleague', 'saveCareerPlanDraft', CONTENT);
    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 0 })).toMatchObject({ code: 'NOT_NOW' });
    await does(town, 'colleague', 'finishCareerPlan', CONTENT);
    await does(town, 'colleague', 'finishCareerPlan', { ...CONTENT, vision: '別の窓で書いた版' });
    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 1 })).toMatchObject({ code: 'ANOTHER_VERSION' });
    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 2 })).toMatchObject({ state: 'SHARED' });
  });

  it('is taken back, and what was talked about stays with the two who talked', async () => {
    const id = await shared(town, 'colleague');
    const { id: talkId } = await record('ownHead', id);
    await does(town, 'colleague', 'confirmCareerInterview', { id: talkId });
    expect(await does(town, 'colleague', 'takeBackCareerPlan', { id })).toMatchObject({ state: 'WRITTEN', sharedNumber: null });
    await expect(read('ownHead', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await read('colleague', id)).interviews).toMatchObject([{ state: 'CONFIRMED' }]);
    await does(town, 'colleague', 'shareCareerPlan', { id, number: 1 });
    expect((await read('ownHead', id)).state).toBe('DISCUSSED');
  });

  it('needs a manager: the head of a unit under nobody is told what to do', async () => {
    const { id } = await does(town, 'ownHead', 'finishCareerPlan', { ...CONTENT, goals: [goal({ columnCode: 'JICHO' })] });
    const { availableActions } = await read('ownHead', id);
    expect(availableActions).toContainEqual({ action: 'SHARE', label: '上司に見せる', enabled: false, reason: expect.stringContaining('人事課') });
    expect(await does(town, 'ownHead', 'shareCareerPlan', { id, number: 1 })).toMatchObject({ code: 'NO_MANAGER' });
  });

  it('is for the manager of the day: a successor reads it, whoever went does not, and reads no record of a talk of others', async () => {
    const id = await shared(town, 'colleague');
    const { id: talkId } = await record('ownManager', id);
    await sql(`update career.directory_duty set employee_id = ? where kind = 'GROUP_MANAGER' and unit_id = ?`, [employeeIdOf('elsewhere'), UNITS.homeGroup]);
    const { ownManager } = town.people;
    town.people.elsewhere = { ...town.people.elsewhere, duties: ownManager.duties };
    town.people.ownManager = { ...ownManager, duties: [] };
    expect(await read('elsewhere', id)).toMatchObject({ versions: [{ number: 1 }], interviews: [] });
    await expect(read('ownManager', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await does(town, 'colleague', 'confirmCareerInterview', { id: talkId })).toMatchObject({ state: 'CONFIRMED' });
    await sql(`update career.directory_duty set employee_id = ? where kind = 'GROUP_MANAGER' and unit_id = ?`, [employeeIdOf('ownManager'), UNITS.homeGroup]);
  });

  it('ends with a move: neither the manager of before nor the new one reads it until it is shared anew', async () => {
    const id = await shared(town, 'colleague');
    await sql(`update career.directory_assignment set valid_to = '2026-11-22' where employee_id = ?`, [employeeIdOf('colleague')]);
    const moved = crypto.randomUUID();
    await sql(`insert into career.directory_assignment (id, employee_id, unit_id, kind, post, post_title, grade, valid_from, revision) values (?, ?, ?, 'MAIN', 'MEMBER', '', 'SHUJI', '2026-11-22', 1)`, [moved, employeeIdOf('colleague'), UNITS.nextDoor]);
    for (const who of ['ownManager', 'ownHead', 'strangerHead'] as const) {
      await expect(read(who, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await listed(who)).toEqual([]);
    }
    expect(await read('colleague', id)).toMatchObject({ state: 'WRITTEN', sharedNumber: null, managers: [{ name: '山内 豊' }], shares: [{ number: 1, isInForce: false }] });
    expect(await does(town, 'colleague', 'shareCareerPlan', { id, number: 1 })).toMatchObject({ state: 'SHARED' });
    expect(await visions('strangerHead', id)).toEqual([CONTENT.vision]);
    await expect(read('ownManager', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await sql('delete from career.directory_assignment where id = ?', [moved]);
    await sql('update career.directory_assignment set valid_to = null where employee_id = ?', [employeeIdOf('colleague')]);
  });
});

describe('the record of a talk', () => {
  it('by the owner names the manager, is returned, mended and confirmed', async () => {
    const id = await shared(town, 'colleague');
    expect(await record('colleague', id)).toMatchObject({ code: 'UNKNOWN_MANAGER', field: 'managerId' });
    expect(await record('colleague', id, { managerId: employeeIdOf('strangerHead') })).toMatchObject({ code: 'UNKNOWN_MANAGER' });
    const { id: talkId } = await record('colleague', id, { managerId: employeeIdOf('ownHead') });
    expect((await read('ownManager', id)).interviews).toEqual([]);
    expect(await tasks('ownHead')).toEqual([`成田 健さんが書いた面談の記録を確かめる /career/plans/${id}#interview-${talkId}`]);
    expect(await does(town, 'ownHead', 'returnCareerInterview', { id: talkId, reason: '' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
    expect(await does(town, 'ownHead', 'returnCareerInterview', { id: talkId, reason: '研修は来年度です。' })).toMatchObject({ state: 'RETURNED', currentHolder: '成田 健' });
    expect(await tasks('colleague')).toEqual([`佐々木 恵さんとの面談の記録を直す /career/plan#interview-${talkId}`]);
    expect((await read('colleague', id)).interviews[0]).toMatchObject({ returnReason: '研修は来年度です。', availableActions: [{ action: 'REWRITE' }, { action: 'WITHDRAW' }] });
    expect(await does(town, 'colleague', 'rewriteCareerInterview', { id: talkId, ...TALK, talked: '直した' })).toMatchObject({ state: 'WAITING' });
    expect(await does(town, 'ownHead', 'confirmCareerInterview', { id: talkId })).toMatchObject({ state: 'CONFIRMED' });
    expect(await does(town, 'colleague', 'rewriteCareerInterview', { id: talkId, ...TALK })).toMatchObject({ code: 'NOT_NOW' });
    expect((await read('ownHead', id)).interviews[0]).toMatchObject({ talked: '直した', returnReason: null, writtenByName: '成田 健', managerName: '佐々木 恵' });
  });

  it('is withdrawn before it is confirmed and is gone for the other', async () => {
    const id = await shared(town, 'colleague');
    const { id: talkId } = await record('ownManager', id);
    expect(await does(town, 'ownManager', 'withdrawCareerInterview', { id: talkId })).toMatchObject({ state: 'WITHDRAWN' });
    expect((await read('colleague', id)).interviews).toEqual([]);
    await expect(does(town, 'colleague', 'confirmCareerInterview', { id: talkId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not confirmed by whoever wrote it', async () => {
    const id = await shared(town, 'colleague');
    const { id: talkId } = await record('ownManager', id);
    await expect(does(town, 'ownManager', 'confirmCareerInterview', { id: talkId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is of a plan that is shared', async () => {
    const { id } = await does(town, 'colleague', 'finishCareerPlan', CONTENT);
    expect(await record('colleague', id, { managerId: employeeIdOf('ownHead') })).toMatchObject({ code: 'NOT_SHARED' });
  });

  it('says when the manager who should confirm is none any more', async () => {
    const id = await shared(town, 'colleague');
    await record('colleague', id, { managerId: employeeIdOf('ownManager') });
    await sql(`update career.directory_duty set valid_to = '2026-11-22' where kind = 'GROUP_MANAGER' and unit_id = ?`, [UNITS.homeGroup]);
    expect((await read('colleague', id)).interviews).toMatchObject([{ state: 'WAITING', isStranded: true, currentHolder: null, availableActions: [{ action: 'REWRITE' }, { action: 'WITHDRAW' }] }]);
    await sql(`update career.directory_duty set valid_to = null where kind = 'GROUP_MANAGER' and unit_id = ?`, [UNITS.homeGroup]);
  });
});

describe('whoever has people', () => {
  it.each<[PersonKey, boolean]>([['ownHead', true], ['ownManager', true], ['hostHead', true], ['ownDelegate', false], ['colleague', false], ['officer', false], ['coordinator', false]])('%s: %s', async (who, listens) => {
    expect(await town.ask(who, '{ listensToCareerPlans }')).toBe(listens);
  });
});

describe('clicking twice', () => {
  it('finishes one version for one key, and a plan for one person', async () => {
    const idempotencyKey = crypto.randomUUID();
    const [a, b] = await Promise.all([1, 2].map(() => does(town, 'colleague', 'finishCareerPlan', { idempotencyKey, ...CONTENT })));
    expect([a.latest, b.latest]).toEqual([[{ number: 1 }], [{ number: 1 }]]);
    await Promise.all(['一', '二'].map((vision) => does(town, 'applicant', 'saveCareerPlanDraft', { ...CONTENT, vision })));
    expect(await sql('select count(*)::int as plans from career.career_plan')).toEqual([{ plans: 2 }]);
  });
});
