import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as } from '../harness/person.ts';
import { open, part, sees, titled } from '../steps/page.ts';

describe('who and where', () => {
  it('高橋 finds 髙橋 as one types, from anywhere', async () => {
    const { page } = await as('clerk-first-year');
    await page.getByRole('searchbox', { name: '人・組織・施策を検索' }).pressSequentially('高橋');
    await titled(page, '「高橋」の検索結果');
    const found = part(page, '職員・組織・方針').getByRole('link', { name: /^職員\s*髙橋/ });
    await found.first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('高橋');
    await expectAccessible(page, '検索');
    await found.first().click();
    await titled(page, /髙橋/);
  });

  it('kana, half typed, finds the same people in the directory; ↓ and Enter lead there', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization', '職員・組織を探す');
    await expectAccessible(page, '職員・組織を探す');
    await page.getByRole('searchbox', { name: '職員・所属・職を探す' }).pressSequentially('たかはし み');
    await page.getByRole('link', { name: /髙橋 澪/ }).waitFor();
    await expectAccessible(page, '職員・組織を探す-見つかった');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await titled(page, /髙橋/);
  });

  it('nothing found is said with the next step', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization?q=ぬるぽ', '職員・組織を探す');
    await sees(page, '「ぬるぽ」に当てはまる職員・所属・職は見つかりませんでした。');
    await page.getByRole('link', { name: '組織図から探す' }).waitFor();
    await expectAccessible(page, '職員・組織を探す-なし');
  });

  it('a person’s page is made of what every module knows of them', async () => {
    const { page, name } = await as('senior-clerk-dx');
    await page.getByRole('link', { name: '職員・組織を探す' }).first().click();
    await page.getByRole('link', { name: 'わたしのページ' }).click();
    await titled(page, new RegExp(name));
    await part(page, '配置の経歴').waitFor();
    await part(page, '庁内副業').getByRole('link').first().waitFor();
    await expectAccessible(page, '職員のページ');
  });
});

describe('what the prefecture is made of', () => {
  it('the tree shows the units of today, and of the day before the reform', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization/units', '組織図');
    const tree = page.getByRole('navigation', { name: '組織図' });
    await tree.getByRole('link', { name: 'こども家庭部' }).waitFor();
    expect(await tree.getByRole('link', { name: '企画政策部' }).count()).toBe(0);
    await expectAccessible(page, '組織図');

    await page.getByRole('link', { name: /令和6年4月の再編の前/ }).click();
    await sees(page, /令和6年3月31日の組織です/);
    await tree.getByRole('link', { name: '企画政策部' }).waitFor();
    expect(await tree.getByRole('link', { name: 'こども家庭部' }).count()).toBe(0);
    await expectAccessible(page, '組織図-再編の前');
  });

  it('a unit that is gone says so, what it became, and leads there', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization/units?asOf=2024-03-31', '組織図');
    await page.getByRole('link', { name: '企画政策部' }).click();
    await titled(page, /企画政策部/);
    await expectAccessible(page, '所属-再編の前');
    const lineage = part(page, '再編の前と後');
    await lineage.getByRole('listitem').filter({ hasText: '交通・地域社会部' }).waitFor();
    await lineage.getByRole('link', { name: '総合政策部' }).click();
    await titled(page, /総合政策部/);
    await part(page, '再編の前と後').getByRole('link', { name: '企画政策部' }).waitFor();
    await expectAccessible(page, '所属');
  });
});

describe('the policy', () => {
  it('three pillars, ten initiatives, thirty measures, in its own words', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization/policy', '職員育成・確保方針');
    await sees(page, /3つの柱、10の取組、30の個別取組です/);
    await expectAccessible(page, '方針-取組');
    for (const [tab, name] of [['趣旨と位置付け', '方針-趣旨'], ['推進体制', '方針-体制'], ['数の決まり', '方針-数']] as const) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await expectAccessible(page, name);
    }
  });

  it('measure 1-4 shows what is done of it, counted from operation', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization/policy/measures/1-4', /^1-4/);
    const evidence = part(page, '庁内副業の実績');
    await evidence.getByText(/^\d+件$/).first().waitFor();
    const figure = async (term: string) => Number.parseInt(await evidence.getByRole('definition').nth((await evidence.getByRole('term').allInnerTexts()).indexOf(term)).innerText(), 10);
    expect(await figure('これまでに始まった募集')).toBeGreaterThan(await figure('いま募集中'));
    expect(await figure('応募した職員')).toBeGreaterThanOrEqual(10);
    await expectAccessible(page, '方針-1-4');
  });

  it('the six values are marked as what is not yet known', async () => {
    const { page } = await as('clerk-first-year');
    await open(page, '/organization/policy/values', '職員育成・確保方針');
    await sees(page, '6つの価値観の名前と行動内容は、まだ確かめられていません。');
    expect(await page.getByText('仮の名', { exact: true }).count()).toBe(6);
    await expectAccessible(page, '方針-めざす職員像');
  });
});
