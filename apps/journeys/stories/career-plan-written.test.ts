import { beforeAll, describe, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { press, write, writeDay } from '../steps/forms.ts';
import { followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const NARROW = { width: 390, height: 844 };
const VISION = '雪の多い地域の暮らしを、手続きの面から支えられる職員になりたいです。';
const AGAIN = '雪の多い地域の暮らしを、仲間と支えられる職員になりたいです。';
const TALKED = '除雪の相談窓口を手伝うことを話しました。';

describe('a career plan', () => {
  let owner: Person;
  let manager: Person;
  let address: string;
  beforeAll(async () => {
    [owner, manager] = [await as('clerk-fourth-year'), await as('unit-head')];
  });

  it('begins with a word of what it is for, for whoever has none', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/career/plan', 'キャリアプラン');
    await sees(page, 'まだキャリアプランを書いていません。');
    await expectAccessible(page, 'キャリアプラン-まだない');
    await page.getByRole('link', { name: '書き始める' }).click();
    await titled(page, 'キャリアプランを書く');
    await press(page, '書き終えて版にする');
    await sees(page, '将来像を書いてください。いまの言葉でかまいません。');
    await expectAccessible(page, 'キャリアプランを書く-足りない');
  });

  it('is written from where one stands on the path, kept while one writes, and finished for oneself alone', async () => {
    const { page } = owner;
    await open(page, '/career/path', 'キャリアパス');
    await page.getByRole('link', { name: 'ここから先のキャリアプランを書く' }).click();
    await titled(page, 'キャリアプラン');
    await page.getByRole('link', { name: '書き直す' }).click();
    await titled(page, 'キャリアプランを書く');
    await write(page, '将来像', VISION);
    await press(page, '目標を足す');
    const goals = page.getByRole('group', { name: /^目標\d+$/ });
    const last = goals.last();
    await last.getByRole('textbox', { name: /の内容$/ }).fill('除雪の相談窓口を主担当として開く');
    const name = (await last.getAttribute('aria-label'))!;
    await writeDay(last, 'いつまでに', '2027-11-30');
    await press(page, '書きかけを保存する');
    await sees(page, /下書きを保存しました/);
    await expectAccessible(page, 'キャリアプランを書く');

    await page.reload();
    await titled(page, 'キャリアプランを書く');
    await page.getByRole('group', { name, exact: true }).waitFor();
    await press(page, '書き終えて版にする');
    await titled(page, 'キャリアプラン');
    await sees(page, /版を書き終えました。/);
    await sees(page, VISION);
  });

  it('is shown to the managers when its owner says so', async () => {
    const { page } = owner;
    await press(page, '上司に見せる');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/人生設計を含みます/).waitFor();
    await press(dialog, '見せる');
    await sees(page, '上司に見せました。');
    await expectAccessible(page, 'キャリアプラン');
    const before = page.viewportSize()!;
    await page.setViewportSize(NARROW);
    await part(page, '見せた記録').getByText(/いま見せています/).waitFor();
    await expectAccessible(page, 'キャリアプラン-狭い');
    await page.setViewportSize(before);
  });

  it('is read by the manager, who writes down what was talked about', async () => {
    await followTask(manager, '青山 蓮さんのキャリアプランを読み、面談する', '青山 蓮さんのキャリアプラン');
    const { page } = manager;
    address = new URL(page.url()).pathname;
    await sees(page, VISION);
    await press(page, '面談を記録する');
    await write(page, '話したこと', TALKED);
    await expectAccessible(page, '職員のキャリアプラン');
    await press(page, '記録して確かめてもらう');
    await sees(page, '面談を記録しました。');
    await open(page, '/career/plans', '職員のキャリアプラン');
    await page.getByRole('link', { name: '青山 蓮' }).waitFor();
    await expectAccessible(page, '職員のキャリアプラン-一覧');
  });

  it('is talked about for both: the owner confirms, and writes the next version, which the manager does not see yet', async () => {
    await followTask(owner, '工藤 千鶴さんが書いた面談の記録を確かめる', 'キャリアプラン');
    const { page } = owner;
    await sees(page, TALKED);
    await press(page, '確かめました');
    await sees(page, '面談の記録を確かめました。');
    await page.getByRole('link', { name: '書き直す' }).click();
    await titled(page, 'キャリアプランを書く');
    await write(page, '将来像', AGAIN);
    await press(page, '書き終えて版にする');
    await titled(page, 'キャリアプラン');
    await sees(page, AGAIN);
    await sees(page, /は、まだあなただけが見ています。/);

    await open(manager.page, address, '青山 蓮さんのキャリアプラン');
    await sees(manager.page, VISION);
    await sees(manager.page, '面談しました');
    await manager.page.getByText(AGAIN).waitFor({ state: 'detached' });
  });

  it.for(['senior-clerk-dx', 'unit-head-host', 'department-coordinator', 'personnel-officer', 'analyst'] as const)('is not there for %s', async (who) => {
    const { page } = await as(who);
    await open(page, address, '見つかりませんでした');
  });

  it('is counted on the page of 1-1, and nobody is named there', async () => {
    const { page } = await as('personnel-officer');
    await open(page, '/organization/policy/measures/1-1', /^1-1/);
    await part(page, 'キャリアプランの新しさ').getByText(/人以上（\d+％以上）/).first().waitFor();
  });
});
