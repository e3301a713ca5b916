import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { enter, tabTo, typeInto } from '../harness/keyboard.ts';
import { as, type Persona } from '../harness/person.ts';
import { expectFocus, expectFocusSays, pick, typeDay, typeWord } from '../steps/by-keyboard.ts';
import { later, today } from '../steps/days.ts';
import { open, titled } from '../steps/page.ts';

interface Filled {
  readonly form: string;
  readonly who: Persona;
  readonly address: string;
  /** The name of its page, and what leads on from there to the form. */
  readonly heading: string;
  readonly link?: RegExp;
  readonly send: string;
  /** The first field that must not be empty, as the summary names it. */
  readonly first: string;
  fill(page: Page): Promise<void>;
  /** What has the focus when it is sent: the name of the new page, or what was done. */
  readonly then: { readonly page: string } | { readonly done: string };
}

const write = (page: Page, label: string, words: string) => typeInto(page, page.getByRole('textbox', { name: label, exact: true }), words);

const FORMS: Filled[] = [
  {
    form: '応援の要請', who: 'personnel-officer', address: '/career/deployments/requests/new', heading: '応援の要請を登録する', send: '登録する', first: '市町村', then: { page: '深浦町の応援' },
    async fill(page) {
      await typeInto(page, page.getByRole('combobox', { name: '市町村' }), '深浦');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: /深浦町/ }).waitFor();
      await page.keyboard.press('Enter');
      await write(page, '起きたことと、手伝うこと', '大雨で農道が崩れました。測量を手伝ってください。');
      await typeDay(page, '応援の初日', today());
      await typeDay(page, '最後の日', later(4));
      await pick(page, '職種（1行目）', /^総合土木$/);
    },
  },
  {
    form: '継承すべき知識', who: 'unit-head-host', address: '/career/succession/new', heading: '知識を登録する', send: '登録する', first: '所属', then: { page: '共通基盤の切り替えの手順' },
    async fill(page) {
      await pick(page, '所属', /ＤＸ推進課$/);
      await write(page, '知識の名前', '共通基盤の切り替えの手順');
      await write(page, 'なぜ大切か', '止められる時間の決め方を、一人だけが知っています。');
    },
  },
  {
    form: '人事交流協定', who: 'personnel-officer', address: '/career/secondments/agreements/new', heading: '人事交流協定を登録する', send: '登録する', first: '相手先', then: { page: '（架空）津軽海流大学との人事交流' },
    async fill(page) {
      await write(page, '相手先', '（架空）津軽海流大学');
      await pick(page, '相手先の種類', /^民間企業$/);
      await typeDay(page, '協定の初日', '2026-04-01');
      await write(page, '一人の期間', '12');
      await pick(page, '給与などの負担', /^県が負担$/);
      await write(page, '目的', '調べたことを事業に生かす進め方を学びます。');
    },
  },
  {
    form: 'スキル', who: 'group-manager', address: '/career/skills', heading: 'スキル', send: '載せる', first: '名前', then: { done: '「議事の要約」を載せました。' },
    async fill(page) {
      await typeWord(page, '名前', '議事の要約');
      await typeDay(page, '身につけた日', '2025-10-01');
      await write(page, '説明', '会議の記録で使っています。');
    },
  },
  {
    form: '面談の記録', who: 'personnel-officer', address: '/career/supports?view=SUPPORTING', heading: 'トレーナー・サポーター', link: /^(?!.*(メニュー|ホーム))/, send: '記録する', first: '面談の日', then: { done: '記録しました。' },
    async fill(page) {
      await typeDay(page, '面談の日', today());
      await write(page, '話したこと', '一人で決裁を回せた。');
    },
  },
];

it.each(FORMS)('$form: sent too early it leads to what is missing; written and sent, the focus is where one reads on', async ({ who, address, heading, link, send, first, fill, then }) => {
  const { page } = await as(who);
  await open(page, address, heading);
  if (link) {
    await enter(page, page.getByRole('table').getByRole('link', { name: link }));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(heading);
  }
  await enter(page, page.getByRole('button', { name: send, exact: true }));
  await enter(page, page.getByRole('button', { name: new RegExp(`^${first}：`) }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.ds-field')?.textContent ?? '')).toContain(first);
  await fill(page);
  await enter(page, page.getByRole('button', { name: send, exact: true }));
  if ('done' in then) return expectFocusSays(page, then.done);
  await titled(page, then.page);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.querySelector('main') && document.activeElement?.closest('main') !== null)).toBe(true);
});

it('a dialog with a form lets nothing behind it have the focus, and Escape brings it back to its button', async () => {
  const { page } = await as('personnel-officer');
  await open(page, '/career/secondments?view=AGREEMENTS', '人事交流・派遣');
  await enter(page, page.getByRole('table').getByRole('link').first());
  const begin = page.getByRole('button', { name: '募集を始める' });
  await enter(page, begin);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let stops = 0; stops < 20; stops++) {
    await page.keyboard.press('Tab');
    // After its last stop a modal dialog leads to the browser's own bar, for which the page has the focus; never to what is behind.
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
  await tabTo(page, dialog.getByRole('button', { name: 'やめる' }));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden', timeout: 5_000 });
  await expectFocus(page, begin);
});
