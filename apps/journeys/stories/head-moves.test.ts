import { beforeAll, describe, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { applicationPath, apply } from '../steps/application.ts';
import { today } from '../steps/days.ts';
import { choose, find, press, writeDay } from '../steps/forms.ts';
import { expectNoTask, findTask, followTask } from '../steps/home.ts';
import { open, sees, titled } from '../steps/page.ts';
import { openPosting } from '../steps/posting.ts';
import { expectHolder } from '../steps/timeline.ts';

const TITLE = '所属長の異動をまたぐ募集';
const HOME_UNIT = '若者定着還流促進課';

/** 人事課 orders somebody to another place from today on, by the form of that person's page. */
async function order({ page }: Person, name: string, { unit, found, post }: { unit: string; found: RegExp; post: string }): Promise<void> {
  await open(page, `/organization?q=${encodeURIComponent(name)}`, '職員・組織を探す');
  await page.getByRole('link', { name: new RegExp(`^職員\\s*${name}`) }).click();
  await titled(page, new RegExp(name));
  await page.getByRole('link', { name: '異動を発令する' }).click();
  await titled(page, '異動の発令');
  await expectAccessible(page, '異動の発令');
  await find(page, '異動先の所属・グループ', unit, found);
  await choose(page, '職', post);
  await writeDay(page, '発令日', today());
  await press(page, '内容を確かめて発令する');
  await press(page.getByRole('alertdialog'), '発令する');
  await titled(page, new RegExp(name));
  await sees(page, '発令しました。');
}

describe('a 所属長 moves while an application waits for them', () => {
  let officer: Person;
  let former: Person;
  let successor: Person;
  let applicant: Person;
  let applicationId: string;
  beforeAll(async () => {
    officer = await as('personnel-officer');
    former = await as('unit-head');
    successor = await as('group-manager');
    applicant = await as('senior-clerk-dx');
    applicationId = await apply(applicant, await openPosting(await as('unit-head-host'), officer, TITLE), TITLE);
  });

  const task = () => `${applicant.name}さんの庁内副業への応募に同意するか決める`;

  it('waits at their home first', async () => {
    await findTask(former, task());
    await expectNoTask(successor, task());
  });

  it('leaves them with the order of today: the application does not exist for them any more', async () => {
    await order(officer, former.name, { unit: '総務学事課', found: /総務学事課/, post: '次長' });
    await expectNoTask(former, task());
    await open(former.page, applicationPath(applicationId), '見つかりませんでした');
  });

  it('is the successor’s from the day they hold the seat, who decides it', async () => {
    await order(officer, successor.name, { unit: HOME_UNIT, found: /^若者定着還流促進課/, post: '所属長' });
    await followTask(successor, task(), `${applicant.name}さんの応募`);
    await expectHolder(successor.page, `所属長（${successor.name}`);
    await press(successor.page, '同意する');
    await sees(successor.page, '同意しました。');
    await expectNoTask(successor, task());
  });
});
