import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrowTo, enter, hasFocus, tabTo, typeInto } from '../harness/keyboard.ts';
import { partsOf } from './forms.ts';

/** Opens a drop-down list, walks to the option and takes it; the field has the focus again. */
export async function pick(page: Page, label: string, option: RegExp): Promise<void> {
  const field = page.getByRole('button', { name: new RegExp(`${label}$`) });
  await enter(page, field);
  await page.getByRole('listbox').waitFor();
  await arrowTo(page, 'ArrowDown', page.getByRole('option', { name: option }));
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await expectFocus(page, field);
}

/** Types a day part by part. */
export async function typeDay(page: Page, label: string, isoDay: string): Promise<void> {
  const group = page.getByRole('group', { name: label, exact: true });
  for (const [part, value] of Object.entries(partsOf(isoDay))) await typeInto(page, group.getByRole('spinbutton', { name: new RegExp(`^${part}`) }), value);
}

/** Opens the calendar, goes that many days on and takes the day; the calendar's button has the focus again. */
export async function pickDay(page: Page, label: string, daysOn: number): Promise<void> {
  const open = page.getByRole('group', { name: label, exact: true }).getByRole('button');
  await enter(page, open);
  await page.getByRole('dialog').waitFor();
  for (let day = 0; day < daysOn; day++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectFocus(page, open);
}

/** Adds a word of one's own. */
export async function typeWord(page: Page, label: string, word: string): Promise<void> {
  await typeInto(page, page.getByRole('combobox', { name: label }), word);
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: label }).getByText(word, { exact: true }).waitFor();
}

/** Gives the reason that a dialog asks for; it has the focus from the start. */
export async function giveReason(page: Page, act: string, reason: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: act, exact: true }));
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByRole('textbox'), reason);
  await enter(page, dialog.getByRole('button', { name: act, exact: true }));
}

/** Presses it and agrees once more. */
export async function confirm(page: Page, act: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: act, exact: true }));
  await enter(page, page.getByRole('alertdialog').getByRole('button', { name: act, exact: true }));
}

export const expectFocus = (page: Page, target: Locator) => expect.poll(() => hasFocus(page, target), { message: `focus on ${target}` }).toBe(true);

/** What was done has the focus: the next Tab leads on from there. */
export const expectFocusSays = (page: Page, words: string) => expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')).toContain(words);

/** Tab leads from the first stop of the page through all of them and out again, and Shift+Tab back: nothing holds the focus. Returns how many stops there are. */
export async function expectNoTrap(page: Page): Promise<number> {
  const end = page.getByRole('link', { name: /本文へ/ });
  await tabTo(page, end);
  let stops = 0;
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    stops = 0;
    do {
      await page.keyboard.press(key);
      stops++;
    } while (!(await hasFocus(page, end)) && stops < 200);
    expect(stops, `${key} comes round`).toBeLessThan(200);
  }
  return stops;
}
