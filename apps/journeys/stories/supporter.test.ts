import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const SAID = '相談の記録の付け方と、休みの取り方を話しました。';
const DAY = '2026-11-20';

let manager: Person;
let supporter: Person;
let newcomer: Person;
beforeAll(async () => {
  manager = await as('group-manager');
  supporter = await as('senior-clerk-dx');
  newcomer = await as('clerk-fourth-year');
});

const words = ({ page }: Person) => page.getByRole('main').innerText();

describe('somebody new at head office is given somebody to ask', () => {
  let address: string;

  it('the manager finds them at home and chooses a colleague; whoever rates them can be seen and not chosen', async () => {
    const { page } = manager;
    await followTask(manager, `${newcomer.name}さんのサポーターを選ぶ`, `${newcomer.name}さんのサポーター`);
    address = new URL(page.url()).pathname;
    await expectAccessible(page, 'サポーター-選ぶ前');
    await press(page, '相談相手を選ぶ');
    const dialog = page.getByRole('dialog', { name: 'サポーターを選ぶ' });
    await dialog.getByText(/^選べない人とその理由/).click();
    await dialog.getByRole('listitem').filter({ hasText: manager.name }).getByText(/評価者、またはこの所属を預かる人です/).waitFor();
    await dialog.locator('label').filter({ hasText: supporter.name }).click();
    await expectAccessible(page, 'サポーター-選ぶ');
    await press(dialog, 'この人を選ぶ');
    await sees(page, `${supporter.name}さんを選びました。`);
  });

  it('the newcomer is not told who was asked', async () => {
    await open(newcomer.page, address, 'あなたのサポーター');
    await sees(newcomer.page, 'まだ決まっていません');
    expect(await words(newcomer)).not.toContain(supporter.name);
  });

  it('the supporter accepts, and writes down the first talk', async () => {
    const { page } = supporter;
    await followTask(supporter, `${newcomer.name}さんのサポーターを引き受けるか答える`, `${newcomer.name}さんのサポーター`);
    await press(page, '引き受ける');
    await sees(page, '引き受けました。');
    await writeDay(page, '面談の日', DAY);
    await write(page, '話したこと', SAID);
    await press(page, '記録する');
    await sees(page, '記録しました。');
    await page.getByRole('list', { name: '面談' }).getByText(SAID).waitFor();
    await expectAccessible(page, 'サポーター-面談');
    await expectNoTask(supporter, /のサポーターを引き受けるか答える$/);
  });

  it('the newcomer reads it, and who it is', async () => {
    const { page } = newcomer;
    await open(page, '/career/supports?view=OWN', 'トレーナー・サポーター');
    await expectAccessible(page, 'トレーナー・サポーター');
    await page.getByRole('row').filter({ hasText: supporter.name }).getByRole('link', { name: newcomer.name }).click();
    await titled(page, 'あなたのサポーター');
    await page.getByRole('list', { name: '面談' }).getByText(SAID).waitFor();
  });

  it('the newcomer says how they settle in', async () => {
    const { page } = newcomer;
    await page.locator('label').filter({ hasText: 'あまりなじめていない' }).click();
    await press(page, '答える');
    await sees(page, '変わったときは、いつでも答え直せます。');
    await expectAccessible(page, 'サポーター-なじめているか');
  });

  it('the manager sees the day and not a word of it', async () => {
    const { page } = manager;
    await open(page, address, `${newcomer.name}さんのサポーター`);
    await part(page, '面談（1回）').getByText('令和8年11月20日').waitFor();
    for (const theirs of [SAID, 'なじめて']) expect(await words(manager)).not.toContain(theirs);
    await expectAccessible(page, 'サポーター-上司');
  });

  it('人事課 sees who supports whom and how far it is; a stranger finds nothing', async () => {
    const officer = await as('personnel-officer');
    await open(officer.page, address, `${newcomer.name}さんのサポーター`);
    await sees(officer.page, supporter.name);
    for (const theirs of [SAID, '令和8年11月20日']) expect(await words(officer)).not.toContain(theirs);
    const stranger = await as('unit-head-host');
    await stranger.page.goto(address);
    await titled(stranger.page, '見つかりませんでした');
    stranger.faults.take();
  });
});
