import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { decidedPack } from '../harness/decided-pack.ts';
import { as, visit, type Person } from '../harness/person.ts';
import { startPlatform, type RunningPlatform } from '../harness/platform.ts';
import { press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const HOST = '浜の子ども食堂';
const RELATION = '所属が運営費を補助しています。';
const CONDITION = '活動先への補助の事務を担当しないこと。';
const LINK = '地域貢献活動などの許可';

const navigation = (person: Person) => person.page.getByRole('navigation').getByRole('link', { name: LINK });
const choose = (person: Person, group: string, option: string) => person.page.getByRole('radiogroup', { name: group }).locator('label').filter({ hasText: new RegExp(`^${option}$`) }).click();
const fill = async (person: Person, label: string, value: string) => {
  const box = person.page.getByRole('textbox', { name: label, exact: true });
  await box.fill(value);
  await box.blur();
};

describe('while the policy only considers it', () => {
  it('nobody finds it: not in the navigation, not by its address; the measure says that it is considered', async () => {
    const clerk = await as('clerk-fourth-year');
    await open(clerk.page, '/organization/policy/measures/1-4', /^1-4/);
    await sees(clerk.page, /認めることを検討します」にとどまる/);
    expect(await clerk.page.getByText('地域貢献活動などの許可の実績').count()).toBe(0);
    expect(await navigation(clerk).count()).toBe(0);
    await clerk.page.goto('/career/outside-activities');
    await sees(clerk.page, /見つかりません/);
  });
});

describe('once the prefecture has decided, by one line of the pack', () => {
  let platform: RunningPlatform;
  let pack: string;
  let applicant: Person;
  let head: Person;
  let officer: Person;
  let address: string;
  beforeAll(async () => {
    pack = decidedPack();
    platform = await startPlatform({ TAKARA_POLICY_PACK: pack });
    await visit(platform);
    applicant = await as('clerk-fourth-year');
    head = await as('unit-head');
    officer = await as('personnel-officer');
  });
  afterAll(async () => {
    await platform?.stop();
    rmSync(pack, { recursive: true, force: true });
  });

  it('staff find it, write an application that is kept as they type, and send it to their 所属長', async () => {
    const { page } = applicant;
    await open(page, '/career/outside-activities', LINK);
    await expectAccessible(page, '許可-一覧');
    await page.getByRole('link', { name: '申請を書く' }).first().click();
    await titled(page, '許可の申請を書く');
    await write(page, '活動先の名前', HOST);
    await press(page, '下書きを作って続ける');
    await page.waitForURL(/\/edit$/);
    await choose(applicant, '活動先の種類', 'ＮＰＯ・公益の団体');
    await write(page, '活動の内容', '月に二度、夕方の食事作りと学習の手伝いをします。');
    await write(page, '活動の目的', '子育ての支援を、現場から考えます。');
    await writeDay(page, '期間の始まり', '2027-04-01');
    await writeDay(page, '期間の終わり', '2028-03-31');
    for (const [label, value] of [['1か月の時間', '40'], ['1週間の時間', '6'], ['勤務日の時間', '2'], ['1か月の報酬', '0']] as const) await fill(applicant, label, value);
    for (const relation of ['工事・物品・委託などの契約', '許可・認可・登録などの処分', '監督・検査・指導']) await choose(applicant, relation, 'ない');
    await choose(applicant, '補助金・助成金の交付', 'ある');
    await write(page, '「補助金・助成金の交付」についての説明', RELATION);
    await expectAccessible(page, '許可-申請');
    await press(page, '所属長へ提出する');
    await sees(page, /1 か月 30 時間までです/);
    await fill(applicant, '1か月の時間', '12');
    await press(page, '所属長へ提出する');
    await titled(page, HOST);
    await sees(page, '提出しました。');
    address = new URL(page.url()).pathname;
  });

  it('the 所属長 gives an opinion, which the applicant does not read', async () => {
    await followTask(head, `${applicant.name}さんの営利企業への従事等の申請に意見を述べる`, `${applicant.name}さんの申請`);
    await head.page.getByRole('link', { name: '意見を述べる' }).click();
    await choose(head, '職務への支障', '支障はない');
    await write(head.page, '意見', '担当は補助の事務と別である。');
    for (const relation of ['補助金・助成金の交付', '工事・物品・委託などの契約', '許可・認可・登録などの処分', '監督・検査・指導']) await choose(head, relation, 'ない');
    await expectAccessible(head.page, '許可-意見');
    await press(head.page, '意見を人事課へ送る');
    await sees(head.page, '意見を述べました。');
    await open(applicant.page, address, HOST);
    await sees(applicant.page, '所属長が意見を述べました');
    expect(await applicant.page.getByText('担当は補助の事務と別である。').count()).toBe(0);
  });

  it('人事課 cannot grant over a relation without a reason and a condition, and grants with both', async () => {
    const { page } = officer;
    await followTask(officer, `${applicant.name}さんの営利企業への従事等を許可するか決める`, `${applicant.name}さんの申請`);
    await sees(page, '担当は補助の事務と別である。');
    await page.getByRole('link', { name: '許可する' }).click();
    for (const relation of ['補助金・助成金の交付', '工事・物品・委託などの契約', '許可・認可・登録などの処分', '監督・検査・指導']) await choose(officer, relation, 'ない');
    for (const group of await part(page, '許可する').getByRole('radiogroup').all()) if ((await group.innerText()).includes('満たさない')) await group.locator('label').filter({ hasText: /^満たす$/ }).click();
    await press(page, '許可する');
    await sees(page, /職務に影響しないと考えるわけを書いてください/);
    await write(page, '「補助金・助成金の交付」についての説明', '補助の決定は別の課が行う。');
    await write(page, '許可の条件', CONDITION);
    await expectAccessible(page, '許可-決める');
    await press(page, '許可する');
    await sees(page, '許可しました。');
  });

  it('the applicant finds the result at home with its condition, and the person’s page shows it to those who may know', async () => {
    const title = `申請「${HOST}」の結果を確かめる`;
    await followTask(applicant, title, HOST);
    await sees(applicant.page, CONDITION);
    await expectAccessible(applicant.page, '許可-結果');
    await press(applicant.page, '確かめました');
    await expectNoTask(applicant, title);
    await open(head.page, '/career/outside-activities?view=OF_MY_PEOPLE', LINK);
    await sees(head.page, `${applicant.name}さんの申請`);
  });
});
