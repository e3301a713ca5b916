import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, settled } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { choose, press, write, writeDay } from '../steps/forms.ts';
import { expectNoTask, followTask } from '../steps/home.ts';
import { open, sees, titled } from '../steps/page.ts';

const TITLE = '移住相談会の当日の段取り';
const GONE = '国の交付金の実績報告';
const AGREED = '用地境界の立会い';
const HANDED = '会場の下見から当日の朝までの順番を、表にして渡しました。';

let head: Person;
let manager: Person;
let heir: Person;
let senior: Person;
beforeAll(async () => {
  head = await as('unit-head');
  manager = await as('group-manager');
  heir = await as('senior-clerk-dx');
  senior = await as('senior-sub-manager');
});

const words = ({ page }: Person) => page.getByRole('main').innerText();

describe('what only one knows is handed on before nobody does', () => {
  it('the 所属長 finds at home what nobody can do any more, and names who will', async () => {
    const { page } = head;
    await followTask(head, `「${GONE}」の後任を決める`, GONE);
    await sees(page, 'できる人が、もうこの所属にいません。');
    await expectAccessible(page, '知識-途切れるおそれ');
    await press(page, '後任を決める');
    await page.getByRole('dialog').locator('label').filter({ hasText: heir.name }).click();
    await expectAccessible(page, '知識-後任を決める');
    await press(page.getByRole('dialog'), '後任に決める');
    await sees(page, `${heir.name}さんを後任に決めました。`);
    await expectNoTask(head, `「${GONE}」の後任を決める`);
  });

  it('the successor learns by when, and that is all', async () => {
    await followTask(heir, `「${GONE}」の引継ぎを始める`, GONE);
    await sees(heir.page, /までに引き継ぎます。/);
    expect(await words(heir)).not.toMatch(/途切れるおそれ|いなくなるまで|見込み/);
  });

  it('the 所属長 registers a topic, maps who knows it and names who comes after', async () => {
    const { page } = head;
    await open(page, '/career/succession', '知識の継承');
    await expectAccessible(page, '知識の継承-所属長');
    await page.getByRole('main').getByRole('link', { name: '知識を登録する' }).click();
    await titled(page, '知識を登録する');
    await choose(page, '所属', /^若者定着還流促進課$/);
    await write(page, '知識の名前', TITLE);
    await write(page, 'なぜ大切か', '準備の順番が、一人の頭の中にしかありません。');
    await expectAccessible(page, '知識を登録する');
    await press(page, '登録する');
    await titled(page, TITLE);
    await sees(page, '登録しました。');
    await press(page, '担い手を登録する');
    await page.getByRole('dialog').locator('label').filter({ hasText: manager.name }).click();
    await page.getByRole('dialog').locator('label').filter({ hasText: '人に教えられる' }).click();
    await press(page.getByRole('dialog'), '登録する');
    await sees(page, `${manager.name}さんを担い手に登録しました。`);
    await press(page, '後任を決める');
    await page.getByRole('dialog').locator('label').filter({ hasText: heir.name }).click();
    await writeDay(page.getByRole('dialog'), 'いつまでに引き継ぐか', '2027-03-31');
    await press(page.getByRole('dialog'), '後任に決める');
    await sees(page, `${heir.name}さんを後任に決めました。`);
  });

  it('the two hand over: one writes it down, the other vouches for it', async () => {
    await followTask(manager, `「${TITLE}」の引継ぎを始める`, TITLE);
    await writeDay(manager.page, '引継ぎの日', '2026-11-20');
    await write(manager.page, '引き継いだこと', HANDED);
    await press(manager.page, '記録する');
    await sees(manager.page, '相手の確認待ち');
    await followTask(heir, `「${TITLE}」の引継ぎの記録を確かめる`, TITLE);
    await sees(heir.page, HANDED);
    await expectAccessible(heir.page, '知識-記録を確かめる');
    await press(heir.page, '記録を確かめる');
    await sees(heir.page, '記録を確かめました。');
  });

  it('the 所属長 has the last word', async () => {
    const { page } = head;
    await followTask(head, `「${TITLE}」の引継ぎの完了を確かめる`, TITLE);
    await press(page, '引継ぎの完了を確かめる');
    await press(page.getByRole('alertdialog'), '完了を確かめる');
    await sees(page, '引継ぎの完了を確かめました。');
    await sees(page, '引継ぎ完了');
  });

  it('a risk is gone when its hand-over is confirmed, and that one alone', async () => {
    const { page } = head;
    const atRisk = page.getByRole('main').getByRole('table', { name: '継承すべき知識' });
    await open(page, '/career/succession?view=LED&risk=1', '知識の継承');
    await atRisk.getByRole('link', { name: GONE }).waitFor();
    await atRisk.getByRole('link', { name: AGREED }).click();
    await titled(page, AGREED);
    await press(page, '引継ぎの完了を確かめる');
    await press(page.getByRole('alertdialog'), '完了を確かめる');
    await sees(page, '引継ぎの完了を確かめました。');
    await open(page, '/career/succession?view=LED&risk=1', '知識の継承');
    await atRisk.getByRole('link', { name: GONE }).waitFor();
    await settled(page);
    expect(await atRisk.getByRole('link', { name: AGREED }).count()).toBe(0);
  });

  it('somebody of 61 vouches for what was handed on; 人事課 sees when and why it ends, a stranger that there is nothing', async () => {
    await open(senior.page, '/career/succession', '知識の継承');
    await senior.page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await sees(senior.page, '定年退職');
    const address = new URL(senior.page.url()).pathname;
    await press(senior.page, '記録を確かめる');
    await sees(senior.page, '記録を確かめました。');
    const officer = await as('personnel-officer');
    await open(officer.page, '/career/succession', '知識の継承');
    await expectAccessible(officer.page, '知識の継承-人事課');
    await officer.page.goto(address);
    await sees(officer.page, '定年退職');
    await open(officer.page, '/career/succession/advisory-posts', '助言する役職を考える職員');
    await expectAccessible(officer.page, '助言する役職');
    const stranger = await as('analyst');
    await open(stranger.page, address, '見つかりませんでした');
  });
});
