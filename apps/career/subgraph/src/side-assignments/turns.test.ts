import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIRECTORY_FACTS, type Fact } from '@takara/subgraph-kit';
import { directory, employeeIdOf, UNITS } from '../directory.factory.ts';
import { applied, FORM, openTown, ordered, posted, POSTING, type Town } from './town.factory.ts';

/* What happens off the straight path: every turn ends somewhere sensible. */

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
beforeEach(() => town.goTo('2026-11-22'));

const state = async (who: Parameters<Town['ask']>[0], id: string) => (await town.ask(who, 'query ($id: ID!) { sideAssignmentApplication(id: $id) { state } }', { id })).state;
const tasks = async (who: Parameters<Town['ask']>[0]): Promise<{ kind: string; reason: string; path: string }[]> => town.ask(who, '{ sideAssignmentTasks { kind reason path } }');
const publish = (type: string, data: object) => town.module.bus.publish({ specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type, subject: 'x', time: '2026-11-22T01:00:00Z', data } satisfies Fact);
const sql = (text: string, values: unknown[] = []) => town.module.database.em().execute(text, values);

describe('a 所属長 who moves in the middle', () => {
  it('hands what waits for consent to the successor, and sees it no more', async () => {
    const id = await applied(town, await posted(town));
    await sql(`update career.directory_duty set employee_id = ? where kind = 'UNIT_HEAD' and unit_id = ? and on_behalf_of is null`, [employeeIdOf('elsewhere'), UNITS.home]);
    const { ownHead } = town.people;
    town.people.elsewhere = { ...town.people.elsewhere, duties: ownHead.duties };
    town.people.ownHead = { ...ownHead, duties: [] };
    expect((await town.ask('applicant', 'query ($id: ID!) { sideAssignmentApplication(id: $id) { currentHolder { names } } }', { id })).currentHolder.names).toEqual(['対馬 凛', '小野 直（代決）']);
    await expect(town.act('ownHead', 'consentToApplication', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.act('elsewhere', 'consentToApplication', { id })).toMatchObject({ state: 'HOME_CONSENTED' });
    await sql(`update career.directory_duty set employee_id = ? where kind = 'UNIT_HEAD' and unit_id = ? and on_behalf_of is null`, [ownHead.employeeId, UNITS.home]);
  });
});

describe('an applicant who moves in the middle', () => {
  it('is decided on by the 所属長 of the new unit', async () => {
    const id = await applied(town, await posted(town), 'colleague');
    await sql(`update career.directory_assignment set unit_id = ? where employee_id = ?`, [UNITS.nextDoor, employeeIdOf('colleague')]);
    await expect(town.act('ownHead', 'consentToApplication', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.act('strangerHead', 'refuseApplication', { id, reason: '着任したばかりのため、来年度にお願いします。' })).toMatchObject({ state: 'HOME_REFUSED' });
    await sql(`update career.directory_assignment set unit_id = ? where employee_id = ?`, [UNITS.homeGroup, employeeIdOf('colleague')]);
  });
});

describe('a delegate', () => {
  it('decides in place of the 所属長, and the record names both', async () => {
    const id = await applied(town, await posted(town));
    await town.act('ownDelegate', 'consentToApplication', { id, note: '不在のため代決します。' });
    const { timeline } = await town.ask('applicant', 'query ($id: ID!) { sideAssignmentApplication(id: $id) { timeline { told by onBehalfOf note fromState toState } } }', { id });
    expect(timeline).toEqual([
      { told: '応募しました', by: '工藤 葵', onBehalfOf: null, note: null, fromState: null, toState: 'SUBMITTED' },
      { told: '同意しました', by: '小野 直', onBehalfOf: '佐々木 恵', note: '不在のため代決します。', fromState: 'SUBMITTED', toState: 'HOME_CONSENTED' },
    ]);
  });
});

describe('a posting that is withdrawn', () => {
  it('ends every application on its way, and tells each applicant why on ホーム', async () => {
    const postingId = await posted(town);
    const id = await applied(town, postingId);
    await town.act('ownHead', 'consentToApplication', { id });
    expect(await town.act('hostHead', 'withdrawPosting', { id: postingId, reason: '事業の見直しのため' })).toMatchObject({ state: 'WITHDRAWN' });
    const told = (await tasks('applicant')).find((task) => task.path.endsWith(id));
    expect(told).toMatchObject({ kind: 'OUTCOME', reason: '募集が取り下げられました。理由を読んでください。' });
    const seen = await town.ask('applicant', 'query ($id: ID!) { sideAssignmentApplication(id: $id) { state postingTitle posting { id } timeline { note } } }', { id });
    expect(seen).toMatchObject({ state: 'POSTING_WITHDRAWN', postingTitle: expect.stringContaining('オンライン化'), posting: null });
    expect(seen.timeline.at(-1).note).toBe('事業の見直しのため');
    await town.act('applicant', 'acknowledgeOutcome', { id });
    expect((await tasks('applicant')).some((task) => task.path.endsWith(id))).toBe(false);
  });
});

describe('a posting that closes with applicants waiting', () => {
  it('lets them be consented to and chosen; what is undecided when the choice is over ends as not selected', async () => {
    const postingId = await posted(town);
    const [mine, theirs] = [await applied(town, postingId), await applied(town, postingId, 'colleague')];
    town.goTo('2026-12-01');
    expect((await town.ask('elsewhere', 'query ($id: ID!) { sideAssignmentPosting(id: $id) { state availableActions { action } } }', { id: postingId }))).toEqual({ state: 'CLOSED', availableActions: [] });
    expect(await town.act('elsewhere', 'applyForPosting', { postingId, ...FORM })).toMatchObject({ code: 'POSTING_NOT_OPEN' });
    await town.act('ownHead', 'consentToApplication', { id: mine });
    await town.act('hostHead', 'selectApplicant', { id: mine });
    await town.act('officer', 'settlePosting', { id: postingId });
    expect([await state('applicant', mine), await state('colleague', theirs)]).toEqual(['SELECTED', 'NOT_SELECTED']);
    expect(await town.act('officer', 'orderAssignment', { id: mine })).toMatchObject({ state: 'ORDERED' });
  });

  it('has as many places as it said; one sent back is free again', async () => {
    const postingId = await posted(town, { hoursPerMonth: 4 });
    const both = [await applied2(postingId, 'colleague'), await applied2(postingId, 'elsewhere')];
    await town.act('ownHead', 'consentToApplication', { id: both[0] });
    await town.act('strangerHead', 'consentToApplication', { id: both[1] });
    await town.act('hostHead', 'closePosting', { id: postingId });
    const answers = await Promise.all(both.map((id) => town.act('hostHead', 'selectApplicant', { id })));
    expect(answers.map((answer) => answer.state ?? answer.code).sort()).toEqual(['OVER_HEADCOUNT', 'SELECTED']);
    const [selected, other] = answers[0].state ? both : both.toReversed();
    await town.act('officer', 'sendBackApplication', { id: selected, reason: '期間を確かめてください。' });
    expect(await town.act('hostHead', 'declineApplicant', { id: selected, reason: 'ほかの方に決めました。' })).toMatchObject({ state: 'NOT_SELECTED' });
    expect(await town.act('hostHead', 'selectApplicant', { id: other })).toMatchObject({ state: 'SELECTED' });
  });
  const applied2 = async (postingId: string, who: 'colleague' | 'elsewhere') => (await town.act(who, 'applyForPosting', { postingId, ...FORM, hoursWished: 4 })).id as string;
});

describe('an applicant', () => {
  it('may withdraw until ordered, and apply again', async () => {
    const postingId = await posted(town, { hoursPerMonth: 4 });
    const apply = async () => town.act('colleague', 'applyForPosting', { postingId, ...FORM, hoursWished: 4 });
    const { id } = await apply();
    expect(await apply()).toMatchObject({ code: 'ALREADY_APPLIED' });
    expect(await town.act('colleague', 'withdrawApplication', { id })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await apply()).toMatchObject({ state: 'SUBMITTED' });
  });

  it('clicking twice at the same moment applies once', async () => {
    const postingId = await posted(town, { hoursPerMonth: 4 });
    const answers = await Promise.all([1, 2].map(() => town.act('colleague', 'applyForPosting', { postingId, ...FORM, hoursWished: 4 })));
    expect(answers.map((answer) => answer.state ?? answer.code).sort()).toEqual(['ALREADY_APPLIED', 'SUBMITTED']);
  });
});

describe('somebody who leaves the service', () => {
  it('ends what is on its way, and the side assignment with the last day; the host alone looks back', async () => {
    const employee = directory().employees.find(({ id }) => id === employeeIdOf('hostMember'))!;
    const there = await posted(town, { hoursPerMonth: 4, termFrom: '2026-11-22', deadline: '2026-11-22' });
    await sql(`update career.directory_assignment set unit_id = ? where employee_id = ?`, [UNITS.homeGroup, employee.id]);
    const { id } = await town.act('hostMember', 'applyForPosting', { postingId: there, ...FORM, hoursWished: 4 });
    await town.act('ownHead', 'consentToApplication', { id });
    await town.act('hostHead', 'closePosting', { id: there });
    await town.act('hostHead', 'selectApplicant', { id });
    const { assignment } = await town.act('officer', 'orderAssignment', { id });
    const waiting = (await town.act('hostMember', 'applyForPosting', { postingId: await posted(town, { hoursPerMonth: 4 }), ...FORM, hoursWished: 4 })).id;
    await publish(DIRECTORY_FACTS.employee, { ...employee, leftOn: '2026-12-01', revision: 2 });
    const read = 'query ($id: ID!) { sideAssignment(id: $id) { state lastDay ending timeline { told by } } }';
    expect(await town.ask('hostHead', read, { id: assignment.id })).toMatchObject({ state: 'ACTIVE', lastDay: '2026-11-30', ending: 'LEFT', timeline: [{ told: '発令しました' }, { told: '退職により終わりました', by: null }] });
    expect(await state('officer', waiting)).toBe('WITHDRAWN');
    town.goTo('2026-12-02');
    expect(await town.act('hostHead', 'reviewAssignment', { id: assignment.id, comment: 'お世話になりました', rating: 5 })).toMatchObject({ state: 'REVIEWED' });
  });
});

describe('a side assignment that ends early', () => {
  it('is ended by the host with a reason that the person reads, and tells the other modules', async () => {
    await sql('truncate career.outbox');
    const { assignmentId } = await ordered(town, await posted(town, { termFrom: '2026-11-22', deadline: '2026-11-22' }));
    expect(await town.act('hostHead', 'endAssignment', { id: assignmentId, reason: '' })).toMatchObject({ code: 'REASON_NEEDED' });
    expect(await town.act('hostHead', 'endAssignment', { id: assignmentId, reason: '事業が終わったため' })).toMatchObject({ state: 'ENDED' });
    const { timeline } = await town.ask('applicant', 'query ($id: ID!) { sideAssignment(id: $id) { timeline { told note } } }', { id: assignmentId });
    expect(timeline.at(-1)).toEqual({ told: '期間の前に終えました', note: '事業が終わったため' });
    expect((await sql('select type from career.outbox order by id')).map((row: any) => row.type)).toEqual(['takara.career.side-assignment-ordered.v1', 'takara.career.side-assignment-ended-early.v1']);
  });
});

describe('a draft that saves itself', () => {
  const timeline = async (id: string) => (await town.ask('hostManager', 'query ($id: ID!) { sideAssignmentPosting(id: $id) { timeline { action by } } }', { id })).timeline.map(({ action, by }: any) => `${action} ${by}`);
  const edit = (who: Parameters<Town['act']>[0], id: string, title: string) => town.act(who, 'editPosting', { id, content: { ...POSTING.content, title } });

  it('is one step a person and sitting, however often the form saves itself', async () => {
    const { id } = await town.act('hostManager', 'draftPosting', { hostUnitId: POSTING.hostUnitId, content: { title: '一' } });
    for (const title of ['二', '三', '四']) await edit('hostManager', id, title);
    await edit('hostHead', id, '五');
    await edit('hostManager', id, '六');
    town.goTo('2026-11-23');
    await edit('hostManager', id, '七');
    expect(await timeline(id)).toEqual(['DRAFT 木村 咲', 'EDIT 木村 咲', 'EDIT 相馬 亮', 'EDIT 木村 咲', 'EDIT 木村 咲']);
  });
});
