import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, asColleague, type Colleague, type Person } from '../harness/person.ts';
import { today } from '../steps/days.ts';
import { choose, press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, findTask, followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const HOST = '（架空）海峡データ研究所';
const PAGE = `${HOST}との人事交流`;
const MOTIVE = 'データを使って事業を直す仕事を学び、課の業務に生かしたいです。';
const REPORT = '利用者の声を集め、画面の作り直しを二度行いました。';

let officer: Person;
let volunteer: Person;
let agreement: string;
let address: string;
beforeAll(async () => {
  officer = await as('personnel-officer');
  volunteer = await as('senior-clerk-dx');
});

/** Who has it now, by the names that the page shows; their place is not told there. */
async function holders({ page }: Person): Promise<Colleague[]> {
  const [, names] = /（(.+)）$/.exec(await page.getByRole('main').getByText(/^(主管課|所属長|本人)（.+）$/).first().innerText())!;
  return names!.split('、').map((name) => ({ name: name.replace(/（代決）$/, ''), unit: '' }));
}
const words = ({ page }: Person) => page.getByRole('main').innerText();

describe('人事交流: from an agreement to a report from away', () => {
  it('人事課 registers what is agreed, and opens the year’s call', async () => {
    const { page } = officer;
    await open(page, '/career/secondments', '人事交流・派遣');
    await expectAccessible(page, '人事交流・派遣');
    await page.getByRole('link', { name: '協定を登録する' }).click();
    await titled(page, '人事交流協定を登録する');
    await press(page, '登録する');
    await sees(page, '相手先の種類を選んでください。');
    await write(page, '相手先', HOST);
    await choose(page, '相手先の種類', '民間企業');
    await writeDay(page, '協定の初日', '2026-04-01');
    await page.getByRole('textbox', { name: '一人の期間' }).fill('12');
    await choose(page, '給与などの負担', '県が負担');
    await write(page, '目的', 'データを使った仕事の進め方を学びます。');
    await expectAccessible(page, '人事交流協定を登録する');
    await press(page, '登録する');
    await titled(page, PAGE);
    agreement = new URL(page.url()).pathname;
    await press(page, '募集を始める');
    const dialog = page.getByRole('dialog');
    await writeDay(dialog, '推薦の締切', today());
    await writeDay(dialog, '派遣の初日', today());
    await expectAccessible(page, '募集を始める');
    await press(dialog, '募集を始める');
    await sees(page, '募集を始めました。');
    await expectAccessible(page, '人事交流協定');
  });

  it('somebody puts up their hand', async () => {
    const { page } = volunteer;
    await open(page, agreement, PAGE);
    await press(page, '手を挙げる');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '行きたい理由' }).fill(MOTIVE);
    await press(dialog, '手を挙げる');
    await sees(page, '手を挙げました。');
    await open(page, '/career/secondments?view=PEOPLE', '人事交流・派遣');
    await expectAccessible(page, '派遣・交流の職員');
    await page.getByRole('row').filter({ hasText: HOST }).getByRole('link', { name: volunteer.name }).click();
    await titled(page, new RegExp(HOST));
    address = new URL(page.url()).pathname;
    await sees(page, MOTIVE);
    await expectAccessible(page, '派遣・交流');
  });

  it('their 主管課 recommends, their 所属長 sees how far it is and not why', async () => {
    const coordinator = await asColleague((await holders(volunteer))[0]!);
    await followTask(coordinator, new RegExp(`^${volunteer.name}さんの「${HOST}」`), new RegExp(HOST));
    await sees(coordinator.page, MOTIVE);
    await press(coordinator.page, '推薦する');
    const dialog = coordinator.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '推薦の理由' }).fill('部局のデータ活用を担っています。');
    await press(dialog, '推薦する');
    await sees(coordinator.page, '推薦しました。');
    const head = await as('unit-head');
    await open(head.page, address, new RegExp(HOST));
    await sees(head.page, '人事課の選考を待っています');
    expect(await words(head)).not.toContain(MOTIVE);
  });

  it('人事課 closes the call, chooses and orders', async () => {
    const { page } = officer;
    await open(page, agreement, PAGE);
    await press(page, '募集を締め切る');
    await press(page.getByRole('alertdialog'), '締め切る');
    await sees(page, '募集を締め切りました。');
    await followTask(officer, `「${HOST}」への派遣を選考する（${volunteer.name}さん）`, new RegExp(HOST));
    await press(page, 'この人に決める');
    await press(page.getByRole('alertdialog'), 'この人に決める');
    await sees(page, 'この人に決めました。');
    await findTask(volunteer, `「${HOST}」への派遣・交流の結果を確かめる`);
    await press(page, '派遣を発令する');
    const dialog = page.getByRole('dialog');
    await expectAccessible(page, '派遣を発令する');
    await press(dialog, '発令する');
    await sees(page, '派遣を発令しました。');
    await sees(page, '派遣されています');
  });

  it('from away comes a report; what was begun is there again', async () => {
    const { page } = volunteer;
    await open(page, address, new RegExp(HOST));
    await write(page, '第1回の中間報告', REPORT);
    await press(page, '下書きを保存する');
    await page.getByRole('status').filter({ hasText: /保存/ }).first().waitFor();
    await open(page, address, new RegExp(HOST));
    await expect.poll(() => page.getByRole('textbox', { name: '第1回の中間報告' }).inputValue()).toBe(REPORT);
    await expectAccessible(page, '中間報告');
    await press(page, '中間報告を出す');
    await sees(page, '第1回の中間報告を出しました。');
    await open(officer.page, address, new RegExp(HOST));
    await officer.page.getByRole('list', { name: '中間報告' }).getByText(REPORT).waitFor();
  });

  it('a stranger finds nothing', async () => {
    const stranger = await as('analyst');
    await open(stranger.page, address, '見つかりませんでした');
  });
});

describe('人事交流: a recommendation is answered, and what was learnt is brought home', () => {
  it('whoever is recommended decides for themself', async () => {
    const clerk = await as('clerk-fourth-year');
    await followTask(clerk, '「国土交通省」への派遣に行くか答える', /国土交通省/);
    await press(clerk.page, '断る');
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '断る理由' }).fill('いまの担当を終えてから考えたいです。');
    await expectAccessible(clerk.page, '派遣を断る');
    await press(dialog, '断る');
    await sees(clerk.page, '断りました。');
    await expectNoTask(clerk, '「国土交通省」への派遣に行くか答える');
  });

  it('somebody who is back tells of it, and the head of where they work now confirms', async () => {
    await open(officer.page, '/career/secondments?view=PEOPLE&state=RETURNED', '人事交流・派遣');
    const row = officer.page.getByRole('row').filter({ hasText: '本人（' }).first();
    const link = row.getByRole('link');
    const who = { name: await link.innerText(), unit: '' };
    const path = await link.getAttribute('href');
    const back = await asColleague(who);
    await open(back.page, path!, /派遣・交流/);
    await writeDay(back.page, '還元の日', today());
    await back.page.getByRole('textbox', { name: '参加した人数' }).fill('14');
    await write(back.page, '何を伝えたか', '派遣先で学んだ調整の進め方');
    await write(back.page, '伝えたことと、職場で生かすこと', '会議の前に論点を送る進め方を、課で試すことにしました。');
    await expectAccessible(back.page, '還元を記録する');
    await press(back.page, '還元を記録する');
    await sees(back.page, '還元を記録しました。');
    await part(back.page, '還元').getByText('派遣先で学んだ調整の進め方').waitFor();
    const head = await asColleague((await holders(back))[0]!);
    await followTask(head, `${back.name}さんの還元を確かめる`, /派遣・交流/);
    await press(head.page, '還元を確かめる');
    await press(head.page.getByRole('alertdialog'), '還元を確かめる');
    await sees(head.page, '還元を確かめました。');
    await sees(head.page, '還元まで終わりました');
  });

  it('the measure’s page counts what is done', async () => {
    await open(officer.page, '/organization/policy/measures/2-4', /派遣研修・人事交流の実施/);
    await part(officer.page, '人事交流・派遣の実績').getByText(/国 \d+人/).waitFor();
    await expectAccessible(officer.page, '取組 2-4');
  });
});
