import './decided.factory.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DIRECTORY_FACTS, takeIn } from '@takara/subgraph-kit';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { moved } from '../internal-postings/posting.factory.ts';
import { offered } from '../offered.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { endOfService } from './leaving.ts';
import { CONTENT, does, drafted, granted, judgements, looks, OPINION, reviewed, submitted } from './permit.factory.ts';

let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTown();
});
afterEach(async () => {
  town.goTo('2026-11-22');
  await sql('truncate career.outside_activity_step, career.outside_activity_hours, career.outside_activity_permit cascade');
  await sql(`delete from career.directory_assignment where valid_from > '2024-04-01'`);
  await sql('update career.directory_assignment set valid_to = null');
  await sql(`update career.directory_employee set staff_kind = 'REGULAR' where id = ?`, [employeeIdOf('applicant')]);
});
afterAll(() => town.close());

const permit = (who: PersonKey, id: string, fields: string): Promise<any> => town.ask(who, `query ($id: ID!) { outsideActivityPermit(id: $id) { ${fields} } }`, { id });
const actions = async (who: PersonKey, id: string) => (await permit(who, id, 'availableActions { action enabled }')).availableActions.filter(({ enabled }: any) => enabled).map(({ action }: any) => action);
const list = async (who: PersonKey, view: string, more = ''): Promise<string[]> => (await town.ask(who, `{ outsideActivityPermits(view: ${view} ${more}) { edges { node { id } } } }`)).edges.map(({ node }: any) => node.id);
const tasks = async (who: PersonKey): Promise<string[]> => (await town.ask(who, '{ outsideActivityTasks { title } }')).map(({ title }: any) => title);
const grant = (id: string, more: object = {}) => does(town, 'officer', 'grantOutsideActivity', { id, looks: looks(), judgements: judgements(), conditions: '', ...more });

describe('once the prefecture has decided', () => {
  it('an application goes from the draft over the 所属長 to 人事課 and back to the applicant', async () => {
    expect(offered()).toEqual(['m.1-4b']);
    const { id } = await does(town, 'applicant', 'draftOutsideActivity', { content: { hostName: CONTENT.hostName } });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id })).toMatchObject({ code: 'INCOMPLETE', field: 'hostKind' });
    await does(town, 'applicant', 'editOutsideActivity', { id, content: CONTENT });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id })).toMatchObject({ code: 'LOOK_INCOMPLETE', field: 'declared' });
    await does(town, 'applicant', 'editOutsideActivity', { id, content: { ...CONTENT, declared: looks() } });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id })).toMatchObject({ state: 'SUBMITTED' });
    expect(await tasks('ownHead')).toEqual(['工藤 葵さんの営利企業への従事等の申請に意見を述べる']);
    expect(await permit('ownHead', id, 'currentHolder { role names } decideBy')).toEqual({ currentHolder: { role: '所属長', names: ['佐々木 恵', '小野 直（代決）'] }, decideBy: '2026-12-22' });
    expect(await actions('officer', id)).toEqual([]);
    expect(await does(town, 'ownHead', 'giveOpinionOnOutsideActivity', { id, agrees: true, comment: ' ', looks: looks() })).toMatchObject({ code: 'REASON_NEEDED', field: 'comment' });
    await does(town, 'ownHead', 'giveOpinionOnOutsideActivity', { id, ...OPINION, looks: looks() });
    expect(await tasks('ownHead')).toEqual([]);
    expect(await tasks('officer')).toEqual(['工藤 葵さんの営利企業への従事等を許可するか決める']);
    expect(await actions('officer', id)).toEqual(['GRANT', 'REFUSE', 'RETURN']);
    expect(await permit('applicant', id, 'opinion managerAgrees managerLooks { why } personnelLooks { why } relationsFound { label }')).toEqual({ opinion: null, managerAgrees: null, managerLooks: null, personnelLooks: null, relationsFound: null });
    expect(await permit('officer', id, 'opinion managerAgrees')).toEqual({ opinion: OPINION.comment, managerAgrees: true });
    expect(await grant(id)).toMatchObject({ state: 'GRANTED' });
    expect(await tasks('applicant')).toEqual([`申請「${CONTENT.hostName}」の結果を確かめる`]);
    await does(town, 'applicant', 'acknowledgeOutsideActivity', { id });
    expect(await tasks('applicant')).toEqual([]);
    expect((await permit('applicant', id, 'timeline { told by }')).timeline).toEqual([
      { told: '申請を書き始めました', by: '工藤 葵' }, { told: '申請書を書き直しました', by: '工藤 葵' }, { told: '提出しました', by: '工藤 葵' }, { told: '所属長が意見を述べました', by: '佐々木 恵' }, { told: '許可しました', by: '長尾 望' }, { told: '結果を確かめました', by: '工藤 葵' },
    ]);
  });

  it('a return starts again with the 所属長, and forgets what was thought of the old words', async () => {
    const id = await reviewed(town);
    await does(town, 'officer', 'returnOutsideActivity', { id, reason: '時間を書き直してください。' });
    expect(await tasks('applicant')).toEqual([`差し戻された申請「${CONTENT.hostName}」を直す`]);
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id })).toMatchObject({ state: 'SUBMITTED' });
    expect(await permit('ownHead', id, 'opinion managerLooks { why } timeline { note }')).toMatchObject({ opinion: null, managerLooks: [], timeline: expect.arrayContaining([{ note: '時間を書き直してください。' }]) });
    expect(await does(town, 'ownHead', 'returnOutsideActivity', { id, reason: 'もう一度。' })).toMatchObject({ state: 'RETURNED' });
    expect(await does(town, 'applicant', 'withdrawOutsideActivity', { id })).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('a delegate’s opinion names whom it is for', async () => {
    const id = await submitted(town);
    await does(town, 'ownDelegate', 'giveOpinionOnOutsideActivity', { id, ...OPINION, looks: looks() });
    expect((await permit('officer', id, 'timeline { by onBehalfOf }')).timeline.at(-1)).toEqual({ by: '小野 直', onBehalfOf: '佐々木 恵' });
  });

  it('whoever heads their own 所属, with nobody above, goes straight to 人事課; and decides nothing of their own', async () => {
    const id = await submitted(town, {}, 'strangerHead');
    expect(await permit('officer', id, 'state currentHolder { role }')).toEqual({ state: 'HR_REVIEW', currentHolder: { role: '人事課' } });
    const own = await submitted(town, {}, 'officer');
    expect(await permit('officer', own, 'state isMine')).toEqual({ state: 'HR_REVIEW', isMine: true });
    await expect(grant(own)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the criteria of the notice', () => {
  it('bar a grant while one is not met, and a refusal that names none', async () => {
    const id = await reviewed(town, { hostKind: 'COMPANY' });
    expect(await grant(id, { judgements: judgements('HOURS_FIT') })).toMatchObject({ code: 'CRITERION_UNMET', field: 'judgements', source: expect.stringContaining('総行公第72号') });
    expect(await does(town, 'officer', 'refuseOutsideActivity', { id, looks: looks(), judgements: judgements(), reason: '会社だから。' })).toMatchObject({ code: 'CRITERION_NEEDED', message: expect.stringContaining('営利を目的とする団体') });
    expect(await does(town, 'officer', 'refuseOutsideActivity', { id, looks: looks(), judgements: judgements('HOURS_FIT'), reason: '時間を減らしてください。' })).toMatchObject({ state: 'REFUSED' });
    expect(await permit('applicant', id, 'reason judgements { criterion met }')).toMatchObject({ reason: '時間を減らしてください。', judgements: expect.arrayContaining([{ criterion: 'HOURS_FIT', met: false }]) });
    expect(await tasks('applicant')).toEqual([`申請「${CONTENT.hostName}」の結果を確かめる`]);
  });

  it('let a relation that anybody found be granted with a reason and a condition alone', async () => {
    const id = await reviewed(town, { declared: looks('SUBSIDY') });
    expect((await permit('officer', id, 'relationsFound { relation }')).relationsFound).toEqual([{ relation: 'SUBSIDY' }]);
    expect(await grant(id)).toMatchObject({ code: 'CONFLICT_UNRESOLVED', field: 'looks' });
    const explained = looks().map((look) => ({ ...look, why: look.relation === 'SUBSIDY' ? '補助の担当は別の課である。' : '' }));
    expect(await grant(id, { looks: explained })).toMatchObject({ code: 'CONFLICT_UNRESOLVED', field: 'conditions' });
    expect(await grant(id, { looks: explained, conditions: '補助の事務を担当しない。' })).toMatchObject({ state: 'GRANTED' });
    expect(await permit('applicant', id, 'conditions')).toEqual({ conditions: '補助の事務を担当しない。' });
  });

  it.each<[string, object, object]>([
    ['more hours a month than the cap', { hoursPerMonth: 31 }, { code: 'TOO_MANY_HOURS', field: 'hoursPerMonth' }],
    ['more a week', { hoursPerWeek: 8.5 }, { code: 'TOO_MANY_HOURS', field: 'hoursPerWeek' }],
    ['more on a working day', { workdayHours: 3.5 }, { code: 'TOO_MANY_HOURS', field: 'workdayHours' }],
    ['a longer term', { endsOn: '2027-12-01' }, { code: 'TERM_TOO_LONG', field: 'endsOn' }],
    ['a term that is over', { startsOn: '2026-10-01', endsOn: '2026-11-21' }, { code: 'PAST_DAY', field: 'endsOn' }],
    ['pay that nobody explains', { payBasis: '' }, { code: 'INCOMPLETE', field: 'payBasis' }],
    ['a yes that nobody explains', { declared: looks('CONTRACT').map((look) => ({ ...look, why: '' })) }, { code: 'LOOK_INCOMPLETE', field: 'declared' }],
  ])('refuse %s', async (_, content, refusal) => {
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id: await drafted(town, content) })).toMatchObject(refusal);
  });

  it('count the hours of all permits of a person together, and staff alone whom the law binds', async () => {
    await granted(town, { hoursPerMonth: 20 });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id: await drafted(town, { hoursPerMonth: 11 }) })).toMatchObject({ code: 'TOO_MANY_HOURS', message: expect.stringContaining('ほかに許可された 20 時間と合わせて') });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id: await drafted(town, { hoursPerMonth: 10 }) })).toMatchObject({ state: 'SUBMITTED' });
    await sql(`update career.directory_employee set staff_kind = 'FISCAL_YEAR_APPOINTEE' where id = ?`, [employeeIdOf('applicant')]);
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id: await drafted(town, { hoursPerMonth: 1 }) })).toMatchObject({ code: 'STAFF_KIND_EXCLUDED' });
  });
});

describe('while it is granted', () => {
  it('hours are logged month by month, as they were; above the grant they are marked', async () => {
    const id = await granted(town);
    expect(await does(town, 'applicant', 'logOutsideHours', { id, month: '2026-12', hours: 4, done: 'x' })).toMatchObject({ code: 'NOT_NOW' });
    town.goTo('2027-01-05');
    expect(await permit('applicant', id, 'state months { month hours }')).toEqual({ state: 'ACTIVE', months: [{ month: '2027-01', hours: null }, { month: '2026-12', hours: null }] });
    expect(await tasks('applicant')).toEqual([`申請「${CONTENT.hostName}」の結果を確かめる`, `「${CONTENT.hostName}」に12月に従事した時間を記す`]);
    expect(await does(town, 'applicant', 'logOutsideHours', { id, month: '2027-02', hours: 4, done: '' })).toMatchObject({ code: 'MONTH_NOT_BEGUN' });
    expect(await does(town, 'applicant', 'logOutsideHours', { id, month: '2026-11', hours: 4, done: '' })).toMatchObject({ code: 'OUTSIDE_TERM' });
    expect(await does(town, 'applicant', 'logOutsideHours', { id, month: '2026-12', hours: 4.1, done: '' })).toMatchObject({ code: 'ODD_HOURS' });
    await does(town, 'applicant', 'logOutsideHours', { id, month: '2026-12', hours: 8, done: '' });
    await does(town, 'applicant', 'logOutsideHours', { id, month: '2026-12', hours: 14.5, done: '合宿' });
    expect((await permit('ownHead', id, 'months { month hours done isOver }')).months.at(-1)).toEqual({ month: '2026-12', hours: 14.5, done: '合宿', isOver: true });
    expect(await tasks('applicant')).toEqual([`申請「${CONTENT.hostName}」の結果を確かめる`]);
  });

  it('its last weeks ask for a renewal, which goes on the day after and is made once', async () => {
    const id = await granted(town);
    town.goTo('2027-10-15');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'ACTIVE' });
    town.goTo('2027-10-16');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'RENEWAL_DUE' });
    expect(await list('officer', 'ALL', 'state: RENEWAL_DUE')).toEqual([id]);
    expect(await tasks('applicant')).toContain(`「${CONTENT.hostName}」の許可を更新するか決める`);
    const { id: next } = await does(town, 'applicant', 'draftOutsideActivity', { renewsId: id, content: {} });
    expect(await permit('applicant', next, 'hostName startsOn endsOn declared { relation }')).toEqual({ hostName: CONTENT.hostName, startsOn: '2027-12-01', endsOn: null, declared: [] });
    expect(await does(town, 'applicant', 'draftOutsideActivity', { renewsId: id, content: {} })).toMatchObject({ code: 'NOT_NOW' });
    expect(await tasks('applicant')).not.toContain(`「${CONTENT.hostName}」の許可を更新するか決める`);
    town.goTo('2027-12-01');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'ENDED' });
  });

  it('a move by order asks for it anew; the new 所属長 reads it, the old one no longer, and the old grant gives way', async () => {
    const id = await granted(town, { startsOn: '2026-11-22', endsOn: '2027-10-31' });
    await moved(town, 'applicant', UNITS.nextDoor, '2026-12-10');
    town.goTo('2026-12-10');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'REAPPLY' });
    expect(await list('ownHead', 'OF_MY_PEOPLE')).toEqual([]);
    expect(await list('strangerHead', 'OF_MY_PEOPLE')).toEqual([id]);
    expect(await tasks('applicant')).toContain(`異動したため「${CONTENT.hostName}」の許可を申請し直す`);
    const { id: next } = await does(town, 'applicant', 'draftOutsideActivity', { renewsId: id, content: {} });
    await does(town, 'applicant', 'editOutsideActivity', { id: next, content: { ...CONTENT, startsOn: '2026-12-10', endsOn: '2027-11-30', declared: looks() } });
    expect(await does(town, 'applicant', 'submitOutsideActivity', { id: next })).toMatchObject({ state: 'SUBMITTED' });
    await does(town, 'strangerHead', 'giveOpinionOnOutsideActivity', { id: next, ...OPINION, looks: looks() });
    expect(await grant(next)).toMatchObject({ state: 'ACTIVE' });
    expect(await permit('applicant', id, 'state endsOn renewal { id }')).toEqual({ state: 'ENDED', endsOn: '2026-12-09', renewal: { id: next } });
  });

  it('a move that nobody asks anew after ends it; one before the decision sends the application back', async () => {
    const id = await granted(town, { startsOn: '2026-11-22', endsOn: '2027-10-31' });
    const waiting = await reviewed(town, { hoursPerMonth: 2 });
    await moved(town, 'applicant', UNITS.nextDoor, '2026-12-10');
    town.goTo('2027-01-09');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'REAPPLY' });
    expect(await grant(waiting)).toMatchObject({ code: 'MOVED_SINCE' });
    town.goTo('2027-01-10');
    expect(await permit('applicant', id, 'state')).toEqual({ state: 'ENDED' });
  });

  it('人事課 revokes it with a reason, its holder ends it, and leaving the service ends all', async () => {
    const revoked = await granted(town, { hoursPerMonth: 2 });
    await does(town, 'applicant', 'acknowledgeOutsideActivity', { id: revoked });
    expect(await does(town, 'officer', 'revokeOutsideActivity', { id: revoked, reason: '時間を超え続けたため。' })).toMatchObject({ state: 'REVOKED' });
    expect(await tasks('applicant')).toEqual([`申請「${CONTENT.hostName}」の結果を確かめる`]);
    const ended = await granted(town, { hoursPerMonth: 2 });
    expect(await does(town, 'applicant', 'endOutsideActivity', { id: ended, reason: '活動が終わったため。' })).toMatchObject({ state: 'ENDED' });
    const [active, live] = [await granted(town, { hoursPerMonth: 2 }), await submitted(town, { hoursPerMonth: 2 })];
    const fact = { specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type: DIRECTORY_FACTS.employee, subject: employeeIdOf('applicant'), time: '2026-11-22T00:00:00Z', data: { id: employeeIdOf('applicant'), leftOn: '2026-11-30' } } as const;
    await takeIn(town.module.database, fact as never, 'outside-activities-test', endOfService);
    expect(await permit('applicant', active, 'state timeline { told }')).toMatchObject({ state: 'ENDED', timeline: expect.arrayContaining([{ told: '退職により終わりました' }]) });
    expect(await permit('applicant', live, 'state')).toEqual({ state: 'WITHDRAWN' });
  });
});
