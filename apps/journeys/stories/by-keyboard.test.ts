import { beforeAll, describe, expect, it } from 'vitest';
import { enter, hasFocus, tabTo, typeInto } from '../harness/keyboard.ts';
import { as, type Person } from '../harness/person.ts';
import { findTask, goHome, task } from '../steps/home.ts';
import { sees, titled } from '../steps/page.ts';
import { openPosting } from '../steps/posting.ts';

const TITLE = '窓口の案内図を鍵盤だけで直す';

let applicant: Person;
let head: Person;
let host: Person;
let officer: Person;
beforeAll(async () => {
  host = await as('unit-head-host');
  officer = await as('personnel-officer');
  applicant = await as('senior-clerk-dx');
  head = await as('unit-head');
  await openPosting(host, officer, TITLE);
});

describe('without a mouse', () => {
  it('the first stop of a page skips the menu', async () => {
    const { page } = applicant;
    await goHome(applicant);
    await page.reload();
    await titled(page, 'ホーム');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /本文へ/ });
    expect(await hasFocus(page, skip)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, page.getByRole('main'))).toBe(true);
  });

  it('somebody finds the posting and applies; after each move the new page’s name has the focus', async () => {
    const { page, name } = applicant;
    await enter(page, page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '庁内副業の募集' }));
    await titled(page, '庁内副業の募集');
    await expect.poll(() => hasFocus(page, page.getByRole('heading', { level: 1 }))).toBe(true);
    await enter(page, page.getByRole('link', { name: TITLE }));
    await titled(page, TITLE);
    await enter(page, page.getByRole('link', { name: '応募する' }));
    await titled(page, '庁内副業に応募する');

    // Sent too early: the summary takes the focus and leads to the field.
    await enter(page, page.getByRole('button', { name: '応募する', exact: true }));
    await enter(page, page.getByRole('button', { name: /^応募の動機：/ }));
    const motive = page.getByRole('textbox', { name: '応募の動機' });
    await expect.poll(() => hasFocus(page, motive)).toBe(true);
    await page.keyboard.type('案内図で迷う人を減らしたいです。');
    await typeInto(page, page.getByRole('textbox', { name: '1か月に使える時間' }), '6');
    await typeInto(page, page.getByRole('combobox', { name: '生かせるスキル' }), '地図づくり');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: '生かせるスキル' }).getByText('地図づくり').waitFor();
    await typeInto(page, page.getByRole('textbox', { name: '年間の時間外勤務の見込み' }), '150');
    await enter(page, page.getByRole('button', { name: '応募する', exact: true }));
    await titled(page, `${name}さんの応募`);
    await sees(page, '応募しました。');
  });

  it('the 所属長 goes from home to the application and consents; what was done takes the focus', async () => {
    const { page } = head;
    const title = `${applicant.name}さんの庁内副業への応募に同意するか決める`;
    await findTask(head, title);
    await enter(page, task(page, title));
    await titled(page, `${applicant.name}さんの応募`);
    await enter(page, page.getByRole('button', { name: '同意する', exact: true }));
    await sees(page, '同意しました。');
    await expect.poll(() => page.locator(':focus').innerText()).toContain('同意しました。');
  });

  it('the host closes, is asked once more on the harmless answer, and chooses', async () => {
    const { page } = host;
    await goHome(host);
    await enter(page, page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '庁内副業の募集' }));
    await enter(page, page.getByRole('link', { name: TITLE }));
    await titled(page, TITLE);
    await enter(page, page.getByRole('button', { name: '締切を早めて締め切る' }));
    const dialog = page.getByRole('alertdialog');
    await expect.poll(() => hasFocus(page, dialog.getByRole('button', { name: 'やめる' }))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await hasFocus(page, page.getByRole('button', { name: '締切を早めて締め切る' }))).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: '締切を早めて締め切る' }));
    await page.keyboard.press('Enter');
    await sees(page, '募集を締め切りました。');
    await enter(page, page.getByRole('link', { name: `${applicant.name}さんの応募` }));
    await titled(page, `${applicant.name}さんの応募`);
    await enter(page, page.getByRole('button', { name: '選ぶ', exact: true }));
    await sees(page, 'この人を選びました。');
  });

  it('人事課 orders it', async () => {
    const { page } = officer;
    const title = `${applicant.name}さんに「${TITLE}」を発令する`;
    await findTask(officer, title);
    await enter(page, task(page, title));
    await titled(page, `${applicant.name}さんの応募`);
    await enter(page, page.getByRole('button', { name: '発令する', exact: true }));
    await tabTo(page, page.getByRole('alertdialog').getByRole('button', { name: '発令する' }));
    await page.keyboard.press('Enter');
    await sees(page, '発令しました。');
  });
});
