import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, settled } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { later, today } from '../steps/days.ts';
import { choose, press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, findTask, followTask, goHome } from '../steps/home.ts';
import { idOf, open, part, sees, titled } from '../steps/page.ts';
import { HOST_UNIT } from '../steps/posting.ts';

const TITLE = '県税の申告をやさしくする職員';
const MOTIVATION = '書く人の側から様式を直したいです。';
const RECORD = '直したい様式を三つ、自分の言葉で挙げていました。';

let host: Person;
let officer: Person;
let applicant: Person;
let head: Person;
let manager: Person;
beforeAll(async () => {
  [host, officer, applicant, head, manager] = [await as('unit-head-host'), await as('personnel-officer'), await as('senior-clerk-dx'), await as('unit-head'), await as('group-manager')];
});
const words = async ({ page }: Person) => {
  await settled(page);
  return page.getByRole('main').innerText();
};

describe('somebody finds their next place by 庁内公募, and their own 所属長 learns of it when it is decided', () => {
  let posting: string;
  let application: string;
  /** The applicant's page, as colleagues open it. */
  let personPage: string;

  it('the 所属長 proposes a post and 人事課 approves it', async () => {
    const { page } = host;
    await open(page, '/career/internal-postings', '庁内公募の募集');
    await expectAccessible(page, '庁内公募-一覧');
    await page.getByRole('link', { name: '募集を作る' }).click();
    await titled(page, '庁内公募の募集を作る');
    await choose(page, '募集する所属', new RegExp(`${HOST_UNIT}$`));
    await write(page, '題名', TITLE);
    await press(page, '下書きを作って続ける');
    await titled(page, '庁内公募の募集を書く');
    await write(page, '仕事の内容', '申告の手引きと様式を、書く人の側から直します。');
    await write(page, '求める経験や姿勢', '人の話をよく聞ける方。');
    await write(page, '公募する理由', '様式を直す係を立ち上げるためです。');
    await write(page, '人数', '1');
    await writeDay(page, '応募の締切', later(7));
    await expectAccessible(page, '庁内公募-書く');
    await press(page, '人事課へ提出する');
    await titled(page, TITLE);
    posting = new URL(page.url()).pathname;
    await followTask(officer, `庁内公募「${TITLE}」を承認するか決める`, TITLE);
    await press(officer.page, '承認して募集を始める');
    await sees(officer.page, '承認し、募集を始めました。');
  });

  it('somebody applies without asking anybody, and reads who learns of it when', async () => {
    const { page } = applicant;
    await open(page, posting, TITLE);
    await page.getByRole('link', { name: '応募する', exact: true }).click();
    await titled(page, '庁内公募に応募する');
    await sees(page, /所属長の同意は要りません/);
    await write(page, '応募の動機', MOTIVATION);
    await write(page, '生かせる経験', '窓口を四年担当しました。');
    await expectAccessible(page, '庁内公募-応募する');
    await press(page, '応募する');
    await titled(page, `${applicant.name}さんの応募`);
    await sees(page, '応募しました。');
    application = new URL(page.url()).pathname;
    const session = JSON.parse((await page.locator('#takara-session').textContent())!) as { employeeId: string };
    personPage = `/organization/employees/${session.employeeId}`;
  });

  /** What the own 所属長 and group manager see of it: nothing, wherever they look. */
  const nothingIsSeen = async () => {
    for (const person of [head, manager]) {
      await goHome(person);
      expect(await words(person)).not.toContain(TITLE);
      await open(person.page, personPage, new RegExp(applicant.name));
      expect(await words(person)).not.toContain(TITLE);
      await open(person.page, '/career/internal-postings/applications?view=ALL', '庁内公募の応募');
      expect(await words(person)).not.toContain(TITLE);
      await person.page.goto(application);
      await titled(person.page, '見つかりませんでした');
      person.faults.take();
    }
  };

  it('the own 所属長 and group manager see nothing: not at home, not on the person’s page, not in a list', nothingIsSeen);

  it('the posting unit closes, reads, invites and records', async () => {
    const { page } = host;
    await open(page, posting, TITLE);
    await press(page, '締切を早めて締め切る');
    await press(page.getByRole('alertdialog'), '締切を早めて締め切る');
    await sees(page, '募集を締め切りました。');
    await part(page, '応募（1件）').getByRole('link', { name: `${applicant.name}さんの応募` }).click();
    await sees(page, MOTIVATION);
    await page.getByRole('link', { name: '書類選考を通し、面接を決める' }).click();
    await writeDay(page, '面接の日', today());
    await write(page, '時刻', '13:30');
    await write(page, '場所', '県庁東棟 第二会議室');
    await expectAccessible(page, '庁内公募-面接を決める');
    await press(page, '本人に知らせる');
    await sees(page, '面接の日時と場所を知らせました。');
    await findTask(applicant, `「${TITLE}」の面接を受ける`);
    await page.getByRole('link', { name: '面接を記録する' }).click();
    await write(page, '面接の記録', RECORD);
    await press(page, '記録する');
    await sees(page, '面接を記録しました。');
    await expectAccessible(page, '庁内公募-選考する人');
  });

  it('still nothing is seen; the applicant does not read what was noted of them', async () => {
    await nothingIsSeen();
    await open(applicant.page, application, `${applicant.name}さんの応募`);
    expect(await words(applicant)).not.toContain(RECORD);
  });

  it('decided: the applicant and the own 所属長 are told, and the 所属長 reads no word of the application', async () => {
    await press(host.page, 'この人に決める');
    await press(host.page.getByRole('alertdialog'), 'この人に決める');
    await sees(host.page, 'この人に決めました。');
    await followTask(applicant, `「${TITLE}」への応募の結果を確かめる`, `${applicant.name}さんの応募`);
    await sees(applicant.page, '異動が決まりました。');
    await press(applicant.page, '確かめました');
    await expectNoTask(applicant, `「${TITLE}」への応募の結果を確かめる`);

    const { page } = head;
    await followTask(head, `${applicant.name}さんの異動が庁内公募で決まったことを確かめる`, `${applicant.name}さんの応募`);
    await sees(page, '異動が決まりました。');
    for (const theirs of [MOTIVATION, RECORD]) expect(await words(head)).not.toContain(theirs);
    await expectAccessible(page, '庁内公募-所属長');
    await press(page, '確かめました');
    await sees(page, '引継ぎの準備を始めてください。');
    await open(page, personPage, new RegExp(applicant.name));
    await part(page, '庁内公募').getByRole('link', { name: TITLE }).waitFor();
  });

  it('人事課 finds it among the fixed points of its plan', async () => {
    const { page } = officer;
    await open(page, '/career/internal-postings/applications?view=FIXED', '庁内公募の応募');
    await page.getByRole('row').filter({ hasText: TITLE }).getByRole('link', { name: `${applicant.name}さんの応募` }).click();
    await sees(page, '異動が決まりました。');
    expect(idOf(page)).toBe(application.split('/').at(-1));
    await expectAccessible(page, '庁内公募-固定点');
  });
});
