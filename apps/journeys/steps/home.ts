import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../harness/accessible.ts';
import type { Person } from '../harness/person.ts';
import { open, titled } from './page.ts';

/** An act reaches other modules by a message, and a person's home when it is opened again: a machine under load takes a while for both. */
const REACHES_EVERYBODY = 120_000;

export const goHome = ({ page }: Person) => open(page, '/', 'ホーム');

/** A line of やること, by words of its title. */
export const task = (page: Page, title: string | RegExp): Locator => page.getByRole('list', { name: 'やること' }).getByRole('link', { name: title });

/** Goes home, waits until the thing to do is there, and follows it. What other people did reaches a person's home with a short delay. */
export async function followTask(person: Person, title: string | RegExp, heading: string | RegExp): Promise<void> {
  await findTask(person, title);
  await task(person.page, title).click();
  await titled(person.page, heading);
}

/** Goes home, again if need be, until the thing to do is there. */
export async function findTask(person: Person, title: string | RegExp): Promise<void> {
  await expect.poll(() => countAtHome(person, title), { timeout: REACHES_EVERYBODY }).toBe(1);
}

/** Goes home and sees that there is no such thing to do (any more). */
export async function expectNoTask(person: Person, title: string | RegExp): Promise<void> {
  await expect.poll(() => countAtHome(person, title), { timeout: REACHES_EVERYBODY }).toBe(0);
}

async function countAtHome(person: Person, title: string | RegExp): Promise<number> {
  await goHome(person);
  await settled(person.page);
  return task(person.page, title).count();
}
