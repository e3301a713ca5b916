import type { Locator, Page } from 'playwright-core';

/** Chooses from a drop-down list. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Types the beginning and takes what was found. */
export async function find(page: Page, label: string, words: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).pressSequentially(words);
  await page.getByRole('option', { name: option }).first().click();
}

/** Writes a day part by part; the era stands at 令和. */
export async function writeDay(within: Page | Locator, label: string, isoDay: string): Promise<void> {
  const group = within.getByRole('group', { name: label, exact: true });
  for (const [part, value] of Object.entries(partsOf(isoDay))) {
    const segment = group.getByRole('spinbutton', { name: new RegExp(`^${part}`) });
    await segment.focus();
    await segment.press('Backspace');
    await segment.press('Backspace');
    await segment.pressSequentially(value);
  }
}

/** 2026-11-23 → 令和8年11月23日. */
export function partsOf(isoDay: string): { 年: string; 月: string; 日: string } {
  const [year, month, day] = isoDay.split('-').map(Number) as [number, number, number];
  return { 年: String(year - 2018), 月: String(month), 日: String(day) };
}

/** Adds words one by one, each with Enter. */
export async function addWords(page: Page, label: string, words: readonly string[]): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  for (const word of words) {
    await box.fill(word);
    await box.press('Enter');
    await page.getByRole('list', { name: label }).getByText(word, { exact: true }).waitFor();
  }
}

export const write = (page: Page, label: string, words: string) => page.getByRole('textbox', { name: label, exact: true }).fill(words);

export const press = (within: Page | Locator, label: string) => within.getByRole('button', { name: label, exact: true }).click();
