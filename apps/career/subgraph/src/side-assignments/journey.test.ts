import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaDifference } from '@takara/subgraph-kit/testing';
import { PUBLISHED } from './facts.ts';
import { applied, openTown, ordered, posted, POSTING, type Town } from './town.factory.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const kinds = async (who: Parameters<Town['ask']>[0]) => ((await town.ask(who, '{ sideAssignmentTasks { kind path } }')) as { kind: string; path: string }[]).map(({ kind }) => kind);

it('the migrations make exactly the tables that the entities describe', async () => {
  expect(await schemaDifference(town.module.database)).toEqual([]);
});

describe('a posting from draft to reviewed', () => {
  let postingId: string;
  let applicationId: string;
  let assignmentId: string;

  it('is drafted by the host’s group manager, may be incomplete, and cannot be submitted so', async () => {
    const draft = await town.act('hostManager', 'draftPosting', { hostUnitId: POSTING.hostUnitId, content: { title: POSTING.content.title } });
    expect(draft).toMatchObject({ __typename: 'SideAssignmentPosting', state: 'DRAFT' });
    postingId = draft.id;
    expect(await town.act('hostManager', 'submitPosting', { id: postingId })).toMatchObject({ code: 'INCOMPLETE', field: 'field' });
    await town.act('hostManager', 'editPosting', { id: postingId, content: POSTING.content });
    expect(await town.act('hostManager', 'submitPosting', { id: postingId })).toMatchObject({ state: 'SUBMITTED' });
  });

  it('is returned with a reason, revised, submitted again and approved', async () => {
    expect(await kinds('officer')).toEqual(['APPROVE']);
    expect(await town.act('officer', 'returnPosting', { id: postingId, reason: ' ' })).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    expect(await town.act('officer', 'returnPosting', { id: postingId, reason: '仕事の内容をもう少し具体的に。' })).toMatchObject({ __typename: 'SideAssignmentPosting' });
    expect(await kinds('hostManager')).toEqual(['REVISE']);
    await town.act('hostManager', 'submitPosting', { id: postingId });
    expect(await town.act('officer', 'approvePosting', { id: postingId })).toMatchObject({ state: 'OPEN' });
    expect(await kinds('officer')).toEqual([]);
  });

  it('is applied for by staff, whose draft of the form is kept until then', async () => {
    const draft = await town.ask('applicant', 'mutation ($input: SaveApplicationDraftInput!) { saveApplicationDraft(input: $input) { ... on SideAssignmentApplicationDraft { motivation } } }', { input: { idempotencyKey: crypto.randomUUID(), postingId, motivation: '書きかけ' } });
    expect(draft).toEqual({ motivation: '書きかけ' });
    const read = 'query ($id: ID!) { sideAssignmentPosting(id: $id) { myDraft { motivation } myApplication { state } } }';
    expect(await town.ask('applicant', read, { id: postingId })).toEqual({ myDraft: { motivation: '書きかけ' }, myApplication: null });
    expect(await town.ask('colleague', read, { id: postingId })).toEqual({ myDraft: null, myApplication: null });
    applicationId = await applied(town, postingId);
    expect(await town.ask('applicant', read, { id: postingId })).toEqual({ myDraft: null, myApplication: { state: 'SUBMITTED' } });
  });

  it('waits for the applicant’s own 所属長, then the host, then 人事課, and says so', async () => {
    const holder = 'query ($id: ID!) { sideAssignmentApplication(id: $id) { state currentHolder { role names } } }';
    expect(await town.ask('applicant', holder, { id: applicationId })).toEqual({ state: 'SUBMITTED', currentHolder: { role: '所属長', names: ['佐々木 恵', '小野 直（代決）'] } });
    expect(await kinds('ownHead')).toEqual(['CONSENT']);
    await town.act('ownHead', 'consentToApplication', { id: applicationId });
    expect(await town.act('hostHead', 'selectApplicant', { id: applicationId })).toMatchObject({ code: 'POSTING_NOT_CLOSED' });
    await town.act('hostHead', 'closePosting', { id: postingId });
    expect(await kinds('hostHead')).toEqual(['SELECT']);
    await town.act('hostHead', 'selectApplicant', { id: applicationId });
    expect(await kinds('officer')).toEqual(['ORDER']);
    const { state, assignment } = await town.act('officer', 'orderAssignment', { id: applicationId });
    expect(state).toBe('ORDERED');
    assignmentId = assignment.id;
    expect(await kinds('applicant')).toEqual(['OUTCOME']);
    await town.act('applicant', 'acknowledgeOutcome', { id: applicationId });
    expect(await kinds('applicant')).toEqual([]);
    expect(await kinds('hostHead')).toEqual(['SETTLE']);
    expect(await town.act('hostHead', 'settlePosting', { id: postingId })).toMatchObject({ state: 'SETTLED' });
  });

  it('becomes active on its first day; hours are logged, corrected, confirmed', async () => {
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2026-12', hours: 4, done: '棚卸し' })).toMatchObject({ code: 'NOT_NOW' });
    town.goTo('2026-12-10');
    expect(await kinds('applicant')).toEqual(['LOG_HOURS']);
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2027-01', hours: 4, done: '棚卸し' })).toMatchObject({ code: 'MONTH_NOT_BEGUN', field: 'month' });
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2026-12', hours: 31.25, done: '棚卸し' })).toMatchObject({ code: 'TOO_MANY_HOURS', source: expect.stringContaining('仮の値') });
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2026-12', hours: 8, done: '棚卸し' })).toMatchObject({ state: 'ACTIVE' });
    await town.act('applicant', 'logHours', { id: assignmentId, month: '2026-12', hours: 9.5, done: '棚卸しと試作' });
    expect(await town.ask('applicant', '{ mySideAssignmentMonth { month hours agreedHours limit limitIsDefault } }')).toEqual({ month: '2026-12', hours: 9.5, agreedHours: 12, limit: 31, limitIsDefault: true });
    town.goTo('2027-01-05');
    expect(await kinds('hostHead')).toEqual(['CONFIRM_HOURS']);
    await town.act('hostHead', 'confirmHours', { id: assignmentId });
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2026-12', hours: 1, done: 'x' })).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    expect(await town.act('hostHead', 'confirmHours', { id: assignmentId })).toMatchObject({ code: 'NOTHING_TO_CONFIRM' });
  });

  it('ends by date, is reviewed by both sides, blind until both are in, and skills become known', async () => {
    expect(await town.act('applicant', 'reviewAssignment', { id: assignmentId, comment: 'よかったです', rating: 5 })).toMatchObject({ code: 'NOT_NOW' });
    town.goTo('2027-03-01');
    const reviews = 'query ($id: ID!) { sideAssignment(id: $id) { state reviews { side comment skills } } }';
    expect(await town.act('applicant', 'reviewAssignment', { id: assignmentId, comment: 'CNRY-P3-A11-2000001 学びが多かったです', rating: 5, skills: ['自称'] })).toMatchObject({ state: 'ENDED' });
    expect(await town.ask('hostHead', reviews, { id: assignmentId })).toEqual({ state: 'ENDED', reviews: [] });
    expect((await town.ask('applicant', reviews, { id: assignmentId })).reviews).toEqual([{ side: 'PERSON', comment: 'CNRY-P3-A11-2000001 学びが多かったです', skills: [] }]);
    expect(await town.act('hostManager', 'reviewAssignment', { id: assignmentId, comment: '助かりました', rating: 4, skills: ['業務フローの図示', '業務 フローの図示', 'ﾉｰｺｰﾄﾞ'] })).toMatchObject({ state: 'REVIEWED' });
    expect(await town.act('hostHead', 'reviewAssignment', { id: assignmentId, comment: '二度目', rating: 4 })).toMatchObject({ code: 'ALREADY_REVIEWED' });
    expect((await town.ask('applicant', reviews, { id: assignmentId })).reviews.map((review: any) => review.side).sort()).toEqual(['HOST', 'PERSON']);
    const facts = await town.module.database.em().execute(`select type, data from career.outbox order by id`);
    expect(facts.map((fact: any) => fact.type)).toEqual(['takara.career.side-assignment-ordered.v1', 'takara.career.side-assignment-reviewed.v1']);
    expect(JSON.stringify(facts)).not.toContain('CNRY');
    for (const { type, data } of facts as { type: keyof typeof PUBLISHED; data: object }[]) expect(Object.keys(data).sort()).toEqual(PUBLISHED[type].required.toSorted());
    expect((facts[1] as any).data.skillIds).toHaveLength(2);
  });
});

describe('the same, all on one day', () => {
  it('is possible: what is decided today begins today, and may end today', async () => {
    town.goTo('2027-03-02');
    const today = { deadline: '2027-03-02', termFrom: '2027-03-02', termTo: '2027-03-31' };
    const { applicationId, assignmentId } = await ordered(town, await posted(town, today));
    expect(await town.act('applicant', 'logHours', { id: assignmentId, month: '2027-03', hours: 2.25, done: '打合せ' })).toMatchObject({ state: 'ACTIVE' });
    expect(await town.act('officer', 'endAssignment', { id: assignmentId, reason: '試行のため' })).toMatchObject({ state: 'ENDED' });
    await town.act('hostHead', 'confirmHours', { id: assignmentId });
    await town.act('hostHead', 'reviewAssignment', { id: assignmentId, comment: '助かりました', rating: 5, skills: ['調整'] });
    expect(await town.act('applicant', 'reviewAssignment', { id: assignmentId, comment: '学びました', rating: 4 })).toMatchObject({ state: 'REVIEWED' });
    const { timeline } = await town.ask('applicant', 'query ($id: ID!) { sideAssignment(id: $id) { timeline { told by } } }', { id: assignmentId });
    expect(timeline.map((step: any) => `${step.by} ${step.told}`)).toEqual(['長尾 望 発令しました', '工藤 葵 時間を記しました', '長尾 望 期間の前に終えました', '相馬 亮 時間を確かめました', '相馬 亮 振り返りを書きました', '工藤 葵 振り返りを書きました']);
    expect((await town.ask('applicant', 'query ($id: ID!) { sideAssignmentApplication(id: $id) { assignment { id } currentHolder { role } } }', { id: applicationId }))).toEqual({ assignment: { id: assignmentId }, currentHolder: null });
  });
});
