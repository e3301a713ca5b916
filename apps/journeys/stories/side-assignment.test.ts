import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { actWithReason } from '../steps/application.ts';
import { logHours, openHosted, review } from '../steps/assignment.ts';
import { written, today } from '../steps/days.ts';
import { press } from '../steps/forms.ts';
import { expectNoTask, findTask, followTask, goHome } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';
import { closePosting, describeWork, draftPosting, postingPath } from '../steps/posting.ts';
import { writeApplication } from '../steps/application.ts';
import { expectHolder, expectTold } from '../steps/timeline.ts';

const TITLE = '申請フォームの試作を一緒にしませんか';
const SKILL = '申請フォームの試作';

let host: Person;
let officer: Person;
let applicant: Person;
let head: Person;
beforeAll(async () => {
  host = await as('unit-head-host');
  officer = await as('personnel-officer');
  applicant = await as('clerk-fourth-year');
  head = await as('unit-head');
});

describe('a posting goes from draft to reviewed, through four people’s hands', () => {
  let postingId: string;

  it('the host drafts it, step by step, and hands it to 人事課', async () => {
    const { page, name } = host;
    await goHome(host);
    await expectAccessible(page, 'ホーム-受入所属');
    await open(page, '/career/side-assignments', '庁内副業の募集');
    await expectAccessible(page, '募集の一覧');
    await open(page, '/career/side-assignments/postings/new', '募集を作る');
    await expectAccessible(page, '募集を作る');
    postingId = await draftPosting(host, TITLE);
    await expectAccessible(page, '募集の下書き');

    await press(page, '人事課へ提出する');
    await page.getByText(/^入力を見直してください/).waitFor();
    await expectAccessible(page, '募集の下書き-足りない');
    await describeWork(page);
    await press(page, '人事課へ提出する');
    await titled(page, TITLE);
    await sees(page, '人事課へ提出しました。');
    await expectTold(page, '人事課へ提出しました', name);
    await expectHolder(page, '人事課');
    await expectAccessible(page, '募集-提出済み');
  });

  it('人事課 finds it at home and opens it to everybody', async () => {
    const { page, name } = officer;
    await findTask(officer, `募集「${TITLE}」を承認するか決める`);
    await expectAccessible(page, 'ホーム-人事課');
    await followTask(officer, `募集「${TITLE}」を承認するか決める`, TITLE);
    await expectAccessible(page, '募集-承認前');
    await press(page, '承認して募集を始める');
    await sees(page, '承認し、募集を始めました。');
    await expectTold(page, '承認し、募集を始めました', name);
    await expectHolder(page, '応募する職員');
    await expectAccessible(page, '募集-募集中');
    await expectNoTask(officer, `募集「${TITLE}」を承認するか決める`);
  });

  it('a clerk finds it in the list and applies', async () => {
    const { page, name } = applicant;
    await goHome(applicant);
    await page.getByRole('link', { name: '庁内副業の募集' }).first().click();
    await page.getByRole('link', { name: TITLE }).click();
    await titled(page, TITLE);
    await page.getByRole('link', { name: '応募する' }).click();
    await titled(page, '庁内副業に応募する');
    await expectAccessible(page, '応募フォーム');
    await press(page, '応募する');
    await page.getByText(/^入力を見直してください/).waitFor();
    await expectAccessible(page, '応募フォーム-足りない');
    await writeApplication(page);
    await press(page, '応募する');
    await titled(page, `${name}さんの応募`);
    await expectHolder(page, `所属長（${head.name}`);
    await expectAccessible(page, '応募-同意待ち');
  });

  it('their own 所属長 finds it at home and consents', async () => {
    const { page } = head;
    await findTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`);
    await expectAccessible(page, 'ホーム-所属長');
    await followTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`, `${applicant.name}さんの応募`);
    await press(page, '同意する');
    await sees(page, '同意しました。');
    await expectTold(page, '同意しました', head.name);
    await expectHolder(page, `受入所属（${host.name}`);
    await expectAccessible(page, '応募-選考待ち');
    await expectNoTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`);
  });

  it('the host closes the posting and chooses', async () => {
    const { page } = host;
    await closePosting(host, postingId, TITLE);
    await expectAccessible(page, '募集-選考中');
    await followTask(host, `「${TITLE}」の応募から選ぶ（1件）`, TITLE);
    await page.getByRole('link', { name: `${applicant.name}さんの応募` }).click();
    await titled(page, `${applicant.name}さんの応募`);
    await press(page, '選ぶ');
    await sees(page, 'この人を選びました。');
    await expectHolder(page, '人事課');
    await expectAccessible(page, '応募-発令待ち');
  });

  it('人事課 orders it; the host has nothing left to choose', async () => {
    const { page } = officer;
    await followTask(officer, `${applicant.name}さんに「${TITLE}」を発令する`, `${applicant.name}さんの応募`);
    await press(page, '発令する');
    await expectAccessible(page, '応募-発令の確認');
    await press(page.getByRole('alertdialog'), '発令する');
    await sees(page, '発令しました。');
    await expectAccessible(page, '応募-発令済み');
    await followTask(host, `「${TITLE}」の選考を終える`, TITLE);
    await press(host.page, '選考を終える');
    await press(host.page.getByRole('alertdialog'), '選考を終える');
    await sees(host.page, '選考を終えました。');
    await expectAccessible(host.page, '募集-選考終了');
  });

  it('the clerk reads the outcome and writes down this month’s hours', async () => {
    const { page, name } = applicant;
    await findTask(applicant, `「${TITLE}」への応募の結果を確かめる`);
    await expectAccessible(page, 'ホーム-応募した職員');
    await followTask(applicant, `「${TITLE}」への応募の結果を確かめる`, `${name}さんの応募`);
    await press(page, '確かめました');
    await sees(page, '結果を確かめました。');
    await followTask(applicant, new RegExp(`「${TITLE}」の${Number(today().slice(5, 7))}月の時間を記す`), TITLE);
    await expectAccessible(page, '従事-記す前');
    await logHours(page, '3.5', '様式を棚卸しした');
    await expectAccessible(page, '従事-記した後');
    await expectNoTask(applicant, TITLE);
  });

  it('the host ends it early with a reason, and confirms the hours', async () => {
    const { page } = host;
    await openHosted(host, TITLE);
    await actWithReason(page, '期間の前に終える', '試作が早くできあがったため、ここまでとします。', '期間の前に終えました。');
    await sees(page, '試作が早くできあがったため、ここまでとします。');
    await expectAccessible(page, '従事-終えた後');
    await followTask(host, `「${TITLE}」で記された時間を確かめる`, TITLE);
    await press(page, '時間を確かめる');
    await press(page.getByRole('alertdialog'), '時間を確かめる');
    await sees(page, '時間を確かめました。');
    await part(page, '毎月の時間').getByText('確定', { exact: true }).waitFor();
  });

  it('both sides look back, unread by the other until both are in', async () => {
    const mine = '県民の迷うところが、作ってみて分かりました。';
    const theirs = '落ち着いて周りを巻き込み、期待以上でした。';
    await followTask(applicant, `「${TITLE}」の振り返りを書く`, TITLE);
    await expectAccessible(applicant.page, '従事-振り返り-本人');
    await review(applicant.page, { comment: mine, rating: 'よかった' });
    await sees(applicant.page, '相手の振り返りは、双方が書き終えると読めます。');

    await followTask(host, `「${TITLE}」の振り返りを書き、スキルを認める`, TITLE);
    expect(await host.page.getByText(mine).count()).toBe(0);
    await expectAccessible(host.page, '従事-振り返り-受入所属');
    await review(host.page, { comment: theirs, rating: 'とてもよかった', skills: [SKILL] });
    await sees(host.page, mine);
    await sees(host.page, '双方の振り返りがそろい、手続きは終わっています。');
    await expectAccessible(host.page, '従事-終了');

    await applicant.page.reload();
    await sees(applicant.page, theirs);
    await expectNoTask(applicant, TITLE);
    await expectNoTask(host, TITLE);
  });

  it('the skill stands on the clerk’s own page, with the day and what shows it', async () => {
    const { page, name } = applicant;
    await goHome(applicant);
    await page.getByRole('link', { name: '職員・組織を探す' }).first().click();
    await page.getByRole('link', { name: 'わたしのページ' }).click();
    await titled(page, new RegExp(name));
    const skill = part(page, 'スキルと資格・免許').getByRole('listitem').filter({ hasText: SKILL });
    await skill.filter({ hasText: written(today()) }).waitFor();
    await part(page, '庁内副業').getByRole('listitem').filter({ hasText: TITLE }).filter({ hasText: '終了' }).waitFor();
    await expectAccessible(page, '職員のページ-スキル');
  });

  it('the posting has ended for everybody', async () => {
    await open(applicant.page, postingPath(postingId), TITLE);
    await sees(applicant.page, 'この募集の手続きは終わっています。');
    await expectAccessible(applicant.page, '募集-終わり');
  });
});
