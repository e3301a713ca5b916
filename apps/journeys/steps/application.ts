import type { Page } from 'playwright-core';
import type { Person } from '../harness/person.ts';
import { press, write } from './forms.ts';
import { idOf, open, sees, titled } from './page.ts';
import { postingPath } from './posting.ts';

export const applicationPath = (id: string) => `/career/side-assignments/applications/${id}`;

/** Fills the form of an application in. */
export async function writeApplication(page: Page): Promise<void> {
  await write(page, '応募の動機', '県民が迷わない申請の形を、作る側から学びたいです。');
  await write(page, '1か月に使える時間', '6');
  await write(page, '年間の時間外勤務の見込み', '120');
}

/** A member of staff applies. Returns the application's id. */
export async function apply({ page, name }: Person, postingId: string, title: string): Promise<string> {
  await open(page, postingPath(postingId), title);
  await page.getByRole('link', { name: '応募する' }).click();
  await titled(page, '庁内副業に応募する');
  await writeApplication(page);
  await press(page, '応募する');
  await titled(page, `${name}さんの応募`);
  await sees(page, '応募しました。');
  return idOf(page);
}

/** Somebody does something with the application that needs no words. */
export async function act(person: Person, applicationId: string, label: string, done: string): Promise<void> {
  await open(person.page, applicationPath(applicationId), /さんの応募$/);
  await press(person.page, label);
  await sees(person.page, done);
}

/** Somebody owes a reason: gives it in the dialog. */
export async function actWithReason(page: Page, label: string, reason: string, done: string): Promise<void> {
  await press(page, label);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await press(dialog, label);
  await sees(page, done);
}
