import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../directory.factory.ts';
import { UNITS } from '../directory.factory.ts';
import { openTown, posted, POSTING, type Town } from './town.factory.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await posted(town, { title: '１００％_オンライン', deadline: '2026-11-25', termFrom: '2026-11-26' });
  await posted(town, { title: 'Excel の集計', deadline: '2026-11-24', field: 'OTHER' });
  await posted(town, { title: '写真を撮る', deadline: '2026-11-23', skillsWanted: ['カメラ'] });
  await town.act('hostManager', 'draftPosting', { hostUnitId: POSTING.hostUnitId, content: { title: '書きかけ' } });
});
afterAll(() => town.close());

const titles = async (who: PersonKey, args: string) => ((await town.ask(who, `{ sideAssignmentPostings(${args}) { edges { node { title } } } }`)).edges as any[]).map((edge) => edge.node.title);

describe('the list of postings', () => {
  it('begins with what closes first; a draft of one’s own without a deadline comes last', async () => {
    expect(await titles('applicant', 'first: 10')).toEqual(['写真を撮る', 'Excel の集計', '１００％_オンライン']);
    expect(await titles('hostHead', 'first: 10')).toEqual(['写真を撮る', 'Excel の集計', '１００％_オンライン', '書きかけ']);
  });

  it('is narrowed by field, by state as of today, and to one’s own', async () => {
    expect(await titles('applicant', 'field: OTHER')).toEqual(['Excel の集計']);
    town.goTo('2026-11-24');
    expect(await titles('applicant', 'state: OPEN')).toEqual(['Excel の集計', '１００％_オンライン']);
    expect(await titles('applicant', 'state: CLOSED')).toEqual(['写真を撮る']);
    town.goTo('2026-11-22');
    expect(await titles('hostHead', 'hostedByMe: true, state: DRAFT')).toEqual(['書きかけ']);
    expect(await titles('strangerHead', 'hostedByMe: true')).toEqual([]);
  });

  it('is searched by words in any width and case; wildcards stand for themselves', async () => {
    expect(await titles('applicant', 'q: "ｅｘｃｅｌ"')).toEqual(['Excel の集計']);
    expect(await titles('applicant', 'q: "ｶﾒﾗ"')).toEqual(['写真を撮る']);
    expect(await titles('applicant', 'q: "100%_"')).toEqual(['１００％_オンライン']);
    expect(await titles('applicant', 'q: "_真"')).toEqual([]);
  });

  it('comes in pages that follow each other, forward and back', async () => {
    const page = (args: string) => town.ask('applicant', `{ sideAssignmentPostings(${args}) { edges { node { title } } pageInfo { hasNextPage endCursor startCursor } } }`);
    const first = await page('first: 2');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.edges.map((edge: any) => edge.node.title)).toEqual(['１００％_オンライン']);
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect(back.edges).toEqual(first.edges);
  });

  it('refuses a page larger than anybody reads', async () => {
    await expect(titles('applicant', 'first: 1000000')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('offers a host the units it may write for, and staff none', async () => {
    const units = async (who: PersonKey) => (await town.ask(who, '{ sideAssignmentHostUnits { id } }')).map((unit: any) => unit.id);
    expect(await units('hostHead')).toEqual([UNITS.host, UNITS.hostGroup]);
    expect(await units('hostManager')).toEqual([UNITS.hostGroup]);
    expect(await units('applicant')).toEqual([]);
  });
});

describe('the limits', () => {
  it('say where they are written and that the prefecture has not decided them', async () => {
    const limits = await town.ask('applicant', '{ sideAssignmentLimits { code value source isDefault } }');
    expect(limits).toContainEqual({ code: 'career.sideAssignment.maxHoursPerMonth', value: '31 時間', source: expect.stringContaining('仮の値'), isDefault: true });
    expect(limits.every((limit: any) => limit.source.length > 0)).toBe(true);
  });
});

describe('the evidence of measure 1-4', () => {
  it('counts postings, and says nothing of fewer than ten people', async () => {
    expect(await town.ask('analyst', '{ sideAssignmentEvidence { postings openPostings applicantsAtLeast matchedAtLeast meanHours } }')).toEqual({ postings: 3, openPostings: 3, applicantsAtLeast: null, matchedAtLeast: null, meanHours: null });
  });
  it('of a department is for its 主管課 and 人事課; for others there is no such department', async () => {
    const ask = (who: PersonKey, id: string) => town.ask(who, 'query ($id: ID!) { sideAssignmentEvidence(departmentId: $id) { postings } }', { id });
    expect(await ask('coordinator', UNITS.planning)).toEqual({ postings: 3 });
    expect(await ask('officer', UNITS.general)).toEqual({ postings: 0 });
    for (const [who, id] of [['coordinator', UNITS.general], ['analyst', UNITS.planning], ['applicant', 'nonsense']] as const) await expect(ask(who, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
