import type { Page } from 'playwright-core';
import type { Person } from '../harness/person.ts';
import { later, today } from './days.ts';
import { addWords, choose, press, write, writeDay } from './forms.ts';
import { open, sees, titled } from './page.ts';

/** ＤＸ推進課, where the host is 所属長. */
export const HOST_UNIT = 'ＤＸ推進課';

/** The host drafts a posting of that title; the page is the draft's form. Returns the posting's id. */
export async function draftPosting({ page }: Person, title: string): Promise<string> {
  await open(page, '/career/side-assignments', '庁内副業の募集');
  await page.getByRole('link', { name: '募集を作る' }).click();
  await titled(page, '募集を作る');
  await choose(page, '受け入れる所属', new RegExp(`${HOST_UNIT}$`));
  await write(page, '題名', title);
  await press(page, '下書きを作って続ける');
  await page.waitForURL(/\/postings\/[0-9a-f-]{36}\/edit$/);
  await page.getByRole('form', { name: '募集の内容' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-2)!;
}

/** Fills the draft's form in: work that begins today, for those who apply today. */
export async function describeWork(page: Page): Promise<void> {
  await choose(page, '分野', 'DX・デジタル');
  await write(page, '仕事の内容', '紙の様式を棚卸しし、申請フォームを試作します。週に1回、2時間ほどです。');
  await write(page, '募集する理由', '作ったことのある人の目が、所属だけでは足りないためです。');
  await addWords(page, '求めるスキル', ['業務フローの図示']);
  await write(page, '1か月の時間', '8');
  await write(page, '人数', '1');
  await writeDay(page, '応募の締切', today());
  await writeDay(page, '期間の始まり', today());
  await writeDay(page, '期間の終わり', later(60));
}

/** From nothing to 人事課's desk. Returns the posting's id. */
export async function submitPosting(host: Person, title: string): Promise<string> {
  const id = await draftPosting(host, title);
  await describeWork(host.page);
  await press(host.page, '人事課へ提出する');
  await titled(host.page, title);
  await sees(host.page, '人事課へ提出しました。');
  return id;
}

/** From nothing to open for applications. Returns the posting's id. */
export async function openPosting(host: Person, officer: Person, title: string): Promise<string> {
  const id = await submitPosting(host, title);
  await open(officer.page, postingPath(id), title);
  await press(officer.page, '承認して募集を始める');
  await sees(officer.page, '承認し、募集を始めました。');
  return id;
}

/** The host ends the time for applying. */
export async function closePosting(host: Person, id: string, title: string): Promise<void> {
  await open(host.page, postingPath(id), title);
  await press(host.page, '締切を早めて締め切る');
  await press(host.page.getByRole('alertdialog'), '締切を早めて締め切る');
  await sees(host.page, '募集を締め切りました。');
}

export const postingPath = (id: string) => `/career/side-assignments/postings/${id}`;
