import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../harness/accessible.ts';
import type { Person } from '../harness/person.ts';
import { goHome } from './home.ts';

export const noticesButton = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^お知らせ(?!を閉じる)/ });
export const noticesPanel = (page: Page): Locator => page.getByRole('region', { name: 'お知らせ' });

export const hasFocus = (part: Locator) => part.evaluate((element) => element === document.activeElement);

/** The number at the button, once the page stands; 0 when there is none. */
async function countUnread(page: Page): Promise<number> {
  return Number(/\d+/.exec(await noticesButton(page).innerText())?.[0] ?? 0);
}

/** Goes home and waits until that many are new. */
export async function expectUnread(person: Person, unread: number): Promise<void> {
  await goHome(person);
  await settled(person.page);
  await expect.poll(() => countUnread(person.page)).toBe(unread);
}

/** Reads what there is, by the keyboard alone, and comes back to the button. */
export async function readNotices({ page }: Person): Promise<void> {
  await noticesButton(page).focus();
  await page.keyboard.press('Enter');
  await noticesPanel(page).waitFor();
  // The number comes with the list, after the page itself: none at the button says nothing before that.
  await settled(page);
  await expect.poll(() => countUnread(page)).toBe(0);
  await page.keyboard.press('Escape');
  await noticesPanel(page).waitFor({ state: 'hidden' });
  expect(await hasFocus(noticesButton(page))).toBe(true);
}
