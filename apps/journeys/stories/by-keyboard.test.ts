import { beforeAll, describe, expect, it } from 'vitest';
import { arrowTo, enter, hasFocus, tabTo, typeInto } from '../harness/keyboard.ts';
import { as, type Person } from '../harness/person.ts';
import { confirm, expectFocus, expectFocusSays, expectNoTrap, giveReason, pick, pickDay, typeDay, typeWord } from '../steps/by-keyboard.ts';
import { later, today } from '../steps/days.ts';
import { findTask, goHome, task } from '../steps/home.ts';
import { part, sees, titled } from '../steps/page.ts';
import { HOST_UNIT } from '../steps/posting.ts';

const TITLE = '窓口の案内図を鍵盤だけで直す';
const SKILL = '地図づくり';

let applicant: Person;
let head: Person;
let host: Person;
let officer: Person;
beforeAll(async () => {
  host = await as('unit-head-host');
  officer = await as('personnel-officer');
  applicant = await as('senior-clerk-dx');
  head = await as('unit-head');
});

/** From home to what waits there; the page's name has the focus. */
async function followByKey(person: Person, title: string | RegExp, heading: string): Promise<void> {
  const { page } = person;
  await findTask(person, title);
  await enter(page, task(page, title));
  await titled(page, heading);
  await expectFocus(page, page.getByRole('heading', { level: 1 }));
}

/** From the menu to the list, from there to the posting. */
async function goToPosting(person: Person): Promise<void> {
  const { page } = person;
  await goHome(person);
  await enter(page, page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '庁内副業の募集' }));
  await titled(page, '庁内副業の募集');
  await expectFocus(page, page.getByRole('heading', { level: 1 }));
  await enter(page, page.getByRole('link', { name: TITLE }));
  await titled(page, TITLE);
}

describe('without a mouse, from draft to reviewed', () => {
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
    // What is still to come moves the stops below it.
    await expect.poll(() => page.getByRole('main').getByText(/読み込んでいます/).count()).toBe(0);
    expect(await expectNoTrap(page)).toBeGreaterThan(5);
  });

  it('the host begins a posting', async () => {
    const { page } = host;
    await goHome(host);
    await enter(page, page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '庁内副業の募集' }));
    await titled(page, '庁内副業の募集');
    await enter(page, page.getByRole('link', { name: '募集を作る' }));
    await titled(page, '募集を作る');
    await pick(page, '受け入れる所属', new RegExp(`${HOST_UNIT}$`));
    await typeInto(page, page.getByRole('textbox', { name: '題名' }), TITLE);
    await enter(page, page.getByRole('button', { name: '下書きを作って続ける' }));
    await titled(page, '募集を書く');
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
  });

  it('and writes it: lists, words, numbers with units, days typed and picked; nothing holds the focus', async () => {
    const { page } = host;
    await pick(page, '分野', /^DX・デジタル$/);
    await typeInto(page, page.getByRole('textbox', { name: '仕事の内容' }), '庁舎の案内図を見直し、迷う人の多い所から直します。');
    await typeInto(page, page.getByRole('textbox', { name: '募集する理由' }), '来庁する人の目で見られる職員が要るためです。');
    await typeWord(page, '求めるスキル', SKILL);
    const hours = page.getByRole('textbox', { name: '1か月の時間' });
    await typeInto(page, hours, '7.75');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => hours.inputValue()).toBe('8');
    await typeInto(page, page.getByRole('textbox', { name: '人数' }), '1');
    await typeDay(page, '応募の締切', today());
    await typeDay(page, '期間の始まり', today());
    await typeDay(page, '期間の終わり', later(58));
    await pickDay(page, '期間の終わり', 2);
    expect(await expectNoTrap(page)).toBeGreaterThan(20);
    await enter(page, page.getByRole('button', { name: '人事課へ提出する' }));
    await titled(page, TITLE);
    await expectFocusSays(page, '人事課へ提出しました。');
  });

  it('人事課 approves it; what was done takes the focus', async () => {
    const { page } = officer;
    await followByKey(officer, `募集「${TITLE}」を承認するか決める`, TITLE);
    await enter(page, page.getByRole('button', { name: '承認して募集を始める' }));
    await expectFocusSays(page, '承認し、募集を始めました。');
  });

  it('somebody finds the posting and applies; after each move the new page’s name has the focus', async () => {
    const { page, name } = applicant;
    await goToPosting(applicant);
    await enter(page, page.getByRole('link', { name: '応募する' }));
    await titled(page, '庁内副業に応募する');

    // Sent too early: the summary takes the focus and leads to the field.
    await enter(page, page.getByRole('button', { name: '応募する', exact: true }));
    await enter(page, page.getByRole('button', { name: /^応募の動機：/ }));
    await expectFocus(page, page.getByRole('textbox', { name: '応募の動機' }));
    await page.keyboard.type('案内図で迷う人を減らしたいです。');
    await typeInto(page, page.getByRole('textbox', { name: '1か月に使える時間' }), '6');
    await typeWord(page, '生かせるスキル', SKILL);
    await typeInto(page, page.getByRole('textbox', { name: '年間の時間外勤務の見込み' }), '150');
    await enter(page, page.getByRole('button', { name: '応募する', exact: true }));
    await titled(page, `${name}さんの応募`);
    await sees(page, '応募しました。');
  });

  it('the 所属長 goes from home to the application and consents', async () => {
    const { page } = head;
    await followByKey(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`, `${applicant.name}さんの応募`);
    await enter(page, page.getByRole('button', { name: '同意する', exact: true }));
    await expectFocusSays(page, '同意しました。');
  });

  it('the host closes, is asked once more on the harmless answer, and chooses', async () => {
    const { page } = host;
    await goToPosting(host);
    await enter(page, page.getByRole('button', { name: '締切を早めて締め切る' }));
    const dialog = page.getByRole('alertdialog');
    await expectFocus(page, dialog.getByRole('button', { name: 'やめる' }));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await hasFocus(page, page.getByRole('button', { name: '締切を早めて締め切る' }))).toBe(true);
    await confirm(page, '締切を早めて締め切る');
    await expectFocusSays(page, '募集を締め切りました。');
    await enter(page, page.getByRole('link', { name: `${applicant.name}さんの応募` }));
    await titled(page, `${applicant.name}さんの応募`);
    await enter(page, page.getByRole('button', { name: '選ぶ', exact: true }));
    await expectFocusSays(page, 'この人を選びました。');
  });

  it('人事課 orders it', async () => {
    const { page } = officer;
    await followByKey(officer, `${applicant.name}さんに「${TITLE}」を発令する`, `${applicant.name}さんの応募`);
    await confirm(page, '発令する');
    await expectFocusSays(page, '発令しました。');
  });

  it('the one who works writes the month’s hours', async () => {
    const { page } = applicant;
    await followByKey(applicant, new RegExp(`「${TITLE}」の\\d+月の時間を記す`), TITLE);
    await enter(page, page.getByRole('link', { name: '時間を記す' }));
    await typeInto(page, page.getByRole('textbox', { name: '従事した時間' }), '3.5');
    await typeInto(page, page.getByRole('textbox', { name: 'したこと' }), '正面玄関の案内図を直した');
    await enter(page, page.getByRole('button', { name: 'この月の時間を記す' }));
    await sees(page, /の時間を記しました。$/);
    await expectFocusSays(page, 'の時間を記しました。');
    await expectNoTrap(page);
  });

  it('the host ends it early with a reason and confirms the hours', async () => {
    const { page } = host;
    await goHome(host);
    await enter(page, page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: '庁内副業の従事' }));
    await titled(page, '庁内副業の従事');
    await enter(page, page.getByRole('link', { name: '受け入れている人' }));
    await enter(page, page.getByRole('link', { name: TITLE, exact: true }));
    await titled(page, TITLE);
    await giveReason(page, '期間の前に終える', '案内図がすべて新しくなったためです。');
    await expectFocusSays(page, '期間の前に終えました。');
    await confirm(page, '時間を確かめる');
    await expectFocusSays(page, '時間を確かめました。');
    await part(page, '毎月の時間').getByText('確定', { exact: true }).waitFor();
  });

  it('both look back, the host names a skill', async () => {
    await followByKey(applicant, `「${TITLE}」の振り返りを書く`, TITLE);
    await lookBack(applicant, 'よかった', 'やってみて分かったこと', '見る人の高さで考えるようになりました。');
    await followByKey(host, `「${TITLE}」の振り返りを書き、スキルを認める`, TITLE);
    await lookBack(host, 'とてもよかった', '仕事ぶりと得られたもの', '迷う人が目に見えて減りました。', SKILL);
    await sees(host.page, '双方の振り返りがそろい、手続きは終わっています。');
  });
});

async function lookBack({ page }: Person, rating: string, label: string, comment: string, skill?: string): Promise<void> {
  const form = page.getByRole('form', { name: '振り返り' });
  // One stop for all choices, at whichever end Tab comes from; the arrows go round.
  await tabTo(page, form.getByRole('radio'));
  await arrowTo(page, 'ArrowDown', form.getByRole('radio', { name: rating, exact: true }));
  await page.keyboard.press('Space');
  await expect.poll(() => form.getByRole('radio', { name: rating, exact: true }).isChecked()).toBe(true);
  await typeInto(page, form.getByRole('textbox', { name: label }), comment);
  if (skill) await typeWord(page, '認めるスキル', skill);
  await enter(page, form.getByRole('button', { name: '振り返りを送る' }));
  await expectFocusSays(page, '振り返りを送りました。');
}
