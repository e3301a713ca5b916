import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, settled } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { act, actWithReason, applicationPath, apply } from '../steps/application.ts';
import { press, write } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';
import { closePosting, openPosting, postingPath, submitPosting } from '../steps/posting.ts';
import { expectHolder, expectTold } from '../steps/timeline.ts';

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

describe('not every posting goes straight', () => {
  const title = '差し戻しを経て届く募集';
  const reason = '1か月の8時間で何ができるかを、仕事の内容に書いてください。';

  it('人事課 sends it back with a reason, which the host finds at home', async () => {
    const id = await submitPosting(host, title);
    await open(officer.page, postingPath(id), title);
    await actWithReason(officer.page, '差し戻す', reason, '差し戻しました。');
    await expectHolder(officer.page, `受入所属（${host.name}`);
    await followTask(host, `差し戻された募集「${title}」を直す`, title);
    await sees(host.page, reason);
    await expectAccessible(host.page, '募集-差し戻し');
  });

  it('the host mends it and hands it in again; 人事課 has it again', async () => {
    await host.page.getByRole('link', { name: '書き直す' }).click();
    await host.page.getByRole('form', { name: '募集の内容' }).waitFor();
    await write(host.page, '仕事の内容', '毎週2時間、様式を2つずつ試作します。1か月で8つができます。');
    await press(host.page, '人事課へ提出する');
    await titled(host.page, title);
    await sees(host.page, '人事課へ提出しました。');
    await expectNoTask(host, title);
    await followTask(officer, `募集「${title}」を承認するか決める`, title);
    await expectTold(officer.page, '差し戻しました', officer.name);
    await sees(officer.page, reason);
  });
});

describe('not every application is chosen', () => {
  it('somebody takes theirs back: the 所属長 has nothing to decide, and they may apply again', async () => {
    const title = '取り下げられる応募のある募集';
    const id = await openPosting(host, officer, title);
    const applicationId = await apply(applicant, id, title);
    await press(applicant.page, '応募を取り下げる');
    await press(applicant.page.getByRole('alertdialog'), '応募を取り下げる');
    await sees(applicant.page, '応募を取り下げました。');
    await expectAccessible(applicant.page, '応募-取り下げ');
    await expectNoTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`);
    await open(head.page, applicationPath(applicationId), /さんの応募$/);
    await sees(head.page, 'この応募の手続きは終わっています。');
    await open(applicant.page, postingPath(id), title);
    await applicant.page.getByRole('link', { name: '応募する' }).waitFor();
  });

  it('a 所属長 refuses: the applicant reads why, the host never learns that there was anybody', async () => {
    const title = '同意されない応募のある募集';
    const reason = '年度末まで引継ぎが続くため、来年度にお願いします。';
    const id = await openPosting(host, officer, title);
    const applicationId = await apply(applicant, id, title);
    await followTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`, /さんの応募$/);
    await press(head.page, '同意しない');
    await expectAccessible(head.page, '応募-同意しない理由');
    const dialog = head.page.getByRole('dialog');
    await press(dialog, '同意しない');
    await dialog.getByText('相手に伝わる理由を書いてください。').first().waitFor();
    await dialog.getByRole('textbox').fill(reason);
    await press(dialog, '同意しない');
    await sees(head.page, '同意しませんでした。');

    await followTask(applicant, `「${title}」への応募の結果を確かめる`, /さんの応募$/);
    await sees(applicant.page, reason);
    await expectAccessible(applicant.page, '応募-不同意');

    await open(host.page, postingPath(id), title);
    await part(host.page, '応募（0件）').waitFor();
    await settled(host.page);
    expect(await host.page.getByRole('main').innerText()).not.toContain(applicant.name);
    await open(host.page, applicationPath(applicationId), '見つかりませんでした');
    await host.page.goto('/career/side-assignments/applications?view=HOSTED');
    await titled(host.page, '庁内副業の応募');
    await settled(host.page);
    expect(await host.page.getByRole('main').innerText()).not.toContain(title);
  });

  it('a posting ends with applicants waiting: each is told, nobody is left with something to decide', async () => {
    const title = '選ばずに終える募集';
    const id = await openPosting(host, officer, title);
    const waiting = await as('senior-clerk-dx');
    await apply(waiting, id, title);
    await apply(applicant, id, title);
    await followTask(head, `${applicant.name}さんの庁内副業への応募に同意するか決める`, /さんの応募$/);
    await press(head.page, '同意する');
    await sees(head.page, '同意しました。');
    await closePosting(host, id, title);
    await press(host.page, '選考を終える');
    await press(host.page.getByRole('alertdialog'), '選考を終える');
    await sees(host.page, '選考を終えました。');
    await expectNoTask(host, title);

    for (const person of [applicant, waiting]) {
      await followTask(person, `「${title}」への応募の結果を確かめる`, /さんの応募$/);
      await person.page.getByText('見送り', { exact: true }).first().waitFor();
      await press(person.page, '確かめました');
      await sees(person.page, '結果を確かめました。');
    }
    await expectAccessible(applicant.page, '応募-見送り');
    await expectNoTask(head, `${waiting.name}さんの庁内副業への応募に同意するか決める`);
  });

  it('a posting is taken back: its applicants read why', async () => {
    const title = '途中で取りやめる募集';
    const reason = '国の補助が決まらず、事業を見送ることにしました。';
    const id = await openPosting(host, officer, title);
    const applicationId = await apply(applicant, id, title);
    await act(head, applicationId, '同意する', '同意しました。');
    await open(host.page, postingPath(id), title);
    await actWithReason(host.page, '取り下げる', reason, '募集を取り下げました。');
    await followTask(applicant, `「${title}」への応募の結果を確かめる`, /さんの応募$/);
    await sees(applicant.page, reason);
    await expectAccessible(applicant.page, '応募-募集の取り下げ');
  });
});
