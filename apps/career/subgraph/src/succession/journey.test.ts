import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import type { Town } from '../side-assignments/town.factory.ts';
import { does, HANDED, mapped, named, openKnowingTown, WORDS } from './topic.factory.ts';

/* 水利権の更新協議: one alone knows it and leaves in March. */

let town: Town;
beforeAll(async () => { town = await openKnowingTown(); });
afterAll(() => town.close());

const SHOWN = 'query ($id: ID!) { knowledgeTopic(id: $id) { state isAtRisk lostOn monthsLeft handOverBy holders { name prospectShown prospect { on cause } } plans { dueOn sessions { what } } availableActions { action enabled } } }';
const sees = (who: PersonKey, id: string) => town.ask(who, SHOWN, { id });
const tasks = async (who: PersonKey): Promise<string[]> => (await town.ask(who, '{ successionTasks { title } }')).map(({ title }: any) => title);

describe('a topic from the first word to the transfer', () => {
  let id: string;
  let planId: string;

  it('is registered by the group manager, nobody mapped yet', async () => {
    const topic = await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.homeGroup, ...WORDS });
    expect(topic).toMatchObject({ state: 'IDENTIFIED', isAtRisk: false, lostOn: null });
    id = topic.id;
  });

  it('is at risk as soon as its only holder is mapped, who leaves in March', async () => {
    expect(await does(town, 'ownHead', 'mapKnowledgeHolder', { id, employeeId: employeeIdOf('reappointed'), depth: 'TEACHES' })).toMatchObject({ state: 'AT_RISK', isAtRisk: true, lostOn: '2027-03-31', handOverBy: '2027-03-01', holders: [{ prospect: { on: '2027-03-31', cause: 'REAPPOINTMENT' } }] });
    expect(await tasks('ownHead')).toEqual(['「水利権の更新協議」の後任を決める']);
    expect(await tasks('reappointed')).toEqual([]);
  });

  it('tells the holder neither that it is at risk nor what is asked of others', async () => {
    expect(await sees('reappointed', id)).toMatchObject({ state: 'HOLDERS_MAPPED', isAtRisk: null, lostOn: null, handOverBy: null, holders: [{ prospectShown: true, prospect: { on: '2027-03-31' } }], availableActions: [] });
  });

  it('cannot go to somebody from elsewhere, to whoever knows it, to whoever leaves as well, or by a day that has passed', async () => {
    const no = async (successorId: string, dueOn = '2027-02-26') => (await does(town, 'ownHead', 'nameSuccessor', { id, successorId, dueOn })).code;
    expect(await no(employeeIdOf('elsewhere'))).toBe('NOT_A_COLLEAGUE');
    expect(await no('nobody')).toBe('NOT_A_COLLEAGUE');
    expect(await no(employeeIdOf('reappointed'))).toBe('ALREADY_HOLDS');
    // Hired into head office in 2024: the third year belongs to a branch office (ROT-2).
    expect(await no(employeeIdOf('colleague'))).toBe('LEAVES_TOO_SOON');
    expect(await no(employeeIdOf('applicant'), '2026-11-01')).toBe('PAST_DAY');
  });

  it('is shown with those who could follow first', async () => {
    const people = await town.ask('ownHead', 'query ($id: ID!) { successionPeople(id: $id) { name enabled reason } }', { id });
    expect(people.filter(({ enabled }: any) => enabled).map(({ name }: any) => name)).toContain('工藤 葵');
    expect(people.find(({ name }: any) => name === '成田 健')).toMatchObject({ enabled: false, reason: expect.stringContaining('離れる見込み') });
  });

  it('gets a successor, who learns by when, and not why', async () => {
    const topic = await does(town, 'ownManager', 'nameSuccessor', { id, successorId: employeeIdOf('applicant'), dueOn: '2027-02-26' });
    expect(topic).toMatchObject({ state: 'SUCCESSOR_NAMED', isAtRisk: true });
    planId = topic.plans[0].id;
    expect(await sees('applicant', id)).toMatchObject({ state: 'SUCCESSOR_NAMED', isAtRisk: null, lostOn: null, monthsLeft: null, handOverBy: null, holders: [{ name: '葛西 稔', prospectShown: false, prospect: null }], plans: [{ dueOn: '2027-02-26' }] });
    expect(await tasks('applicant')).toEqual(['「水利権の更新協議」の引継ぎを始める']);
    expect(await tasks('ownHead')).toEqual([]);
    expect((await does(town, 'ownHead', 'nameSuccessor', { id, successorId: employeeIdOf('applicant'), dueOn: '2027-02-26' })).code).toBe('ALREADY_NAMED');
  });

  it('is handed over: the successor writes it down, the holder vouches for it', async () => {
    expect((await does(town, 'applicant', 'recordHandover', { id, planId, holderId: employeeIdOf('ownHead'), ...HANDED })).code).toBe('NOT_A_HOLDER');
    expect((await does(town, 'applicant', 'recordHandover', { id, planId, holderId: employeeIdOf('reappointed'), ...HANDED, heldOn: '2027-01-01' })).code).toBe('FUTURE_DAY');
    const topic = await does(town, 'applicant', 'recordHandover', { id, planId, holderId: employeeIdOf('reappointed'), ...HANDED });
    expect(topic).toMatchObject({ state: 'SESSIONS', plans: [{ sessions: [{ isAgreed: false }] }] });
    expect(await tasks('reappointed')).toEqual(['「水利権の更新協議」の引継ぎの記録を確かめる']);
    expect((await does(town, 'ownHead', 'confirmTransfer', { id, planId })).code).toBe('SESSIONS_MISSING');
    const sessionId = topic.plans[0].sessions[0].id;
    await expect(does(town, 'applicant', 'agreeToHandover', { id, sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await does(town, 'reappointed', 'agreeToHandover', { id, sessionId })).toMatchObject({ plans: [{ sessions: [{ isAgreed: true }] }] });
    expect((await does(town, 'reappointed', 'agreeToHandover', { id, sessionId })).code).toBe('NOT_NOW');
  });

  it('is confirmed by the 所属長 alone; the risk is gone', async () => {
    await expect(does(town, 'ownManager', 'confirmTransfer', { id, planId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await tasks('ownHead')).toEqual(['「水利権の更新協議」の引継ぎの完了を確かめる']);
    expect(await does(town, 'ownHead', 'confirmTransfer', { id, planId })).toMatchObject({ state: 'CONFIRMED_TRANSFERRED', isAtRisk: false, lostOn: null });
    expect(await sees('officer', id)).toMatchObject({ state: 'CONFIRMED_TRANSFERRED', isAtRisk: false, plans: [{ sessions: [{ what: null }] }] });
    expect((await does(town, 'ownHead', 'confirmTransfer', { id, planId })).code).toBe('NOT_NOW');
    expect((await does(town, 'ownHead', 'withdrawSuccessor', { id, planId })).code).toBe('NOT_NOW');
  });

  it('keeps what happened, in the order in which it did', async () => {
    const { timeline } = await town.ask('ownHead', 'query ($id: ID!) { knowledgeTopic(id: $id) { timeline { told by onBehalfOf } } }', { id });
    expect(timeline.map(({ told, by }: any) => `${by}：${told}`)).toEqual([
      '三上 誠：知識を登録しました', '佐々木 恵：葛西 稔さん：担い手に登録しました', '三上 誠：工藤 葵さん：後任に決めました', '工藤 葵：葛西 稔さん：引継ぎを記録しました', '葛西 稔：工藤 葵さん：引継ぎの記録を確かめました', '佐々木 恵：工藤 葵さん：引継ぎの完了を確かめました',
    ]);
  });
});

describe('the rest of what can be done', () => {
  it('a change of the words that somebody else has made first is not lost', async () => {
    const id = await mapped(town, { title: '書き直す' });
    expect(await does(town, 'ownHead', 'editKnowledgeTopic', { id, version: 1, ...WORDS, title: '書き直した' })).toMatchObject({ version: 2 });
    expect((await does(town, 'ownManager', 'editKnowledgeTopic', { id, version: 1, ...WORDS })).code).toBe('CHANGED_MEANWHILE');
    expect((await does(town, 'ownManager', 'editKnowledgeTopic', { id, version: 2, ...WORDS, why: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'why' });
    expect((await does(town, 'ownManager', 'editKnowledgeTopic', { id, version: 2, ...WORDS, title: 'あ'.repeat(101) }))).toMatchObject({ code: 'TOO_LONG', field: 'title' });
  });

  it('somebody who can only help is no holder: the topic stays without one, and nobody can follow', async () => {
    const { id } = await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.home, ...WORDS, title: '手伝うだけ' }).catch(() => ({ id: '' }));
    expect(id).toBe('');
    const topic = await does(town, 'ownHead', 'registerKnowledgeTopic', { unitId: UNITS.home, ...WORDS, title: '手伝うだけ' });
    expect(await does(town, 'ownHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('applicant'), depth: 'ASSISTS' })).toMatchObject({ state: 'IDENTIFIED', isAtRisk: false });
    expect((await does(town, 'ownHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('applicant'), depth: 'ASSISTS' })).code).toBe('ALREADY_MAPPED');
    expect((await does(town, 'ownHead', 'nameSuccessor', { id: topic.id, successorId: employeeIdOf('coordinator'), dueOn: '2027-02-26' })).code).toBe('NOT_NOW');
    expect(await does(town, 'ownHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('applicant'), depth: 'ALONE' })).toMatchObject({ state: 'HOLDERS_MAPPED', isAtRisk: false });
    expect(await does(town, 'ownHead', 'closeKnowledgeTopic', { id: topic.id })).toMatchObject({ state: 'CLOSED' });
    expect((await does(town, 'ownHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('coordinator'), depth: 'ALONE' })).code).toBe('NOT_NOW');
  });

  it('a successor is taken back and may be named again; a delegate acts in the name of whose duty it is, and is not told the risk', async () => {
    const { id, planId } = await named(town, { title: '代決' });
    expect(await does(town, 'ownDelegate', 'withdrawSuccessor', { id, planId })).toMatchObject({ state: 'HOLDERS_MAPPED', isAtRisk: null, plans: [] });
    expect(await sees('ownHead', id)).toMatchObject({ state: 'AT_RISK' });
    const { timeline } = await town.ask('ownHead', 'query ($id: ID!) { knowledgeTopic(id: $id) { timeline { by onBehalfOf } } }', { id });
    expect(timeline.at(-1)).toEqual({ by: '小野 直', onBehalfOf: '佐々木 恵' });
    const again = await does(town, 'ownHead', 'nameSuccessor', { id, successorId: employeeIdOf('applicant'), dueOn: '2027-02-26' });
    expect(again).toMatchObject({ state: 'SUCCESSOR_NAMED' });
    const { holders } = again;
    expect(await does(town, 'ownHead', 'unmapKnowledgeHolder', { id, holderId: holders[0].id })).toMatchObject({ holders: [] });
  });

  it('the same key does a thing once', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), unitId: UNITS.homeGroup, ...WORDS, title: '一度だけ' };
    const [a, b] = [await does(town, 'ownManager', 'registerKnowledgeTopic', input), await does(town, 'ownManager', 'registerKnowledgeTopic', input)];
    expect(a.id).toBe(b.id);
  });
});

describe('what only those above may know', () => {
  it('a group manager is not told that the 所属長 steps down in April: neither the day nor that it is a risk', async () => {
    const { id } = await does(town, 'ownManager', 'registerKnowledgeTopic', { unitId: UNITS.homeGroup, ...WORDS, title: '議会との調整' });
    // The 所属長 works above the group: what is kept in the group is not theirs.
    expect((await does(town, 'ownManager', 'mapKnowledgeHolder', { id, employeeId: employeeIdOf('ownHead'), depth: 'ALONE' })).code).toBe('NOT_A_COLLEAGUE');
    const topic = await does(town, 'ownHead', 'registerKnowledgeTopic', { unitId: UNITS.home, ...WORDS, title: '議会との調整（課）' });
    expect(await does(town, 'ownHead', 'mapKnowledgeHolder', { id: topic.id, employeeId: employeeIdOf('ownHead'), depth: 'ALONE' })).toMatchObject({ state: 'AT_RISK', lostOn: '2027-03-31', holders: [{ prospect: { cause: 'AGE_LIMIT' } }] });
    expect(await sees('officer', topic.id)).toMatchObject({ state: 'AT_RISK', holders: [{ prospect: { cause: 'AGE_LIMIT' } }] });
    expect(await sees('ownDelegate', topic.id)).toMatchObject({ state: 'HOLDERS_MAPPED', isAtRisk: null, lostOn: null, holders: [{ prospectShown: false, prospect: null }] });
    await expect(sees('ownManager', topic.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await sees('coordinator', topic.id)).toMatchObject({ state: 'AT_RISK', isAtRisk: true, lostOn: null, holders: [{ prospectShown: false, prospect: null }] });
  });

  it('an advisory post is suggested for a senior who knows something, to those who may know', async () => {
    const suggested = async (who: PersonKey) => (await town.ask(who, '{ advisoryPostSuggestions { name postTitle topics { title } } }')).map(({ name }: any) => name);
    expect(await suggested('officer')).toEqual(['葛西 稔']);
    expect(await suggested('ownManager')).toEqual(['葛西 稔']);
    expect(await suggested('reappointed')).toEqual([]);
    expect(await suggested('applicant')).toEqual([]);
    expect(await suggested('coordinator')).toEqual([]);
  });
});
