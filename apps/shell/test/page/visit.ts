import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The machine's Chromium, or the one that CHROMIUM names. */
export const openBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

export interface Visit {
  page: Page;
  /** Everything the page's security policies refused. */
  violations: string[];
  /** What the page's console says of everything that went wrong. */
  errors: string[];
}

export const newPerson = (browser: Browser) => browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });

/** A person opens an address in a new window; what a former window of theirs fetched is in their cache. */
export async function visit(person: BrowserContext, url: string, { width = 1280 }: { width?: number } = {}): Promise<Visit> {
  const page = await person.newPage();
  await page.setViewportSize({ width, height: 800 });
  page.setDefaultTimeout(15_000);
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (/content security policy|trusted ?types|integrity-policy|require-trusted/i.test(message.text())) violations.push(message.text());
  });
  // A preload that hangs holds back the load event, never the page.
  await page.goto(url, { waitUntil: 'commit' });
  return { page, violations, errors };
}

/** Names of axe rules the page breaks, with the elements. Run from outside the page's own policies. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}
