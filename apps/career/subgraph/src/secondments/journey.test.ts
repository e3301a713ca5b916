import { DIRECTORY_FACTS, takeIn } from '@takara/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { employeeIdOf } from '../directory.factory.ts';
import { endOfService } from './leaving.ts';
import { actions, BECAUSE, dispatched, does, MINISTRY, MOTIVE, one, openExchange, ordered, putForward, SHARED, tasks, type Exchange } from './secondment.factory.ts';

let exchange: Exchange;
beforeEach(async () => { exchange = await openExchange(); });
afterEach(() => exchange.town.close());
const sql = (text: string, values: unknown[] = []) => exchange.town.module.database.em().execute(text, values) as Promise<any[]>;

describe('from the call to what is brought home', () => {
  it('主管課 recommends, the person agrees, 人事課 chooses and orders; reports come from away; the 所属 confirms what was passed on', async () => {
    const { town, callId } = exchange;
    const id = await putForward(exchange);
    expect(await one(town, 'applicant', id, 'state recommendation currentHolder { role names what dueOn }')).toEqual({ state: 'RECOMMENDED', recommendation: BECAUSE, currentHolder: { role: '本人', names: ['工藤 葵'], what: '行くかどうかを決めます', dueOn: '2026-11-30' } });
    expect(await tasks(town, 'applicant')).toEqual(['「総務省」への派遣に行くか答える 2026-11-30']);
    expect(await actions(town, 'applicant', id)).toEqual(['AGREE', 'DECLINE', 'WITHDRAW']);
    expect(await does(town, 'applicant', 'agreeToSecondment', { id, motive: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'motive' });
    expect(await does(town, 'applicant', 'agreeToSecondment', { id, motive: MOTIVE })).toMatchObject({ state: 'AGREED' });

    expect(await actions(town, 'officer', id)).toEqual(['(SELECT)', 'NOT_SELECT']);
    expect(await does(town, 'officer', 'selectForSecondment', { id })).toMatchObject({ code: 'CALL_OPEN' });
    await does(town, 'officer', 'closeExchangeCall', { id: callId });
    expect(await tasks(town, 'officer')).toEqual(['「総務省」への派遣を選考する（工藤 葵さん） 2026-12-01']);
    await does(town, 'officer', 'selectForSecondment', { id });
    expect(await tasks(town, 'applicant')).toEqual(['「総務省」への派遣・交流の結果を確かめる']);
    await does(town, 'applicant', 'acknowledgeSecondment', { id });
    expect(await tasks(town, 'applicant')).toEqual([]);
    expect(await does(town, 'officer', 'orderSecondment', { id, firstDay: '2026-12-01', lastDay: '2028-12-01' })).toMatchObject({ code: 'OUT_OF_RANGE', field: 'lastDay' });
    expect(await does(town, 'officer', 'orderSecondment', { id, firstDay: '2026-12-01', lastDay: '2027-11-30' })).toMatchObject({ state: 'ORDERED', lastDay: '2027-11-30' });

    town.goTo('2027-04-20');
    expect(await one(town, 'ownHead', id, 'state motive reports { number dueOn isOverdue content } shareBy')).toEqual({ state: 'AWAY', motive: null, reports: [{ number: 1, dueOn: '2027-06-01', isOverdue: false, content: null }], shareBy: '2028-01-29' });
    expect(await tasks(town, 'applicant')).toEqual([]);
    town.goTo('2027-05-10');
    expect(await tasks(town, 'applicant')).toEqual(['「総務省」の第1回の中間報告を出す 2027-06-01']);
    await does(town, 'applicant', 'saveSecondmentReportDraft', { id, content: 'CNRY-P2-A11-2000001 書きかけ' });
    await does(town, 'applicant', 'saveSecondmentReportDraft', { id, content: 'CNRY-P2-A11-2000001 書きかけの続き' });
    expect([await one(town, 'applicant', id, 'reportDraft nextReport'), await one(town, 'officer', id, 'reportDraft reports { content }')]).toEqual([{ reportDraft: 'CNRY-P2-A11-2000001 書きかけの続き', nextReport: 1 }, { reportDraft: null, reports: [{ content: null }] }]);
    expect(await does(town, 'applicant', 'submitSecondmentReport', { id, content: '' })).toMatchObject({ code: 'INCOMPLETE', field: 'content' });
    await does(town, 'applicant', 'submitSecondmentReport', { id, content: 'CNRY-P2-A11-2000001 交付税の算定に加わりました。' });
    expect(await does(town, 'applicant', 'submitSecondmentReport', { id, content: 'もう一つ' })).toMatchObject({ code: 'NOT_NOW' });
    expect(await one(town, 'coordinator', id, 'nextReport reports { submittedOn content }')).toEqual({ nextReport: null, reports: [{ submittedOn: '2027-05-10', content: 'CNRY-P2-A11-2000001 交付税の算定に加わりました。' }] });
    expect((await one(town, 'ownHead', id, 'reports { submittedOn content }')).reports).toEqual([{ submittedOn: '2027-05-10', content: null }]);

    town.goTo('2027-12-05');
    expect(await tasks(town, 'applicant')).toEqual(['「総務省」で学んだことを伝える場を開き、記録する 2028-01-29']);
    expect(await does(town, 'applicant', 'shareSecondmentKnowledge', { id, ...SHARED, heldOn: '2027-11-30' })).toMatchObject({ code: 'WRONG_DAYS', field: 'heldOn' });
    await does(town, 'applicant', 'shareSecondmentKnowledge', { id, ...SHARED });
    expect(await tasks(town, 'ownHead')).toEqual(['工藤 葵さんの還元を確かめる']);
    expect(await one(town, 'applicant', id, 'state currentHolder { role names } sharing { topic audience skills byName confirmedOn }')).toEqual({ state: 'RETURNED', currentHolder: { role: '所属長', names: ['佐々木 恵', '小野 直（代決）'] }, sharing: { topic: SHARED.topic, audience: 12, skills: ['地方財政', '政策立案'], byName: '工藤 葵', confirmedOn: null } });
    expect(await does(town, 'ownDelegate', 'confirmSecondmentKnowledge', { id })).toMatchObject({ state: 'KNOWLEDGE_SHARED' });
    expect((await one(town, 'officer', id, 'timeline { told by onBehalfOf }')).timeline.at(-1)).toEqual({ told: '所属長が還元を確かめました', by: '小野 直', onBehalfOf: '佐々木 恵' });
    expect(await sql(`select s.name, p.evidence, p.asserted_by_id from career.skill_assertion p join career.skill s on s.id = p.skill_id where p.employee_id = ? order by s.name`, [employeeIdOf('applicant')])).toEqual(['地方財政', '政策立案'].map((name) => ({ name, evidence: 'SECONDMENT', asserted_by_id: employeeIdOf('ownDelegate') })));
    expect(await actions(town, 'applicant', id)).toEqual([]);
  });

  it('whoever puts up their hand needs the 主管課 and no second yes of their own', async () => {
    const { town, callId } = exchange;
    const { id } = await does(town, 'colleague', 'volunteerForSecondment', { callId, motive: MOTIVE });
    expect(await does(town, 'colleague', 'volunteerForSecondment', { callId, motive: MOTIVE })).toMatchObject({ code: 'ALREADY' });
    expect(await tasks(town, 'coordinator')).toEqual(['成田 健さんの「総務省」への派遣を推薦するか決める 2026-11-30']);
    expect(await does(town, 'coordinator', 'recommendForSecondment', { id, recommendation: BECAUSE })).toMatchObject({ state: 'AGREED' });
    expect((await one(town, 'colleague', id, 'timeline { told by }')).timeline).toEqual([{ told: '手を挙げました', by: '成田 健' }, { told: '主管課が推薦しました', by: '福士 渚' }]);
  });

  it('the days of organization’s order are those that count', async () => {
    const { town } = exchange;
    const id = await ordered(exchange);
    await dispatched(town, employeeIdOf('applicant'), '2026-12-07', '2027-04-01');
    town.goTo('2026-12-03');
    expect(await one(town, 'officer', id, 'state firstDay lastDay directoryTerm { hostName firstDay lastDay }')).toEqual({ state: 'ORDERED', firstDay: '2026-12-07', lastDay: '2027-03-31', directoryTerm: { hostName: '総務省', firstDay: '2026-12-07', lastDay: '2027-03-31' } });
    town.goTo('2027-03-31');
    expect((await one(town, 'officer', id, 'state')).state).toBe('AWAY');
    const away = async () => (await town.ask('elsewhere', 'query ($id: ID!) { exchangeAgreement(id: $id) { away } }', { id: exchange.agreementId })).away;
    expect(await away()).toBe(1);
    town.goTo('2027-04-01');
    expect([(await one(town, 'officer', id, 'state')).state, await away()]).toEqual(['RETURNED', 0]);
  });
});

describe('what ends before its time', () => {
  it('a no of each side is told to the person, with the reason, and asks nobody any more', async () => {
    const { town, callId } = exchange;
    const id = await putForward(exchange);
    expect(await does(town, 'applicant', 'declineSecondment', { id, reason: 'CNRY-P3-A11-2000001 家族の都合' })).toMatchObject({ state: 'DECLINED' });
    const notes = async (who: 'coordinator' | 'ownHead') => (await one(town, who, id, 'timeline { note }')).timeline.at(-1).note;
    expect([await notes('coordinator'), await notes('ownHead')]).toEqual(['CNRY-P3-A11-2000001 家族の都合', null]);
    const again = await putForward(exchange);
    expect(again).not.toBe(id);
    expect(await does(town, 'officer', 'notSelectForSecondment', { id: again, reason: '今年は別の部局から出します。' })).toMatchObject({ state: 'NOT_SELECTED' });
    expect(await tasks(town, 'applicant')).toEqual(['「総務省」への派遣・交流の結果を確かめる']);
    const { id: hand } = await does(town, 'colleague', 'volunteerForSecondment', { callId, motive: MOTIVE });
    expect(await does(town, 'coordinator', 'notRecommendForSecondment', { id: hand, reason: '' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
    expect(await does(town, 'coordinator', 'notRecommendForSecondment', { id: hand, reason: '来年に推薦します。' })).toMatchObject({ state: 'NOT_RECOMMENDED' });
    expect(await does(town, 'colleague', 'withdrawSecondment', { id: hand, reason: 'x' })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('a chosen one steps back, the place is free again; an order is called off before its day', async () => {
    const { town, callId } = exchange;
    const first = await putForward(exchange);
    const second = await putForward(exchange, 'hostMember');
    for (const [who, id] of [['applicant', first], ['hostMember', second]] as const) await does(town, who, 'agreeToSecondment', { id, motive: MOTIVE });
    await does(town, 'officer', 'closeExchangeCall', { id: callId });
    await does(town, 'officer', 'selectForSecondment', { id: first });
    expect(await does(town, 'officer', 'selectForSecondment', { id: second })).toMatchObject({ code: 'QUOTA_FULL' });
    await does(town, 'applicant', 'withdrawSecondment', { id: first, reason: '家族の都合です。' });
    await does(town, 'officer', 'selectForSecondment', { id: second });
    await does(town, 'officer', 'orderSecondment', { id: second, firstDay: '2026-12-01', lastDay: '2027-03-31' });
    expect(await does(town, 'officer', 'cancelSecondment', { id: second, reason: '受け入れが難しくなりました。' })).toMatchObject({ state: 'CANCELLED' });
    expect(await tasks(town, 'hostMember')).toEqual(['「総務省」への派遣・交流の結果を確かめる']);
  });

  it('somebody is called back early and passes on what they have learnt by then', async () => {
    const { town } = exchange;
    const id = await ordered(exchange);
    expect(await does(town, 'officer', 'recallSecondment', { id, returnedOn: '2026-12-05', reason: 'x' })).toMatchObject({ code: 'NOT_NOW' });
    town.goTo('2027-01-12');
    expect(await does(town, 'officer', 'recallSecondment', { id, returnedOn: '2027-11-30', reason: '相手先の組織が変わりました。' })).toMatchObject({ code: 'WRONG_DAYS', field: 'returnedOn' });
    expect(await does(town, 'officer', 'recallSecondment', { id, returnedOn: '2027-01-11', reason: '相手先の組織が変わりました。' })).toMatchObject({ state: 'RETURNED', lastDay: '2027-01-11' });
    expect(await actions(town, 'applicant', id)).toEqual(['SHARE']);
  });

  it('whoever leaves the service goes nowhere', async () => {
    const { town } = exchange;
    const id = await putForward(exchange);
    const fact = { specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type: DIRECTORY_FACTS.employee, subject: employeeIdOf('applicant'), time: '2026-11-22T00:00:00Z', data: { id: employeeIdOf('applicant'), leftOn: '2026-11-30' } } as const;
    await takeIn(town.module.database, fact as never, 'secondments-test', endOfService);
    expect(await one(town, 'officer', id, 'state timeline { told by }')).toEqual({ state: 'LEFT', timeline: [{ told: '主管課が推薦しました', by: '福士 渚' }, { told: '退職により終わりました', by: null }] });
  });
});

describe('what is refused', () => {
  it('主管課 is offered the staff of the department who may go, and nobody else is offered anybody', async () => {
    const people = async (who: 'coordinator' | 'officer') => (await exchange.town.ask(who, '{ secondmentPeople { id name place } }')).map(({ name }: any) => name);
    const names = await people('coordinator');
    expect(names).toEqual(expect.arrayContaining(['工藤 葵', '成田 健', '齋藤 陸']));
    for (const not of ['葛西 稔', '対馬 凛', '福士 渚']) expect(names).not.toContain(not);
    await expect(people('officer')).rejects.toBeDefined();
  });

  it('somebody who is not regular staff, who is away then, and oneself', async () => {
    const { town, callId } = exchange;
    const put = (key: Parameters<typeof employeeIdOf>[0]) => does(town, 'coordinator', 'putForwardForSecondment', { callId, employeeId: employeeIdOf(key), recommendation: 'x' });
    expect(await put('reappointed')).toMatchObject({ code: 'NOT_STAFF', source: expect.any(String) });
    expect(await put('coordinator')).toMatchObject({ code: 'NOT_HERE' });
    await dispatched(town, employeeIdOf('colleague'), '2026-04-01', '2027-04-01');
    expect(await put('colleague')).toMatchObject({ code: 'AWAY_THEN' });
    town.goTo('2026-12-01');
    expect(await put('applicant')).toMatchObject({ code: 'CALL_CLOSED' });
  });

  it('an agreement that another has rewritten meanwhile, a second call of a year', async () => {
    const { town, agreementId } = exchange;
    const edit = { id: agreementId, version: 1, content: { ...MINISTRY, quotaPerYear: 3 } };
    expect(await does(town, 'officer', 'editExchangeAgreement', edit)).toMatchObject({ version: 2 });
    expect(await does(town, 'officer', 'editExchangeAgreement', edit)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await does(town, 'officer', 'openExchangeCall', { id: agreementId, quota: 1, deadline: '2026-12-10', firstDay: '2027-02-01' })).toMatchObject({ code: 'ALREADY' });
    expect(await does(town, 'officer', 'openExchangeCall', { id: agreementId, quota: 4, deadline: '2026-12-10', firstDay: '2027-04-01' })).toMatchObject({ code: 'OUT_OF_RANGE', field: 'quota' });
  });

  it('two choices for one place at once: one of them', async () => {
    const { town, callId } = exchange;
    const ids = [await putForward(exchange), await putForward(exchange, 'hostMember')];
    await does(town, 'applicant', 'agreeToSecondment', { id: ids[0]!, motive: MOTIVE });
    await does(town, 'hostMember', 'agreeToSecondment', { id: ids[1]!, motive: MOTIVE });
    await does(town, 'officer', 'closeExchangeCall', { id: callId });
    const answers = await Promise.all(ids.map((id) => does(town, 'officer', 'selectForSecondment', { id })));
    expect(answers.map(({ code }) => code ?? null).toSorted()).toEqual(['QUOTA_FULL', null].toSorted());
  });

  it('the same recommendation sent twice is one', async () => {
    const { town, callId } = exchange;
    const input = { callId, employeeId: employeeIdOf('applicant'), recommendation: 'x', idempotencyKey: crypto.randomUUID() };
    expect(await does(town, 'coordinator', 'putForwardForSecondment', input)).toEqual(await does(town, 'coordinator', 'putForwardForSecondment', input));
    expect(await sql('select 1 from career.secondment')).toHaveLength(1);
  });
});
