import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { press, write } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const TO_MANAGER = '来年度は、申請の窓口を一つにする仕事をしたいです。';
const TO_PERSONNEL = '所属では話しにくいことを、一度聞いてください。';
const CONSIDERATION = '夕方に帰れる所属を希望します。';
const PAGE = '/career/self-declaration';

let author: Person;
let head: Person;
let officer: Person;
beforeAll(async () => {
  author = await as('senior-clerk-dx');
  head = await as('unit-head');
  officer = await as('personnel-officer');
});

const words = ({ page }: Person) => page.getByRole('main').innerText();

describe('a 自己申告 goes to two addressees', () => {
  let address: string;

  it('its author writes both parts, each under the name of who reads it, and looks once more before it is handed in', async () => {
    const { page } = author;
    await page.getByRole('link', { name: '自己申告', exact: true }).first().click();
    await titled(page, '自己申告');
    const [manager, personnel] = [part(page, '所属長が読む部分'), part(page, '人事課だけが読む部分')];
    await manager.getByText('所属長が読みます', { exact: true }).waitFor();
    await personnel.getByText('人事課だけが読みます', { exact: true }).waitFor();
    await write(page, '所属長に伝えたいこと', TO_MANAGER);
    await write(page, '人事課に直接伝えたいこと', TO_PERSONNEL);
    const consent = personnel.getByRole('checkbox', { name: /読むことに同意します/ });
    if (!(await consent.isChecked())) await personnel.getByText(/読むことに同意します/).click();
    if (!(await personnel.getByRole('checkbox', { name: '家族の介護' }).isChecked())) await personnel.getByText('家族の介護', { exact: true }).click();
    await write(page, '配慮してほしいこと', CONSIDERATION);
    await expectAccessible(page, '自己申告-下書き');

    await press(page, '確かめて提出する');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('所属長が読みます', { exact: true }).waitFor();
    await dialog.getByText(/配慮が要る事情と、配慮してほしいこと。所属長には見えません。$/).waitFor();
    await expectAccessible(page, '自己申告-提出の確認');
    await press(dialog, '提出する');
    await sees(page, '自己申告を提出しました。');
    await personnel.getByText(CONSIDERATION).waitFor();
    await expectAccessible(page, '自己申告-提出済み');
    await expectNoTask(author, /の自己申告を出す$/);
  });

  it('the 所属長 finds it at home, reads the one part and nothing of the other, and tells its author', async () => {
    const { page } = head;
    await followTask(head, /^職員の自己申告を読む/, '職員の自己申告');
    await expectAccessible(page, '職員の自己申告');
    expect(await words(head)).not.toContain(TO_PERSONNEL);
    await page.getByRole('link', { name: author.name, exact: true }).click();
    await titled(page, `${author.name}さんの自己申告`);
    address = new URL(page.url()).pathname;
    await sees(page, TO_MANAGER);
    for (const theirs of [TO_PERSONNEL, CONSIDERATION, '人事課だけ', '家族の介護']) expect(await words(head)).not.toContain(theirs);
    await expectAccessible(page, '自己申告-所属長');
    await press(page, '読んだことを本人に伝える');
    await sees(page, '読んだことを本人に伝えました。');
    await open(author.page, PAGE, '自己申告');
    await part(author.page, '経過').getByText('読みました').waitFor();
  });

  it('人事課 reads both parts, sees how far each unit has come, and takes the numbers along', async () => {
    const { page } = officer;
    await open(page, `${PAGE}/all`, '提出された自己申告');
    await expectAccessible(page, '提出された自己申告');
    await page.getByRole('link', { name: author.name, exact: true }).click();
    await titled(page, `${author.name}さんの自己申告`);
    for (const all of [TO_MANAGER, TO_PERSONNEL, CONSIDERATION]) await sees(page, all);
    await expectAccessible(page, '自己申告-人事課');
    await open(page, `${PAGE}/round`, '自己申告の実施と進み具合');
    await sees(page, /^対象\d+人のうち\d+人/);
    await page.getByText('データを表で見る').click();
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectAccessible(page, '自己申告の実施');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '表示している数をCSVで保存' }).click()]);
    expect(download.suggestedFilename()).toMatch(/自己申告の進み具合.*\.csv$/);
  });

  it('主管課 sees the numbers of the own department alone', async () => {
    const { page } = await as('department-coordinator');
    await open(page, `${PAGE}/round`, '自己申告の進み具合');
    await sees(page, /^対象\d+人のうち\d+人/);
    expect(await page.getByRole('button', { name: '変更する' }).count()).toBe(0);
    await open(page, address, '見つかりませんでした');
  });

  it('a stranger finds nothing behind the address', async () => {
    for (const persona of ['analyst', 'group-manager', 'unit-head-host'] as const) await open((await as(persona)).page, address, '見つかりませんでした');
  });

  it('its author takes it back, and from then on nobody else can tell that there is one', async () => {
    const { page } = author;
    await press(page, '取り戻して直す');
    await sees(page, '自己申告を取り戻しました。');
    await page.getByRole('button', { name: '確かめて提出する' }).waitFor();
    for (const person of [head, officer]) await open(person.page, address, '見つかりませんでした');
  });
});
