import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { RegisteredModule } from '@takara/gateway/page';
import { buildSite } from './page/build.ts';
import { aoi, openSite } from './page/site.ts';
import { accessibilityFaults, newPerson, openBrowser, visit as open, type Visit } from './page/visit.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof openSite>>;
/** Has been here before: all files are in the cache. */
let regular: BrowserContext;
/** Somebody whose cache begins empty, for what a cache could hide. */
let newcomer: BrowserContext | undefined;
let current: Visit;

beforeAll(async () => {
  await buildSite();
  [browser, site] = await Promise.all([openBrowser(), openSite()]);
  regular = await newPerson(browser);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await Promise.all([current?.page.close(), newcomer?.close()]);
  newcomer = undefined;
  site.state.faults = {};
  site.state.session = aoi;
  site.state.changeRegistry = (entry) => entry;
  site.state.publishedElsewhere = [];
  site.state.releases = {};
});

async function visit(path: string, options?: { width?: number }) {
  current = await open(regular, site.address + path, options);
  return current.page;
}
async function visitAnew(path: string) {
  newcomer = await newPerson(browser);
  current = await open(newcomer, site.address + path);
  return current.page;
}
const text = { retry: 'もう一度読み込む' };

it('shows every module’s tasks as one list, due first', async () => {
  const page = await visit('/');
  await page.getByRole('link', { name: '道具を片付ける' }).waitFor();
  await page.getByRole('link', { name: '献立を決める' }).waitFor();
  expect(await page.locator('main li a').allInnerTexts()).toEqual(['献立を決める', '苗を植える', '道具を片付ける']);
  await page.getByText('1,234.5キログラム').waitFor();
  expect(current.violations).toEqual([]);
});

it('says who is signed in, where and as what', async () => {
  const page = await visit('/');
  const header = page.getByRole('banner');
  for (const words of ['青山 葵', '中南地域県民局 地域農林水産部　主事', 'グループマネージャー']) await header.getByText(words).waitFor();
  await header.getByRole('button', { name: 'サインアウト' }).waitFor();
});

it('opens a module’s page from the menu and puts the focus on its heading', async () => {
  const page = await visit('/');
  await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '植え付けの計画' }).click();
  const heading = page.getByRole('heading', { level: 1, name: '植え付けの計画' });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.title()).toBe('植え付けの計画｜Takara');
  await page.getByLabel('作物').fill('りんご');
  expect(await page.locator('nav a[aria-current=page]').innerText()).toBe('植え付けの計画');
  expect(current.violations).toEqual([]);
});

it('brings with a page only the modules that contribute to it', async () => {
  const wanted = (page: Page) => page.locator('head [src*="/remotes/"], head [href*="/remotes/"]').evaluateAll((all) => [...new Set(all.map((one) => /remotes\/(\w+)/.exec(one.outerHTML)![1]))]);
  const own = await visitAnew('/gardens/plan');
  await own.getByLabel('作物').waitFor();
  expect(await wanted(own)).toEqual(['gardens']);
  const shared = await visitAnew('/gardens');
  await shared.getByText('台所の当番は葵さんです。').waitFor();
  expect(await wanted(shared)).toEqual(['gardens', 'kitchens']);
});

it('asks before what was typed is lost', async () => {
  const page = await visit('/gardens/plan');
  await page.getByLabel('作物').fill('りんご');
  await page.getByRole('link', { name: 'ホーム', exact: true }).click();
  await page.getByRole('button', { name: '入力を続ける' }).click();
  expect(await page.getByLabel('作物').inputValue()).toBe('りんご');
  await page.getByRole('link', { name: 'ホーム', exact: true }).click();
  await page.getByRole('button', { name: '保存せずに離れる' }).click();
  await page.getByRole('heading', { level: 1, name: 'ホーム' }).waitFor();
});

it('searches as one types, and Back returns to the page before', async () => {
  const page = await visit('/');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('りんご');
  await page.getByText('りんごの苗').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('りんご');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'ホーム' }).waitFor();
  expect(await box.inputValue()).toBe('');
});

it.each(['DOWN', 'HANGING', 'ALTERED'] as const)('a remote that is %s leaves a fallback in its places, and the rest of the page works', async (fault) => {
  site.state.faults = { gardens: fault };
  const page = await visitAnew('/');
  await page.getByRole('link', { name: '献立を決める' }).waitFor();
  await page.getByTestId('stock').waitFor();
  await page.getByText('「庭の手入れ」のやることを読み込めませんでした。').waitFor();
  await page.getByRole('link', { name: '庭の一覧' }).click();
  await page.getByRole('heading', { level: 1, name: '庭の手入れ' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '献立', exact: true }).click();
  await page.getByText('りんごのコンポート').waitFor();
});

it.each(['DOWN', 'HANGING', 'ALTERED'] as const)('once a remote that was %s is repaired, one press brings its page back without a reload', async (fault) => {
  site.state.faults = { gardens: fault };
  const page = await visitAnew('/gardens');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const retry = page.getByRole('button', { name: text.retry });
  await retry.waitFor();
  site.state.faults = {};
  await retry.click();
  await page.getByRole('heading', { level: 1, name: '庭の一覧' }).waitFor();
  await page.getByTestId('chores').getByText('苗を植える').waitFor();
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  expect(current.violations.filter((line) => !/integrity/i.test(line))).toEqual([]);
});

it.each(['ALTERED', 'HANGING'] as const)('a page of a remote that is %s after its entry was loaded gives way to a fallback, and comes back by a retry', async (fault) => {
  const page = await visitAnew('/');
  await page.getByRole('link', { name: '苗を植える' }).waitFor();
  site.state.faults = { gardens: fault };
  await page.getByRole('link', { name: '庭の一覧' }).click();
  const retry = page.getByRole('button', { name: text.retry });
  await retry.waitFor();
  site.state.faults = {};
  await retry.click();
  await page.getByRole('heading', { level: 1, name: '庭の一覧' }).waitFor();
});

it('a remote that its team publishes on an origin of its own is shown like any other, under the same policies', async () => {
  site.state.publishedElsewhere = ['gardens'];
  const page = await visitAnew('/gardens/plan');
  await page.getByLabel('作物').fill('りんご');
  await page.goto(`${site.address}/gardens`);
  const list = page.getByTestId('chores');
  await list.getByText('苗を植える').waitFor();
  expect(await list.evaluate((element) => getComputedStyle(element).paddingTop)).toBe('24px');
  expect(current.violations).toEqual([]);
});

it.each(['DOWN', 'HANGING', 'ALTERED'] as const)('a remote on an origin of its own that was %s comes back by one press as well', async (fault) => {
  site.state.publishedElsewhere = ['gardens'];
  site.state.faults = { gardens: fault };
  const page = await visitAnew('/gardens');
  const retry = page.getByRole('button', { name: text.retry });
  await retry.waitFor();
  site.state.faults = {};
  await retry.click();
  await page.getByRole('heading', { level: 1, name: '庭の一覧' }).waitFor();
});

it('a remote works in a shell that is newer than what it was written against', async () => {
  site.state.releases = { shell: '0.1.7' };
  const page = await visitAnew('/gardens');
  await page.getByTestId('chores').getByText('苗を植える').waitFor();
  expect(current.errors).toEqual([]);
});

it.each([
  ['older than what it was written against', { remotes: '0.1.3' }, 'Version 0.1.0 from shell of shared singleton module @takara/design-system', 'needs ^0.1.3'],
  ['of a release that may have taken away what it needs', { shell: '0.2.0' }, 'Version 0.2.0 from shell of shared singleton module @takara/design-system', 'needs ^0.1.0'],
])('a remote in a shell %s is refused before it is drawn, with a word on both versions', async (_what, releases, ...words) => {
  site.state.releases = releases;
  const page = await visitAnew('/gardens');
  await page.getByRole('heading', { level: 1, name: '庭の手入れ' }).waitFor();
  await page.getByText('「庭の手入れ」を開けませんでした。').waitFor();
  for (const word of ['remote gardens', ...words]) await expect.poll(() => current.errors.join()).toContain(word);
});

it('a card that throws takes neither its neighbours nor its module’s tasks along', async () => {
  const page = await visit('/#kitchens-throws');
  await page.getByText('「台所」を表示できませんでした。').waitFor();
  await page.getByText('1,234.5キログラム').waitFor();
  await page.getByRole('link', { name: '献立を決める' }).waitFor();
  await page.evaluate(() => { location.hash = ''; });
  await page.getByRole('button', { name: text.retry }).click();
  await page.getByTestId('stock').waitFor();
});

it.each<[string, (entry: RegisteredModule) => Partial<RegisteredModule>]>([
  ['without hashes', () => ({ integrity: {} })],
  ['whose entry has none', ({ integrity }) => ({ integrity: Object.fromEntries(Object.entries(integrity).filter(([file]) => file !== 'remoteEntry.js')) })],
  ['from another origin', ({ entry }) => ({ entry: `http://evil.example${entry}` })],
])('a remote %s is not asked for', async (_what, change) => {
  // The page of the gateway preloads nothing that it cannot vouch for.
  site.state.changeRegistry = (entry) => (entry.id === 'gardens' ? { ...entry, ...change(entry), preload: [], pages: [] } : entry);
  site.state.requests.length = 0;
  const page = await visitAnew('/gardens');
  await page.getByText('「庭の手入れ」を開けませんでした。').waitFor();
  expect(site.state.requests.filter((url) => url.startsWith('/remotes/gardens'))).toEqual([]);
});

it('a part of the graph that fails is said with the request’s number, and a retry reads it', async () => {
  const chores = site.state.answers.chores;
  site.state.answers.chores = () => { throw Object.assign(new Error('down'), { extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'c0ffee' } }); };
  const page = await visit('/gardens');
  await page.getByText('この情報をいま取り出せません。').waitFor();
  await page.getByText('c0ffee').waitFor();
  site.state.answers.chores = chores;
  await page.getByRole('button', { name: text.retry }).click();
  await page.getByTestId('chores').getByText('苗を植える').waitFor();
});

it('a remote’s narrow-screen utilities yield to its own wide-screen ones beside another remote', async () => {
  const page = await visit('/');
  await page.getByTestId('stock').waitFor();
  await page.getByRole('link', { name: '庭の一覧' }).click();
  const list = page.getByTestId('chores');
  await list.waitFor();
  expect(await list.evaluate((element) => getComputedStyle(element).paddingTop)).toBe('24px');
});

it('an address nobody knows says so, in the shell and in a module', async () => {
  const page = await visit('/nowhere');
  await page.getByRole('heading', { level: 1, name: '見つかりませんでした' }).waitFor();
  await page.goto(`${site.address}/gardens/nowhere`);
  await page.getByRole('heading', { level: 1, name: '見つかりませんでした' }).waitFor();
});

it('a visitor without a session is led to the sign-in and back', async () => {
  site.state.session = null;
  const page = await visit('/gardens/plan?from=mail');
  const link = page.getByRole('link', { name: 'サインイン' });
  expect(await link.getAttribute('href')).toBe('/auth/login?returnTo=%2Fgardens%2Fplan%3Ffrom%3Dmail');
  expect(await accessibilityFaults(page)).toEqual([]);
});

it.each([1280, 390])('no page has an accessibility fault at %i px, and none needs to be scrolled sideways', async (width) => {
  const page = await visit('/', { width });
  for (const [path, ready] of [['/', '献立を決める'], ['/gardens', '苗を植える'], ['/gardens/plan', '作物'], ['/search?q=りんご', 'りんごの苗'], ['/search', '探したい言葉'], ['/nowhere', 'ホームへ']] as const) {
    await page.goto(site.address + path);
    await page.locator('main').getByText(ready).first().waitFor();
    expect(await accessibilityFaults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  expect(current.violations).toEqual([]);
});

it('where there is no room the menu opens below a button and closes by Escape and by choosing', async () => {
  const page = await visit('/', { width: 390 });
  const button = page.getByRole('button', { name: 'メニュー' });
  const menu = page.getByRole('navigation', { name: 'メニュー' });
  expect(await menu.isVisible()).toBe(false);
  await button.click();
  await menu.getByRole('button', { name: 'サインアウト' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  await button.click();
  await menu.getByRole('link', { name: '献立' }).click();
  await page.getByRole('heading', { level: 1, name: '献立' }).waitFor();
  expect(await menu.isVisible()).toBe(false);
});

it('the first Tab leads over the frame to the page', async () => {
  const page = await visit('/');
  await page.getByRole('heading', { level: 1, name: 'ホーム' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
