import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, settled } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { addWords, choose, press, write, writeDay } from '../steps/forms.ts';
import { followTask } from '../steps/home.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const SKILL = '要約筆記';
const LICENCE = '普通救命講習修了';
const SAID = '説明会で使いました。';
const CONSIDERED = '説明会の多い所属を案に挙げました。';

let person: Person;
let manager: Person;
let officer: Person;
/** Of the person, as the manager's task leads there. */
let address: string;
beforeAll(async () => {
  person = await as('clerk-fourth-year');
  manager = await as('unit-head');
  officer = await as('personnel-officer');
});

const words = ({ page }: Person) => page.getByRole('main').innerText();

async function state({ page }: Person, name: string, validUntil?: string): Promise<void> {
  const form = page.getByRole('form', { name: 'スキルを載せる' });
  if (validUntil) await form.locator('label').filter({ hasText: '資格・免許' }).click();
  await addWords(page, '名前', [name]);
  await writeDay(form, validUntil ? '取得した日' : '身につけた日', '2026-10-01');
  if (validUntil) await writeDay(form, '有効期限', validUntil);
  await write(page, '説明', SAID);
  await press(form, '載せる');
  await sees(page, `「${name}」を載せました。`);
}

describe('what somebody can do becomes known', () => {
  it('a member of staff adds a skill and a licence, and asks the manager to confirm them', async () => {
    const { page } = person;
    await open(page, '/career/skills', 'スキル');
    await state(person, SKILL);
    await state(person, LICENCE, '2029-09-30');
    await page.getByRole('article', { name: SKILL }).getByText('上司の確認を待っています').waitFor();
    await page.getByRole('article', { name: LICENCE }).getByText('令和11年9月30日').first().waitFor();
    await expectAccessible(page, 'スキル');
  });

  it('the manager finds it at home and says what they have seen', async () => {
    const { page } = manager;
    await followTask(manager, `${person.name}さんのスキルを確かめる`, `${person.name}さんのスキル`);
    address = new URL(page.url()).pathname;
    for (const [name, seen] of [[SKILL, '仕事の様子を見て確かめた'], [LICENCE, '修了証を見て確かめた']] as const) {
      await page.getByRole('article', { name }).getByRole('button', { name: /^確かめたと記録する/ }).click();
      const form = part(page, `${person.name}さんの「${name}」を確かめる`);
      await form.locator('label').filter({ hasText: seen }).click();
      await writeDay(form, '確かめた日、または合格・修了の日', '2026-11-20');
      if (name === SKILL) await expectAccessible(page, 'スキル-確かめる');
      await press(form, '記録する');
      await sees(page, `「${name}」を確かめたと記録しました。`);
    }
    await page.getByRole('article', { name: SKILL }).getByText('確かめられています').waitFor();
    expect(await words(manager)).not.toContain('人事配置で考慮したこと');
  });

  it('人事課 finds the person by skill, licence and strength, and records what was considered', async () => {
    const { page } = officer;
    await open(page, '/career/skills', 'スキル');
    await page.getByRole('link', { name: '職員をスキルと経験で探す' }).click();
    await titled(page, '職員をスキルと経験で探す');
    await addWords(page, 'スキル、資格・免許', [SKILL, LICENCE]);
    await choose(page, '根拠の強さ', '研修・講座の修了以上');
    const row = page.getByRole('row').filter({ hasText: person.name });
    await row.getByText('上司の確認').waitFor();
    await expectAccessible(page, '職員を探す');
    await row.getByRole('link', { name: person.name }).click();
    await titled(page, `${person.name}さんのスキル`);
    await page.getByRole('article', { name: SKILL }).getByRole('button', { name: /^配置で考慮したと記録する/ }).click();
    const form = part(page, `${person.name}さんの「${SKILL}」を配置で考慮した`);
    await form.locator('label').filter({ hasText: '定期異動の配置案' }).click();
    await writeDay(form, '発令の日', '2027-04-01');
    await form.getByRole('textbox', { name: '考慮したこと' }).fill(CONSIDERED);
    await expectAccessible(page, 'スキル-考慮');
    await press(form, '記録する');
    await page.getByRole('list', { name: '人事配置で考慮したこと' }).getByText(CONSIDERED).waitFor();
  });

  it('the person sees who confirmed, and nothing of a plan before the day of the order', async () => {
    const { page } = person;
    await open(page, '/career/skills', 'スキル');
    await page.getByRole('article', { name: SKILL }).getByText('確かめられています').waitFor();
    await part(page, '人事配置で考慮したこと').waitFor();
    expect(await words(person)).not.toContain(CONSIDERED);
  });

  it('a peer finds nothing: no page, no search, nothing on the person’s page', async () => {
    const peer = await as('senior-clerk-dx');
    await peer.page.goto(address);
    await titled(peer.page, '見つかりませんでした');
    peer.faults.take();
    await open(peer.page, `/career/skills/search?skill=${SKILL}`, '職員をスキルと経験で探す');
    await sees(peer.page, 'この画面は使えません');
    await open(peer.page, `/organization/employees/${address.split('/').at(-1)}`, new RegExp(person.name));
    await settled(peer.page);
    expect(await words(peer)).not.toContain(SKILL);
  });

  it('what is withdrawn stays with the person and asks nobody any more', async () => {
    const { page } = person;
    await open(page, '/career/skills', 'スキル');
    for (const name of [SKILL, LICENCE]) {
      await page.getByRole('article', { name }).getByRole('button', { name: /^取り下げる/ }).click();
      await press(page.getByRole('alertdialog', { name: `「${name}」を取り下げますか` }), '取り下げる');
      await sees(page, `「${name}」を取り下げました。`);
    }
    await part(page, /^取り下げたもの/).getByRole('article', { name: SKILL }).waitFor();
    await open(manager.page, address, `${person.name}さんのスキル`);
    await settled(manager.page);
    expect(await words(manager)).not.toContain(SKILL);
  });
});
