import type { Page } from 'playwright-core';
import type { Person } from '../harness/person.ts';
import { addWords, press, write } from './forms.ts';
import { open, sees, titled } from './page.ts';

/** The person writes down the hours of the month that the form proposes. */
export async function logHours(page: Page, hours: string, done: string): Promise<void> {
  await write(page, '従事した時間', hours);
  await write(page, 'したこと', done);
  await press(page, 'この月の時間を記す');
  await sees(page, /の時間を記しました。$/);
}

/** The host finds the side assignment among those of their unit. */
export async function openHosted({ page }: Person, title: string): Promise<void> {
  await open(page, '/career/side-assignments/assignments', '庁内副業の従事');
  await page.getByRole('link', { name: '受け入れている人' }).click();
  await page.getByRole('link', { name: title, exact: true }).click();
  await titled(page, title);
}

/** One side looks back; the host also names skills. */
export async function review(page: Page, { comment, rating, skills = [] }: { comment: string; rating: string; skills?: string[] }): Promise<void> {
  const form = page.getByRole('form', { name: '振り返り' });
  await form.getByText(rating, { exact: true }).click();
  await form.getByRole('textbox', { name: skills.length > 0 ? '仕事ぶりと得られたもの' : 'やってみて分かったこと' }).fill(comment);
  if (skills.length > 0) await addWords(page, '認めるスキル', skills);
  await press(page, '振り返りを送る');
  await form.waitFor({ state: 'hidden' });
  await sees(page, comment);
}
