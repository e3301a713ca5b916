import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as } from '../harness/person.ts';
import { open, part, sees, titled } from '../steps/page.ts';

describe('job rotation, explained', () => {
  it('somebody in the first year reads what will be asked, by when, and where the policy says so', async () => {
    const { page } = await as('clerk-first-year');
    await page.getByRole('link', { name: '異動の見通し', exact: true }).first().click();
    await titled(page, '異動の見通し');
    await sees(page, /在職1年目、基礎習得段階/);
    const open = part(page, 'これから要ること');
    await open.getByText('「２部局以上に配置」').waitFor();
    await open.getByText(/の定期異動まで/).first().waitFor();
    await part(page, 'これまでの配置').getByRole('listitem').first().waitFor();
    await page.getByText(/^\d+件の読み方を見る/).click();
    await sees(page, '国・市町村・民間への派遣');
    await expectAccessible(page, '異動の見通し');
  });

  it('somebody in the fourth year sees the rules that are met with the places that prove it, and that a reform was no move', async () => {
    const { page } = await as('clerk-fourth-year');
    await open(page, '/career/rotation', '異動の見通し');
    const met = part(page, '満たした決まり');
    const proof = met.getByRole('list', { name: '４年目は本庁：満たした証しの配置' }).getByRole('listitem');
    expect(await proof.count()).toBe(2);
    await part(page, 'これまでの配置').getByText('改編・昇任で、異動ではない').first().waitFor();
  });

  it('a head sees the people of the own unit, and reads one of them', async () => {
    const { page } = await as('unit-head');
    await open(page, '/career/rotation', '異動の見通し');
    await page.getByRole('link', { name: '職員の一覧を見る' }).click();
    await titled(page, '異動の見通しの一覧');
    await open(page, '/career/rotation/list?state=ALL', '異動の見通しの一覧');
    await expectAccessible(page, '異動の見通しの一覧-所属');
    const rows = part(page, '職員と決まり').getByRole('row').filter({ has: page.getByRole('link') });
    const name = (await rows.first().getByRole('link').innerText()).trim();
    await rows.first().getByRole('link').click();
    await titled(page, new RegExp(name));
  });

  it('人事課 goes from a number of the next years to its people, and from there to one person’s proof', async () => {
    const { page } = await as('personnel-officer');
    await open(page, '/career/rotation/list', '異動の見通しの一覧');
    const forecast = part(page, '次の年度からの期限');
    const number = forecast.getByRole('link', { name: /^前期５年で２部局以上、令和\d+年度に期限/ }).first();
    const count = Number((await number.innerText()).split('：').at(-1));
    await number.click();
    await sees(page, new RegExp(`^全${count}件`));
    expect(new URL(page.url()).searchParams.get('rule')).toBe('ROT-4');
    await expectAccessible(page, '異動の見通しの一覧-人事課');
    // The list's pages come with the address: back leads to where one was.
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('rule')).toBeNull();
    await page.goForward();
    await sees(page, new RegExp(`^全${count}件`));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '表示している見通しをCSVで保存' }).click()]);
    expect(download.suggestedFilename()).toMatch(/異動の見通し.*\.csv$/);
    await part(page, '職員と決まり').getByRole('row').filter({ has: page.getByRole('link') }).first().getByRole('link').click();
    await part(page, 'これから要ること').getByText('「２部局以上に配置」').waitFor();
  });

  it('人事課 writes down an exception to a principle, and the rule is settled with its reason', async () => {
    const { page } = await as('personnel-officer');
    await open(page, '/career/rotation/list?rule=ROT-3&state=DUE_BY', '異動の見通しの一覧');
    await part(page, '職員と決まり').getByRole('row').filter({ has: page.getByRole('link') }).first().getByRole('link').click();
    const form = part(page, 'この職員について記録する');
    const choose = async (field: string, option: string) => { await form.getByRole('button', { name: new RegExp(field) }).click(); await page.getByRole('option', { name: option }).click(); };
    await choose('記録すること', '原則の例外');
    await choose('内容', '４年目は本庁');
    await form.getByRole('textbox', { name: /言葉で書く/ }).fill('資格の要る業務を続けるため');
    await form.getByRole('button', { name: '記録する', exact: true }).click();
    await sees(page, '「原則の例外」を記録しました。');
    await part(page, 'いまは問われない決まり').getByText('原則の例外が認められている：資格の要る業務を続けるため').waitFor();
    await expectAccessible(page, '異動の見通し-記録');
  });

  it('nobody else finds anything of it: no part on the person’s page, nothing behind the address', async () => {
    const officer = await as('personnel-officer');
    await open(officer.page, '/career/rotation/list', '異動の見通しの一覧');
    const address = await part(officer.page, '職員と決まり').getByRole('row').filter({ has: officer.page.getByRole('link') }).first().getByRole('link').getAttribute('href');
    const { page } = await as('analyst');
    await open(page, address!, '見つかりませんでした');
  });
});
