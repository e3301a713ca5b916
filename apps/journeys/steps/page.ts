import type { Page } from 'playwright-core';

/** Opens an address and waits for the page of that name. */
export async function open(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.goto(address);
  await titled(page, heading);
}

/** Waits for the page of that name: the one h1. */
export const titled = (page: Page, heading: string | RegExp) => page.getByRole('heading', { level: 1, name: heading }).waitFor();

/** Waits for words somewhere in the page's own part. */
export const sees = (page: Page, words: string | RegExp) => page.getByRole('main').getByText(words).first().waitFor();

/** The part of the page under this heading. */
export const part = (page: Page, heading: string | RegExp) => page.getByRole('region', { name: heading });

/** The id at the end of the page's address. */
export const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1)!;
