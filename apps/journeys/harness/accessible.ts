import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { takePicture } from './pictures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1280, 390];

/** Rules of axe that the page breaks, with the elements, and whether it must be scrolled sideways. */
const JUDGE = `(async () => {
  await Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished.catch(() => {})));
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, html }) => target.join(' ') + ' ' + html.slice(0, 160)).join(' | '));
  const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return beyond > 0 ? [...found, 'wider than the window by ' + beyond + ' px'] : found;
})()`;

/** The page as it stands, at a desk and on a telephone: nothing axe objects to, nothing beyond the edge. `name` is for the message and the picture. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await settled(page);
  // From outside the page's own policies: it allows nobody to bring a script.
  const session = await page.context().newCDPSession(page);
  const before = page.viewportSize()!;
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...before, width });
    await session.send('Runtime.evaluate', { expression: AXE });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: JUDGE, awaitPromise: true, returnByValue: true });
    expect(exceptionDetails, `axe on ${name}`).toBeUndefined();
    await takePicture(page, name, width);
    expect.soft(result.value, `${name} at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(before);
  await session.detach();
}

/** Nothing of the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.ds-skeleton').count(), { timeout: 60_000 }).toBe(0);
  await page.waitForLoadState('networkidle');
}
