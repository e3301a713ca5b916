import type { Page, Route } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const CAREER = `${inject('remotes').career}/**`;
const GRAPH = '**/graphql';
const cutOff = (route: Route) => route.abort('connectionrefused');

/** Nothing of it is in the browser's cache: what cannot be fetched is not there. */
async function forgetFiles(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

let person: Person;
let page: Page;
beforeAll(async () => {
  person = await as('unit-head');
  ({ page } = person);
  // The browser itself says what was cut off; so does what could not load because of it.
  person.faults.allow(/ERR_CONNECTION_REFUSED|Failed to load resource|\/remotes\/career\/|remote career/);
});
afterEach(() => page.unrouteAll({ behavior: 'wait' }));

describe('career is down', () => {
  it('home says what is missing, and has it back after a retry without a reload', async () => {
    await forgetFiles(page);
    await page.route(CAREER, cutOff);
    await open(page, '/', 'ホーム');
    await sees(page, '「キャリア」のやることを読み込めませんでした。');
    await part(page, 'わたしの状況').getByText('わたしの所属').waitFor();
    await expectAccessible(page, 'ホーム-キャリアなし');
    await page.unroute(CAREER);
    await part(page, 'やること').getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.getByRole('list', { name: 'やること' }).getByRole('link').first().waitFor();
  });

  it('its own page says so and comes back; the menu and every other page work', async () => {
    await forgetFiles(page);
    await page.route(CAREER, cutOff);
    await open(page, '/career/side-assignments', 'キャリア');
    await sees(page, '「キャリア」を開けませんでした。');
    await expectAccessible(page, '募集の一覧-キャリアなし');
    await page.getByRole('link', { name: '組織図' }).click();
    await titled(page, '組織図');
    await page.getByRole('link', { name: '庁内副業の募集' }).first().click();
    await titled(page, 'キャリア');
    await page.unroute(CAREER);
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await titled(page, '庁内副業の募集');
  });

  it('a measure’s page stands without its part', async () => {
    await forgetFiles(page);
    await page.route(CAREER, cutOff);
    await open(page, '/organization/policy/measures/1-4', /^1-4/);
    await sees(page, '「キャリア」を表示できませんでした。');
    await part(page, '方針の言葉').waitFor();
    await expectAccessible(page, '方針-1-4-キャリアなし');
  });
});

describe('the graph does not answer', () => {
  const NOT_THERE = /サーバーにつながりませんでした。|を読み込めませんでした。/;
  const PAGES: readonly [name: string, address: string][] = [
    ['ホーム', '/'],
    ['募集の一覧', '/career/side-assignments'],
    ['応募の一覧', '/career/side-assignments/applications'],
    ['従事の一覧', '/career/side-assignments/assignments'],
    ['組織図', '/organization/units'],
    ['方針', '/organization/policy'],
    ['検索', '/search?q=高橋'],
  ];

  it.for(PAGES)('%s says what happened and what to do, and recovers', async ([name, address]) => {
    await page.route(GRAPH, cutOff);
    await page.goto(address);
    await sees(page, NOT_THERE);
    await expectAccessible(page, `${name}-つながらない`);
    await page.unroute(GRAPH);
    const retries = page.getByRole('main').getByRole('button', { name: 'もう一度読み込む' });
    for (let missing = await retries.count(); missing > 0; missing--) {
      await retries.first().click();
      await expect.poll(() => retries.count()).toBe(missing - 1);
    }
    expect(await page.getByRole('main').getByText(NOT_THERE).count()).toBe(0);
  });
});

describe('nothing is there yet', () => {
  const EMPTY: readonly [name: string, address: string, words: string, next: string][] = [
    ['ホーム', '/', 'いま対応が必要なことはありません', '人や組織を探す'],
    ['応募の一覧', '/career/side-assignments/applications', 'まだ応募していません。', '募集を探す'],
    ['従事の一覧', '/career/side-assignments/assignments', 'いま、従事している庁内副業はありません。', '募集を探す'],
    ['募集の一覧', '/career/side-assignments?q=ぬるぽ', 'この条件に合う募集はありません。', '条件を外して見る'],
  ];

  it.for(EMPTY)('%s says so, and what one can do', async ([name, address, words, next]) => {
    const { page: quiet } = await as('system-administrator');
    await quiet.goto(address);
    await sees(quiet, words);
    await quiet.getByRole('main').getByRole('link', { name: next }).first().waitFor();
    await expectAccessible(quiet, `${name}-空`);
  });
});
