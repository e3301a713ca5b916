import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** With SHOTS=<folder> every page that is judged is also kept as a picture, for eyes. */
export async function takePicture(page: Page, name: string, width: number): Promise<void> {
  if (!process.env.SHOTS) return;
  // What stays in place while one scrolls would otherwise stand in the middle.
  await page.evaluate(() => scrollTo(0, 0));
  await keep(page, resolve(process.env.SHOTS), `${name}-${width}`);
}

/** What a person had before them when a story failed, in `test-results/`. */
export const keepWhatWasSeen = (page: Page, story: string) => keep(page, join(import.meta.dirname, '../test-results'), story);

async function keep(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(/[\\/:\s]+/g, '-')}.png`), fullPage: true });
}
