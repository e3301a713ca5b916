import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../directory.factory.ts';
import { applied, openTown, posted, POSTING, type Town } from '../side-assignments/town.factory.ts';
import { idOfPlace } from './news.ts';

/* What others did on things of mine: told to those who may read the thing, and nobody else. */

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

interface Notice { id: string; title: string; about: string; path: string; unread: boolean }
const notices = async (who: PersonKey, more = ''): Promise<Notice[]> => (await town.ask(who, `{ sideAssignmentNotices(first: 50${more}) { edges { node { id title about path unread } } } }`)).edges.map(({ node }: { node: Notice }) => node);
const unread = (who: PersonKey): Promise<number> => town.ask(who, '{ sideAssignmentUnreadNotices }');
const read = (who: PersonKey, upTo: string, idempotencyKey: string = crypto.randomUUID()) => town.ask(who, 'mutation ($input: ReadSideAssignmentNoticesInput!) { readSideAssignmentNotices(input: $input) { unread } }', { input: { idempotencyKey, upTo } });
const about = async (who: PersonKey, id: string) => (await notices(who)).filter(({ path }) => path.endsWith(id)).map(({ title }) => title);

describe('notices', () => {
  let postingId: string;
  let applicationId: string;
  it('tell an applicant what the others did, newest first, and not what they did themself', async () => {
    postingId = await posted(town);
    applicationId = await applied(town, postingId);
    await town.act('ownHead', 'consentToApplication', { id: applicationId });
    await town.act('hostHead', 'closePosting', { id: postingId });
    await town.act('hostHead', 'selectApplicant', { id: applicationId });
    expect(await about('applicant', applicationId)).toEqual(['相馬 亮さんが受入れを決めました', '佐々木 恵さんが同意しました']);
    expect((await notices('applicant'))[0]).toMatchObject({ about: `「${POSTING.content.title}」への応募`, path: `/career/side-assignments/applications/${applicationId}`, unread: true });
  });

  it('tell the host of their posting and of consented applications, and the 所属長 of their people', async () => {
    expect(await about('hostManager', postingId)).toEqual(['相馬 亮さんが募集を締め切りました', '長尾 望さんが承認し、募集を始めました']);
    expect((await notices('ownHead')).find(({ path }) => path.endsWith(applicationId))).toMatchObject({ title: '相馬 亮さんが受入れを決めました', about: `工藤 葵さんの「${POSTING.content.title}」への応募` });
  });

  it('say nothing of an application before consent to the host, and nothing at all to others', async () => {
    const waiting = await applied(town, await posted(town), 'colleague');
    await town.act('ownHead', 'refuseApplication', { id: waiting, reason: '担当の引継ぎが続くため' });
    expect(await about('hostHead', waiting)).toEqual([]);
    for (const who of ['elsewhere', 'strangerHead', 'coordinator', 'analyst', 'administrator'] as const) expect(await notices(who)).toEqual([]);
    expect((await notices('applicant')).some(({ path }) => path.endsWith(waiting))).toBe(false);
  });

  it('are read up to where one has looked; again, later and backwards changes nothing', async () => {
    const [newest, older] = (await notices('applicant')) as [Notice, Notice];
    expect(await unread('applicant')).toBe(2);
    expect(await read('applicant', older.id)).toEqual({ unread: 1 });
    const key = crypto.randomUUID();
    expect([await read('applicant', newest.id, key), await read('applicant', newest.id, key)]).toEqual([{ unread: 0 }, { unread: 0 }]);
    expect(await read('applicant', older.id)).toEqual({ unread: 0 });
    expect((await notices('applicant')).map((notice) => notice.unread)).toEqual([false, false]);
    expect(await unread('ownHead')).toBeGreaterThan(0);
  });

  it('cannot be read ahead: what happens next is news', async () => {
    await read('applicant', idOfPlace('9999-12-31T00:00:00.000Z~side-assignments:9999999999'));
    await town.act('officer', 'sendBackApplication', { id: applicationId, reason: '人数を確かめてください。' });
    expect(await unread('applicant')).toBe(1);
    await expect(read('applicant', 'x')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('come page by page', async () => {
    const page = await town.ask('applicant', '{ sideAssignmentNotices(first: 2) { edges { node { id } } pageInfo { hasNextPage endCursor } } }');
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await notices('applicant', `, after: "${page.pageInfo.endCursor}"`);
    expect([...page.edges.map(({ node }: { node: Notice }) => node.id), ...rest.map(({ id }) => id)]).toEqual((await notices('applicant')).map(({ id }) => id));
  });

  it('are forgotten after a season, the timeline is not', async () => {
    town.goTo('2027-03-15');
    expect(await notices('applicant')).toEqual([]);
    town.goTo('2026-11-22');
  });
});
