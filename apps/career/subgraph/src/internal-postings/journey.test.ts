import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeIn, DIRECTORY_FACTS } from '@takara/subgraph-kit';
import { employeeIdOf, UNITS, type PersonKey } from '../directory.factory.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { endOfService } from './leaving.ts';
import { applied, CONTENT, does, FORM, interviewed, INTERVIEW, longServing, moved, opened, RECORD } from './posting.factory.ts';

let town: Town;
const sql = (text: string, values: unknown[] = []): Promise<any[]> => town.module.database.em().execute(text, values);
beforeAll(async () => {
  town = await openTown(longServing());
});
afterEach(async () => {
  town.goTo('2026-11-22');
  await sql('truncate career.outbox, career.internal_posting_step, career.internal_application_draft, career.internal_application, career.internal_posting');
  await sql(`delete from career.directory_assignment where valid_from > '2024-04-01'`);
  await sql('update career.directory_assignment set valid_to = null');
});
afterAll(() => town.close());

const posting = (who: PersonKey, id: string, fields: string): Promise<any> => town.ask(who, `query ($id: ID!) { internalPosting(id: $id) { ${fields} } }`, { id });
const application = (who: PersonKey, id: string, fields: string): Promise<any> => town.ask(who, `query ($id: ID!) { internalApplication(id: $id) { ${fields} } }`, { id });
const actions = async (who: PersonKey, id: string) => (await application(who, id, 'availableActions { action enabled }')).availableActions.filter(({ enabled }: any) => enabled).map(({ action }: any) => action);
const list = async (who: PersonKey, view: string, more = ''): Promise<string[]> => (await town.ask(who, `{ internalApplications(view: ${view} ${more}) { edges { node { id } } } }`)).edges.map(({ node }: any) => node.id);
const tasks = async (who: PersonKey): Promise<string[]> => (await town.ask(who, '{ internalPostingTasks { title } }')).map(({ title }: any) => title);
const person = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { internalPostingMatches { id state stateLabel postingTitle startsOn } } } }';
const matchesOf = async (who: PersonKey, whose: PersonKey) => (await town.ask(who, person, { r: [{ __typename: 'Employee', id: employeeIdOf(whose) }] }))[0].internalPostingMatches;

describe('a posting', () => {
  it('is proposed by the 所属長, returned with a reason, mended, approved and open to all', async () => {
    const { id } = await does(town, 'hostHead', 'draftInternalPosting', { hostUnitId: UNITS.host, content: { title: CONTENT.title } });
    expect(await posting('hostHead', id, 'state startsOn')).toEqual({ state: 'DRAFT', startsOn: '2027-04-01' });
    expect(await does(town, 'hostHead', 'submitInternalPosting', { id })).toMatchObject({ code: 'INCOMPLETE', field: 'description' });
    await does(town, 'hostHead', 'editInternalPosting', { id, content: CONTENT });
    await does(town, 'hostHead', 'submitInternalPosting', { id });
    expect(await tasks('officer')).toEqual([`庁内公募「${CONTENT.title}」を承認するか決める`]);
    expect(await does(town, 'officer', 'returnInternalPosting', { id, reason: ' ' })).toMatchObject({ code: 'REASON_NEEDED' });
    await does(town, 'officer', 'returnInternalPosting', { id, reason: '人数のわけを書いてください。' });
    expect(await tasks('hostHead')).toEqual([`差し戻された庁内公募「${CONTENT.title}」を直す`]);
    await does(town, 'hostHead', 'submitInternalPosting', { id });
    expect(await does(town, 'officer', 'approveInternalPosting', { id })).toMatchObject({ state: 'OPEN' });
    expect(await posting('elsewhere', id, 'title state applicationCount timeline { told } currentHolder { role }')).toEqual({ title: CONTENT.title, state: 'OPEN', applicationCount: null, timeline: null, currentHolder: { role: '応募する職員' } });
    expect((await posting('hostHead', id, 'timeline { told note }')).timeline.at(-3)).toEqual({ told: '差し戻しました', note: '人数のわけを書いてください。' });
    town.goTo('2026-12-11');
    expect((await posting('elsewhere', id, 'state')).state).toBe('CLOSED');
  });

  it('is for a 所属 that one heads: not for a group, nor by a group manager, nor for somebody else’s', async () => {
    for (const [who, hostUnitId] of [['hostHead', UNITS.hostGroup], ['hostManager', UNITS.hostGroup], ['strangerHead', UNITS.host], ['officer', UNITS.host]] as const)
      await expect(does(town, who, 'draftInternalPosting', { hostUnitId, content: {} })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('from the application to the order', () => {
  it('goes without the own 所属長, who learns of the decision alone', async () => {
    const postingId = await opened(town);
    await does(town, 'applicant', 'saveInternalApplicationDraft', { postingId, motivation: '書きかけ', experience: '' });
    expect((await posting('applicant', postingId, 'myDraft { motivation } myApplication { id }'))).toEqual({ myDraft: { motivation: '書きかけ' }, myApplication: null });
    const id = await applied(town, postingId);
    expect(await application('applicant', id, 'stateLabel motivation currentHolder { role names } timeline { told by }')).toEqual({ stateLabel: '書類選考待ち', motivation: FORM.motivation, currentHolder: { role: '募集する所属', names: ['相馬 亮'] }, timeline: [{ told: '応募しました', by: '工藤 葵' }] });
    expect(await does(town, 'hostHead', 'inviteToInterview', { id, ...INTERVIEW })).toMatchObject({ code: 'POSTING_NOT_CLOSED' });
    await does(town, 'hostHead', 'closeInternalPosting', { id: postingId });
    expect(await tasks('hostHead')).toEqual([`庁内公募「${CONTENT.title}」の選考を進める（1件）`]);
    expect(await does(town, 'hostHead', 'inviteToInterview', { id, ...INTERVIEW, on: '2026-11-25', time: '25:00' })).toMatchObject({ code: 'INCOMPLETE', field: 'time' });
    await does(town, 'hostHead', 'inviteToInterview', { id, ...INTERVIEW, on: '2026-11-25' });
    expect(await tasks('applicant')).toEqual([`「${CONTENT.title}」の面接を受ける`]);
    expect(await does(town, 'hostHead', 'recordInterview', { id, record: RECORD })).toMatchObject({ code: 'BEFORE_INTERVIEW' });
    town.goTo('2026-11-25');
    await does(town, 'hostHead', 'recordInterview', { id, record: RECORD });
    expect(await application('officer', id, 'interviewRecord state')).toEqual({ interviewRecord: RECORD, state: 'INTERVIEWED' });
    expect(await application('applicant', id, 'interviewRecord interviewOn interviewPlace')).toEqual({ interviewRecord: null, interviewOn: '2026-11-25', interviewPlace: INTERVIEW.place });
    expect(await actions('hostHead', id)).toEqual(['MATCH', 'DECLINE']);
    expect(await does(town, 'hostHead', 'matchApplicant', { id, note: '楽しみにしています。' })).toMatchObject({ state: 'MATCHED' });

    expect(await tasks('ownHead')).toEqual(['工藤 葵さんの異動が庁内公募で決まったことを確かめる']);
    expect(await application('ownHead', id, 'stateLabel startsOn submittedAt motivation experience interviewOn interviewRecord timeline { told note }')).toEqual({
      stateLabel: '決定（発令待ち）', startsOn: '2027-04-01', submittedAt: null, motivation: null, experience: null, interviewOn: null, interviewRecord: null, timeline: [{ told: 'この人に決めました', note: null }],
    });
    expect(await matchesOf('ownHead', 'applicant')).toMatchObject([{ id, startsOn: '2027-04-01' }]);
    expect([await matchesOf('ownManager', 'applicant'), await matchesOf('colleague', 'applicant'), await matchesOf('strangerHead', 'applicant')]).toEqual([[], [], []]);
    await does(town, 'ownHead', 'hearOfInternalMatch', { id });
    expect(await tasks('ownHead')).toEqual([]);
    expect(await tasks('applicant')).toEqual([`「${CONTENT.title}」への応募の結果を確かめる`]);
    await does(town, 'applicant', 'acknowledgeInternalOutcome', { id });
    expect(await tasks('applicant')).toEqual([]);

    expect(await list('officer', 'FIXED')).toEqual([id]);
    expect(await list('hostHead', 'FIXED')).toEqual([]);
    expect(await sql(`select data from career.outbox where type = 'takara.career.internal-posting-matched.v1'`)).toEqual([
      { data: { applicationId: id, employeeId: employeeIdOf('applicant'), unitId: UNITS.host, matchedOn: '2026-11-25', startsOn: '2027-04-01', lapsesOn: '2027-05-01' } },
    ]);
    await moved(town, 'applicant', UNITS.hostGroup, '2027-04-01');
    town.goTo('2027-03-31');
    expect((await application('officer', id, 'state')).state).toBe('MATCHED');
    town.goTo('2027-04-01');
    expect(await application('applicant', id, 'state stateLabel currentHolder { role }')).toEqual({ state: 'ORDERED', stateLabel: '発令済み', currentHolder: null });
    expect([await list('officer', 'ALL', 'state: ORDERED'), await list('officer', 'ALL', 'state: MATCHED')]).toEqual([[id], []]);
  });

  it('lapses when no order comes, after 人事課 has been told', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    await interviewed(town, postingId, id);
    await does(town, 'officer', 'matchApplicant', { id });
    town.goTo('2027-04-02');
    expect(await tasks('officer')).toEqual(['工藤 葵さんを庁内公募で決まった所属に発令する']);
    town.goTo('2027-05-01');
    expect((await application('applicant', id, 'state lapsesOn'))).toEqual({ state: 'MATCHED', lapsesOn: '2027-05-01' });
    town.goTo('2027-05-02');
    expect((await application('applicant', id, 'state')).state).toBe('LAPSED');
    await moved(town, 'applicant', UNITS.host, '2027-06-01');
    town.goTo('2027-06-01');
    expect((await application('applicant', id, 'state')).state).toBe('LAPSED');
    expect(await tasks('officer')).toEqual([]);
  });

  it('counts an order to what the unit became in a reform', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    await interviewed(town, postingId, id);
    await does(town, 'hostHead', 'matchApplicant', { id });
    await sql(`insert into career.directory_unit_lineage (id, predecessor_id, successor_id, kind, happened_on, revision) values (?, ?, ?, 'RENAMED', '2027-04-01', 1)`, [crypto.randomUUID(), UNITS.host, UNITS.nextDoor]);
    await moved(town, 'applicant', UNITS.nextDoor, '2027-04-01');
    town.goTo('2027-04-01');
    expect((await application('officer', id, 'state')).state).toBe('ORDERED');
    await sql('delete from career.directory_unit_lineage');
  });

  it('a result without a match is told with its reason to the applicant, and to the own 所属長 never', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    await does(town, 'hostHead', 'closeInternalPosting', { id: postingId });
    expect(await does(town, 'hostHead', 'settleInternalPosting', { id: postingId })).toMatchObject({ code: 'UNDECIDED' });
    await does(town, 'hostHead', 'declineInternalApplication', { id, reason: '今回は経験の近い方に決めました。' });
    expect((await application('applicant', id, 'stateLabel timeline { told note }')).timeline.at(-1)).toEqual({ told: '見送りました', note: '今回は経験の近い方に決めました。' });
    expect(await does(town, 'hostHead', 'settleInternalPosting', { id: postingId })).toMatchObject({ state: 'SETTLED' });
    for (const day of ['2026-11-22', '2028-04-01']) {
      town.goTo(day);
      expect([await list('ownHead', 'ALL'), await tasks('ownHead'), await matchesOf('ownHead', 'applicant')]).toEqual([[], [], []]);
      await expect(application('ownHead', id, 'id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('can be taken back before the result, and not after', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    expect(await does(town, 'applicant', 'withdrawInternalApplication', { id })).toMatchObject({ state: 'WITHDRAWN' });
    const again = await applied(town, postingId);
    await interviewed(town, postingId, again);
    expect(await actions('applicant', again)).toEqual(['WITHDRAW']);
    await does(town, 'hostHead', 'matchApplicant', { id: again });
    expect(await does(town, 'applicant', 'withdrawInternalApplication', { id: again })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('ends with the posting, with the reason; a posting with somebody decided for is not withdrawn', async () => {
    const [first, second] = [await opened(town), await opened(town, { title: '広報の企画', headcount: 2 })];
    const [one, two] = [await applied(town, first), await applied(town, second)];
    await does(town, 'hostHead', 'withdrawInternalPosting', { id: first, reason: '係の設置を見送りました。' });
    expect(await application('applicant', one, 'stateLabel posting { id } timeline { note }')).toMatchObject({ stateLabel: '募集の取り下げ', posting: null, timeline: [{ note: null }, { note: '係の設置を見送りました。' }] });
    await interviewed(town, second, two);
    await does(town, 'hostHead', 'matchApplicant', { id: two });
    expect(await does(town, 'hostHead', 'withdrawInternalPosting', { id: second, reason: '取りやめます。' })).toMatchObject({ code: 'ALREADY_MATCHED' });
  });
});

describe('one person, one place', () => {
  it('a decision ends their other applications, and they apply for nothing until the order', async () => {
    const [first, second, third] = [await opened(town), await opened(town, { title: '広報の企画' }), await opened(town, { title: '税の見直し' })];
    const [one, two] = [await applied(town, first), await applied(town, second)];
    expect(await does(town, 'applicant', 'applyForInternalPosting', { postingId: third, ...FORM })).toMatchObject({ code: 'TOO_MANY_AT_ONCE', message: expect.stringContaining('あなたは 2 件の結果を待っています') });
    await interviewed(town, first, one);
    await does(town, 'hostHead', 'matchApplicant', { id: one });
    expect((await application('hostHead', two, 'state timeline { told }'))).toMatchObject({ state: 'WITHDRAWN', timeline: [{}, { told: 'ほかの公募で決まったため、終わりました' }] });
    expect(await does(town, 'applicant', 'applyForInternalPosting', { postingId: third, ...FORM })).toMatchObject({ code: 'ALREADY_MATCHED' });
  });

  it('no more are decided for than the posting has places, also when two decide at once', async () => {
    const postingId = await opened(town);
    const ids = [await applied(town, postingId), await applied(town, postingId, 'elsewhere')];
    for (const id of ids) await interviewed(town, postingId, id);
    const done = await Promise.all([does(town, 'hostHead', 'matchApplicant', { id: ids[0] }), does(town, 'officer', 'matchApplicant', { id: ids[1] })]);
    expect(done.map(({ state, code }) => state ?? code).toSorted()).toEqual(['MATCHED', 'OVER_HEADCOUNT']);
  });
});

describe('whoever moves or leaves meanwhile', () => {
  it('keeps the application, although they could not apply any more; the new 所属長 knows as little as the old', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    await moved(town, 'applicant', UNITS.nextDoor, '2026-11-24');
    town.goTo('2026-11-25');
    for (const who of ['ownHead', 'strangerHead', 'ownManager', 'ownDelegate'] as const) await expect(application(who, id, 'id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await posting('applicant', await opened(town, { title: '別の募集' }), 'availableActions { action enabled reason }')).availableActions).toEqual([{ action: 'APPLY', enabled: false, reason: expect.stringContaining('あなたは 0 か月です') }]);
    await interviewed(town, postingId, id, '2026-11-25');
    expect(await does(town, 'hostHead', 'matchApplicant', { id })).toMatchObject({ state: 'MATCHED' });
    expect([await tasks('ownHead'), await tasks('strangerHead')]).toEqual([[], ['工藤 葵さんの異動が庁内公募で決まったことを確かめる']]);
  });

  it('to the posting unit itself: its 所属長 is the own one now, and 人事課 goes on', async () => {
    const postingId = await opened(town);
    const id = await applied(town, postingId);
    await interviewed(town, postingId, id);
    await moved(town, 'applicant', UNITS.hostGroup, '2026-11-24');
    town.goTo('2026-11-25');
    await expect(application('hostHead', id, 'id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await posting('hostHead', postingId, 'applicationCount')).applicationCount).toBe(0);
    expect(await does(town, 'hostHead', 'settleInternalPosting', { id: postingId })).toMatchObject({ state: 'SETTLED' });
    expect((await application('applicant', id, 'currentHolder { role names }')).currentHolder).toEqual({ role: '人事課', names: [] });
    expect(await tasks('officer')).toEqual([`「${CONTENT.title}」への応募を、所属に代わって選考する`]);
    expect(await does(town, 'officer', 'matchApplicant', { id })).toMatchObject({ code: 'OWN_UNIT' });
    await does(town, 'officer', 'declineInternalApplication', { id, reason: 'すでに異動されています。' });
    expect(await tasks('officer')).toEqual([]);
  });

  it('out of the service: the application ends', async () => {
    const id = await applied(town, await opened(town));
    const fact = { specversion: '1.0', id: crypto.randomUUID(), source: '/organization', type: DIRECTORY_FACTS.employee, subject: employeeIdOf('applicant'), time: '2026-11-22T00:00:00Z', data: { id: employeeIdOf('applicant'), leftOn: '2026-11-30' } } as const;
    await takeIn(town.module.database, fact as never, 'internal-postings-test', endOfService);
    expect(await application('applicant', id, 'state timeline { told by }')).toMatchObject({ state: 'WITHDRAWN', timeline: [{}, { told: '退職により終わりました', by: null }] });
  });
});
