import type { Locator, Page } from 'playwright-core';

/** More presses than any page has stops. */
const STOPS = 150;

/** Presses Tab until this has the focus, as somebody without a mouse does. Throws when Tab never leads there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < STOPS; presses++) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes there and types. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

export const hasFocus = async (page: Page, target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) > 0;
