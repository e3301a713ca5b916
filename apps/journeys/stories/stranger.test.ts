import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { applicationPath } from '../steps/application.ts';
import { open, titled } from '../steps/page.ts';
import { draftPosting, postingPath } from '../steps/posting.ts';

const NEVER = 'a0a0a0a0-0000-4000-8000-000000000000';
const assignmentPath = (id: string) => `/career/side-assignments/assignments/${id}`;

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path: string[]; extensions: { code: string; requestId?: string } }[];
}

/** What the page asked the graph about an address, and what it was told. */
async function asked(page: Page, address: string) {
  const response = page.waitForResponse((one) => new URL(one.url()).pathname === '/graphql' && one.request().postData()?.includes(address.split('/').at(-1)!) === true);
  await page.goto(address);
  const answer = await response;
  return { payload: answer.request().postDataJSON() as object, answer: (await answer.json()) as Answer };
}

/** An answer without what differs from request to request. */
const withoutNumber = ({ data, errors }: Answer) => ({ data, errors: errors?.map(({ message, path, extensions: { code } }) => ({ message, path, code })) });

/** The words of the page, the shell's frame left out. */
const words = (page: Page) => page.getByRole('main').innerText();

/** The first link below an address that somebody who may see such things finds in a list. */
async function firstId(page: Page, list: string, heading: string, below: string): Promise<string> {
  await open(page, list, heading);
  const link = page.getByRole('main').locator(`a[href*="${below}/"]`).first();
  return (await link.getAttribute('href'))!.split('/').at(-1)!;
}

describe('what belongs to others does not exist for a stranger', () => {
  let stranger: Person;
  const theirs: Record<string, string> = {};
  beforeAll(async () => {
    stranger = await as('clerk-first-year');
    const officer = await as('personnel-officer');
    theirs['an application'] = applicationPath(await firstId(officer.page, '/career/side-assignments/applications?view=ALL', '庁内副業の応募', '/applications'));
    theirs['a side assignment'] = assignmentPath(await firstId(officer.page, '/career/side-assignments/assignments?view=ALL', '庁内副業の従事', '/assignments'));
    theirs['a draft posting'] = postingPath(await draftPosting(await as('unit-head-host'), '誰にも見えない下書き'));
  });

  it.for(['an application', 'a side assignment', 'a draft posting'])('%s: the page, its words and the graph’s answer are those of an id that never was', async (thing) => {
    const { page } = stranger;
    const address = theirs[thing]!;
    const { payload, answer } = await asked(page, address);
    await titled(page, '見つかりませんでした');
    const seen = await words(page);
    await expectAccessible(page, '見つかりませんでした');

    const never = await asked(page, address.replace(/[^/]+$/, NEVER));
    await titled(page, '見つかりませんでした');
    expect(await words(page)).toBe(seen);
    expect(withoutNumber(answer)).toEqual(withoutNumber(never.answer));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);

    const direct = await page.request.post('/graphql', { data: payload, headers: { 'content-type': 'application/json' } });
    expect(withoutNumber((await direct.json()) as Answer)).toEqual(withoutNumber(answer));
  });

  it('the form of a draft is no way in either', async () => {
    const { page } = stranger;
    await open(page, `${theirs['a draft posting']}/edit`, '見つかりませんでした');
    await open(page, `${theirs['a draft posting']}/apply`, '見つかりませんでした');
  });

  it('what is theirs to see opens for those whose it is', async () => {
    const officer = await as('personnel-officer');
    await open(officer.page, theirs['an application']!, /さんの応募$/);
    await open((await as('unit-head-host')).page, theirs['a draft posting']!, '誰にも見えない下書き');
  });

  it('nobody signed out is told anything', async () => {
    const { page } = stranger;
    const anonymous = await page.context().browser()!.newContext();
    try {
      const response = await anonymous.request.post(new URL('/graphql', page.url()).href, { data: (await asked(page, theirs['an application']!)).payload, headers: { 'content-type': 'application/json' } });
      expect(((await response.json()) as Answer).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    } finally {
      await anonymous.close();
    }
  });
});
