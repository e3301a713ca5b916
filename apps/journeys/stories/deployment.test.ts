import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, asColleague, type Colleague, type Person } from '../harness/person.ts';
import { later, today } from '../steps/days.ts';
import { choose, find, press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, sees, titled } from '../steps/page.ts';

const REASON = '家の工事と重なるため、今回は行けません。';
const REFLECTION = '水位計の読み方を町の人と決めておくとよいです。';
const TITLE = '階上町の応援';

let officer: Person;
let address: string;
let refuser: Asked;
beforeAll(async () => {
  officer = await as('personnel-officer');
});

/** Somebody in the team, and their 所属長, as the page names them. */
interface Asked {
  readonly who: Colleague;
  readonly head: Colleague;
}

/** Those who are asked and have not answered. */
async function asked(): Promise<Asked[]> {
  await open(officer.page, address, TITLE);
  const lines = await officer.page.getByRole('list', { name: '班' }).getByRole('listitem').filter({ hasText: '答えを待っています' }).all();
  return Promise.all(lines.map(async (line) => {
    const unit = await line.locator('p').first().locator('span').innerText();
    const [, head, name] = /所属長 (.+?)、.*本人 (.+)$/mu.exec(await line.innerText())!;
    return { who: { name: name!.trim(), unit }, head: { name: head!.replace('（代決）', '').trim(), unit } };
  }));
}

describe('a municipality asks for engineers', () => {
  it('人事課 writes the request down, and the page has a team within a moment', async () => {
    const { page } = officer;
    await open(page, '/career/deployments', '技術職員の応援');
    await expectAccessible(page, '技術職員の応援');
    await page.getByRole('link', { name: '要請を登録する' }).click();
    await titled(page, '応援の要請を登録する');
    await expectAccessible(page, '応援の要請を登録する');
    await find(page, '市町村', '階上', /階上町/);
    await write(page, '起きたことと、手伝うこと', '高潮で漁港の道が壊れました。調査と応急の設計を手伝ってください。');
    await writeDay(page, '応援の初日', today());
    await writeDay(page, '最後の日', later(6));
    await choose(page, '職種（1行目）', '総合土木');
    await choose(page, '資格（1行目）', '土木施工管理技士');
    await press(page, '登録する');
    await titled(page, TITLE);
    address = new URL(page.url()).pathname;
    await press(page, '応援すると決める');
    await sees(page, '応援すると決めました。');
    await press(page, '班の案を作る');
    await sees(page, '班の案を作りました。');
    expect(await asked()).toHaveLength(1);
    await expectAccessible(page, '応援の要請');
  });

  it('the one who was chosen refuses; only 人事課 reads why, the 所属長 is not asked any more', async () => {
    [refuser] = (await asked()) as [Asked];
    const person = await asColleague(refuser.who);
    await followTask(person, '階上町への応援に行くか答える', TITLE);
    await expectAccessible(person.page, '応援に行くか答える');
    await press(person.page, '断る');
    const dialog = person.page.getByRole('dialog', { name: '断る' });
    await dialog.getByRole('textbox', { name: '断る理由' }).fill(REASON);
    await press(dialog, '断る');
    await sees(person.page, '断りました。');
    await open(officer.page, address, TITLE);
    await sees(officer.page, REASON);
    const head = await asColleague(refuser.head);
    await expectNoTask(head, new RegExp(`${refuser.who.name}さんの階上町への応援`));
    await open(head.page, address, TITLE);
    await sees(head.page, '本人が同意しませんでした');
    expect(await head.page.getByRole('main').innerText()).not.toContain(REASON);
  });

  it('another is proposed; they and their 所属長 agree, and it is ordered', async () => {
    await followTask(officer, '階上町の応援の代わりの人を探す', TITLE);
    await press(officer.page, '代わりの人を探す');
    await sees(officer.page, '班の案を作りました。');
    const [replacement] = (await asked()) as [Asked];
    expect(replacement.who).not.toEqual(refuser.who);
    const head = await asColleague(replacement.head);
    await followTask(head, `${replacement.who.name}さんの階上町への応援に同意するか答える`, TITLE);
    await press(head.page, '所属長として同意する');
    await sees(head.page, '同意しました。');
    const person = await asColleague(replacement.who);
    await followTask(person, '階上町への応援に行くか答える', TITLE);
    await press(person.page, '行くことに同意する');
    await sees(person.page, '同意しました。');
    await followTask(officer, '階上町の応援を発令する', TITLE);
    await press(officer.page, '発令する');
    await press(officer.page.getByRole('alertdialog', { name: '階上町への応援を発令しますか' }), '発令する');
    await sees(officer.page, '発令しました。');
    const [letter] = await Promise.all([officer.page.waitForEvent('download'), press(officer.page, '回答と名簿をつくる')]);
    expect(letter.suggestedFilename()).toMatch(/^職員の応援について（回答案）_階上町_.*\.pdf$/);
    await expectAccessible(officer.page, '応援の回答と名簿');

    await open(person.page, address, TITLE);
    await sees(person.page, '応援に出ています');
    await writeDay(person.page, '戻った日', today());
    await press(person.page, '戻った日を記録する');
    await sees(person.page, '戻った日を記録しました。');
    await sees(person.page, '戻って休養しています');
    await followTask(person, '階上町の応援の振り返りを書く', TITLE);
    await write(person.page, '振り返り', REFLECTION);
    await press(person.page, '振り返りを出す');
    await sees(person.page, '振り返りを書きました。');
    await open(head.page, address, TITLE);
    expect(await head.page.getByRole('main').innerText()).not.toContain(REFLECTION);
  });

  it('the twelve municipalities of one disaster wait in the list for teams made together', async () => {
    const { page } = officer;
    await open(page, '/career/deployments?state=TRIAGED', '技術職員の応援');
    await page.getByRole('button', { name: '待っている13件の班をまとめて作る' }).waitFor();
  });

  it('the staff and the share of the target are there to see; a stranger finds no request', async () => {
    await open(officer.page, '/career/deployments?view=STAFF&standing=RESTING', '技術職員の応援');
    await officer.page.getByRole('table', { name: '技術職員' }).waitFor();
    await expectAccessible(officer.page, '技術職員');
    const stranger = await as('clerk-first-year');
    await open(stranger.page, '/career/deployments', '技術職員の応援');
    await sees(stranger.page, 'あなたに関わる応援の要請はありません。');
    await open(stranger.page, '/career/deployments?view=FAMILIES', '技術職員の応援');
    await stranger.page.getByRole('table', { name: '技術職種の充足率' }).waitFor();
    await expectAccessible(stranger.page, '技術職員の充足率');
    await stranger.page.goto(address);
    await titled(stranger.page, '見つかりませんでした');
    stranger.faults.take();
  });
});
