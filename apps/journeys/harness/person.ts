import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { listenForFaults, type Faults } from './faults.ts';
import { keepWhatWasSeen } from './pictures.ts';
import type { RunningPlatform } from './platform.ts';

/** The people of every prefecture, by their key. */
export type Persona =
  | 'clerk-first-year' | 'clerk-fourth-year' | 'senior-clerk-dx' | 'group-manager' | 'unit-head' | 'unit-head-host'
  | 'department-coordinator' | 'personnel-officer' | 'analyst' | 'senior-sub-manager' | 'system-administrator';

/** Whom the picker offers, by the words under the name. */
const HINTS: Record<Persona, string> = {
  'clerk-first-year': '採用1年目の主事',
  'clerk-fourth-year': '採用4年目の主事',
  'senior-clerk-dx': 'ＤＸが得意な主査',
  'group-manager': 'グループマネージャー',
  'unit-head': '応募する職員の課長',
  'unit-head-host': '受入課の課長',
  'department-coordinator': '主管課の担当',
  'personnel-officer': '人事課の担当',
  analyst: '分析担当',
  'senior-sub-manager': '役職定年後',
  'system-administrator': 'システム管理者',
};

/** Somebody with a window of their own, signed in. */
export interface Person {
  readonly page: Page;
  /** As the header shows it. */
  readonly name: string;
  readonly faults: Faults;
}

/** Somebody of the prefecture who has no key: found in the picker by the name and the 所属 that a page shows. */
export interface Colleague {
  readonly name: string;
  readonly unit: string;
}

const WIDE = { width: 1280, height: 900 };
const people = new Map<string, Promise<Person>>();
let browser: Promise<Browser> | undefined;

let visited: Pick<RunningPlatform, 'origin' | 'origins'> | undefined;

/** Where the platform is: that of the run, or the one that the story visits. */
export const origin = () => visited?.origin ?? inject('origin');

/** From here on the story's people are those of another platform, which the story has started. */
export async function visit(platform: Pick<RunningPlatform, 'origin' | 'origins'>): Promise<void> {
  await leave();
  visited = platform;
}

/** The same person each time, in the same window; signed in through the picker at the first. */
export function as(persona: Persona): Promise<Person> {
  const known = people.get(persona) ?? signIn(persona, (page) => page.getByRole('listitem').filter({ hasText: HINTS[persona] }));
  people.set(persona, known);
  return known;
}

/** A colleague, in a window of their own; in the same one each time. */
export function asColleague({ name, unit }: Colleague): Promise<Person> {
  const key = `${name} ${unit}`;
  const known = people.get(key) ?? signIn(key, async (page) => {
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('button', { name: '探す' }).click();
    return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }).filter({ hasText: unit }).first();
  });
  people.set(key, known);
  return known;
}

async function signIn(key: string, find: (page: Page) => Locator | Promise<Locator>): Promise<Person> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ baseURL: origin(), locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: WIDE, reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const faults = listenForFaults(context, visited?.origins ?? inject('origins'));
  const page = await context.newPage();
  await page.goto('/auth/login');
  const card = await find(page);
  const name = await card.getByRole('heading').innerText();
  await card.getByRole('button', { name: 'この職員でサインイン' }).click();
  await page.getByRole('heading', { level: 1, name: 'ホーム' }).waitFor().catch(async (error: unknown) => {
    await keepWhatWasSeen(page, `sign-in ${key}`);
    throw new Error(`${key} cannot sign in.\n${faults.take().join('\n')}`, { cause: error });
  });
  return { page, name, faults };
}

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') for (const [persona, person] of people) await keepWhatWasSeen((await person).page, `${task.name} ${persona}`);
  for (const [persona, person] of people) expect((await person).faults.take(), `faults in the window of ${persona}`).toEqual([]);
});

afterAll(async () => {
  await leave();
  await (await browser)?.close();
  browser = undefined;
});

async function leave(): Promise<void> {
  for (const person of people.values()) await (await person).page.context().close();
  people.clear();
}
