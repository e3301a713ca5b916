import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aoi, herHead, startPlatform, type Platform } from './platform.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WIDTHS = [1280, 390];

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let platform: Platform;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    platform = await startPlatform({ directory: { search: async () => [], find: async () => undefined } });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(async () => {
    await browser.close();
    await platform.close();
  });

  async function withPage(width: number, visit: (page: Page) => Promise<void>, options: { javaScriptEnabled?: boolean } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'ja-JP', ...options });
    try {
      await visit(await context.newPage());
    } finally {
      await context.close();
    }
  }

  async function expectAccessible(page: Page) {
    const { violations } = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }

  it.each(WIDTHS)('the pages around signing in have no accessibility fault and fit %i pixels', async (width) => {
    await withPage(width, async (page) => {
      await page.goto(platform.origin);
      await expectAccessible(page);
      await page.getByLabel('氏名・所属・職名').fill('だれか');
      await page.getByRole('button', { name: '探す' }).click();
      await expectAccessible(page);
      await page.goto(`${platform.origin}/auth/logout`);
      await expectAccessible(page);
      await page.goto(`${platform.origin}/auth/signed-out`);
      await expectAccessible(page);
      await page.goto(`${platform.issuer}/auth?client_id=unknown`);
      await expectAccessible(page);
    });
  });

  it('the cookie holds on 127.0.0.1, and signing out takes one click', async () => {
    await withPage(1280, async (page) => {
      await page.goto(`${platform.origin}/career/side-jobs`);
      await page.getByRole('button', { name: new RegExp(aoi.displayName) }).click();
      await page.waitForURL(`${platform.origin}/career/side-jobs`);
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name === '__Host-takara');
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });

      await page.goto(`${platform.origin}/auth/logout`);
      await page.getByRole('button', { name: 'サインアウトする' }).click();
      await page.waitForURL(`${platform.origin}/auth/signed-out`);
    });
  });

  it('all of it works without JavaScript and by keyboard', async () => {
    await withPage(390, async (page) => {
      await page.goto(`${platform.origin}/career/side-jobs`);
      await page.getByRole('button', { name: herHead.displayName }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${platform.origin}/career/side-jobs`);
      await page.goto(`${platform.origin}/auth/logout`);
      await page.getByRole('button', { name: 'サインアウトする' }).press('Enter');
      await page.getByRole('button', { name: 'サインアウトする' }).press('Enter');
      await page.waitForURL(`${platform.origin}/auth/signed-out`);
    }, { javaScriptEnabled: false });
  });
});
