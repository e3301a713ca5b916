import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as } from '../harness/person.ts';
import { open, part, sees, titled } from '../steps/page.ts';

const NARROW = { width: 390, height: 844 };

describe('the career path', () => {
  it('somebody in the fourth year finds themselves on the chart, at a desk and on a telephone', async () => {
    const { page } = await as('clerk-fourth-year');
    await page.getByRole('link', { name: 'キャリアパス', exact: true }).first().click();
    await titled(page, 'キャリアパス');
    await page.getByRole('article', { name: 'あなたの今の位置' }).getByText('能力育成期間　主事級　基礎習得段階（前期５年）').waitFor();
    const table = page.getByRole('table', { name: '事務職採用職員のキャリアパス（例）' });
    await table.getByRole('columnheader', { name: /いまここ.*基礎習得段階/ }).waitFor();
    expect(await table.getByText('いまここ').count()).toBe(1);
    await sees(page, '青森県職員育成・確保方針「事務職採用職員のキャリアパス（例）」');
    await expectAccessible(page, 'キャリアパス');

    const before = page.viewportSize()!;
    await page.setViewportSize(NARROW);
    await table.waitFor({ state: 'hidden' });
    await part(page, '能力育成期間（～２０代）').getByText('２部局以上に配置', { exact: true }).waitFor();
    await part(page, '組織統率期間（４０～５０代）').getByText('副参事級').click();
    await part(page, '組織統率期間（４０～５０代）').getByText('グループマネージャー', { exact: true }).waitFor();
    await page.setViewportSize(before);
  });

  it('a family the policy shows no chart for says so, and leads to the chart there is, where nobody else’s place is marked', async () => {
    const { page } = await as('clerk-fourth-year');
    await open(page, '/career/path?family=PHARMACIST', 'キャリアパス');
    await sees(page, '薬剤師のキャリアパスは、まだ示されていません。');
    await expectAccessible(page, 'キャリアパス-図なし');
    await page.getByRole('link', { name: '事務の図を見る' }).click();
    await page.getByRole('table', { name: '事務職採用職員のキャリアパス（例）' }).waitFor();
  });

  it('the page of 1-1 counts the charts and leads to them', async () => {
    const { page } = await as('analyst');
    await open(page, '/organization/policy/measures/1-1', /^1-1/);
    await sees(page, '図を示している職種');
    await page.getByRole('link', { name: 'キャリアパスを見る' }).click();
    await titled(page, 'キャリアパス');
  });
});
