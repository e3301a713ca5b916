import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { compare, type Compared } from './compared.ts';
import { openFront } from './front.ts';
import { buildOneBundle, type ModuleSource } from './one-bundle.ts';
import { startPlatform } from './platform.ts';

const BUDGET = { page: 1.1, home: 1.2 };
/** 10 Mbps and 40 ms, as a branch office has it. Throughput in bytes a second. */
const LINE = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
/** Each side of each page, in turn; the median counts. A machine that others use drifts by a tenth within minutes. */
const ROUNDS = 15;
/** A new window brings pages of the browser's own along (its address bar is some two hundred scripts): they are no part of ours. */
const WINDOW_STANDS = 2_000;
const SETTLED = 400;
const NO_DATA = 5_000;

interface Side {
  origin: string;
  times: number[];
}

/** Milliseconds from the navigation to the page with its data, on a first visit over a slow line: both sides in one run, in turn. */
export async function compareTimes(modules: readonly ModuleSource[]): Promise<Compared[]> {
  const platform = await startPlatform();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const fronts = [await openFront(platform.origin)];
  try {
    const cookies = await signIn(browser, platform.origin);
    const frontOf = async (some: readonly ModuleSource[]) => fronts[fronts.push(await openFront(platform.origin, await buildOneBundle(some))) - 1]!.origin;
    const pages = [];
    for (const module of modules) {
      // Asked where nobody else is: what another module asks on every page is no data of this one.
      const alone = await frontOf([module]);
      pages.push({ what: `a page of ${module.id}`, path: await pageWithData(browser, cookies, alone, module), oneBundle: alone, atMost: BUDGET.page });
    }
    pages.push({ what: `home with ${modules.length} modules`, path: '/', oneBundle: await frontOf(modules), atMost: BUDGET.home });
    const compared: Compared[] = [];
    for (const page of pages) {
      const sides: Side[] = [{ origin: fronts[0]!.origin, times: [] }, { origin: page.oneBundle, times: [] }];
      for (let round = 0; round <= ROUNDS; round++) {
        for (const { origin, times } of round % 2 ? sides.toReversed() : sides) {
          const time = await timeToData(browser, cookies, origin + page.path);
          // The first round finds a server that has never been asked.
          if (round > 0) times.push(time);
        }
      }
      const [federated, oneBundle] = sides.map(({ times }) => median(times)) as [number, number];
      compared.push(compare(`${page.what}, to data`, 'ms', federated, oneBundle, page.atMost));
    }
    return compared;
  } finally {
    for (const front of fronts) front.close();
    await browser.close();
    await platform.stop();
  }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Cookies hold for every port of a host, so one sign-in serves all fronts. */
async function signIn(browser: Browser, origin: string): Promise<Cookies> {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('listitem').filter({ hasText: '受入課の課長' }).getByRole('button', { name: 'この職員でサインイン' }).click();
  await page.getByRole('heading', { level: 1, name: 'ホーム' }).waitFor();
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** An empty cache, the slow line, and the last moment at which a placeholder gave way to data. */
async function timeToData(browser: Browser, cookies: Cookies, url: string, timeout = 30_000): Promise<number> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(watchForData);
  await page.waitForTimeout(WINDOW_STANDS);
  await page.goto(url);
  const time = page.waitForFunction((settled) => {
    const { dataAt } = globalThis as { dataAt?: number };
    return dataAt !== undefined && performance.now() - dataAt > settled && dataAt;
  }, SETTLED, { timeout });
  const seen = () => page.evaluate(() => `${document.querySelectorAll('.ds-skeleton').length} placeholders, ${document.body.innerText.slice(0, 300)}`);
  return time
    .then((handle) => handle.jsonValue())
    .then(Number, async (error: Error) => Promise.reject(new Error(`${url} shows no data: ${await seen()}`, { cause: error })))
    .finally(() => context.close());
}

/** Runs in the page: `dataAt` is when the first screen stood without a placeholder after the graph had answered, for good. */
function watchForData() {
  let answers = 0;
  const ask = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (new URL(answer.url).pathname === '/graphql') answers++;
    return answer;
  };
  new MutationObserver(() => {
    const main = document.querySelector('main');
    const stands = answers > 0 && main?.querySelector('h1') && !main.querySelector('.ds-skeleton');
    const page = globalThis as { dataAt?: number };
    page.dataAt = stands ? (page.dataAt ?? performance.now()) : undefined;
  }).observe(document, { childList: true, subtree: true });
}

/** The first address of the module's navigation that asks the graph for something at once. */
async function pageWithData(browser: Browser, cookies: Cookies, origin: string, { id, folder }: ModuleSource): Promise<string> {
  const { nav } = JSON.parse(readFileSync(join(folder, 'module.json'), 'utf8')) as { nav: { to: string }[] };
  for (const { to } of nav) if (await timeToData(browser, cookies, origin + to, NO_DATA).then(() => true, () => false)) return to;
  throw new Error(`No page in the navigation of ${id} shows data.`);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
