import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { expectUnread, hasFocus, noticesButton, noticesPanel, readNotices } from '../steps/notices.ts';
import { press } from '../steps/forms.ts';
import { open, sees, titled } from '../steps/page.ts';
import { postingPath, submitPosting } from '../steps/posting.ts';

const TITLE = '庁舎の案内図を一緒に作りませんか';

let host: Person;
let officer: Person;
beforeAll(async () => {
  host = await as('unit-head-host');
  officer = await as('personnel-officer');
});

describe('what somebody else did on one’s own things is told in the header', () => {
  let id: string;

  it('the number rises when 人事課 has approved what the host handed in', async () => {
    id = await submitPosting(host, TITLE);
    await readNotices(host);
    await expectUnread(host, 0);
    await open(officer.page, postingPath(id), TITLE);
    await press(officer.page, '承認して募集を始める');
    await sees(officer.page, '承認し、募集を始めました。');
    await expectUnread(host, 1);
  });

  it('the list is opened, walked and followed by the keyboard, and to have seen it is to have read it', async () => {
    const { page } = host;
    await noticesButton(page).focus();
    await page.keyboard.press('Enter');
    const panel = noticesPanel(page);
    const newest = panel.getByRole('listitem').first();
    await newest.getByText(TITLE).waitFor();
    await newest.getByText('新着').waitFor();
    await expectAccessible(page, 'お知らせ');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(panel.getByRole('button', { name: 'お知らせを閉じる' }))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(newest.getByRole('link'))).toBe(true);
    await page.keyboard.press('Enter');
    await titled(page, TITLE);
    expect(await panel.isVisible()).toBe(false);
    await expectUnread(host, 0);
  });

  it('Escape closes the list and gives the focus back to its button', async () => {
    await readNotices(host);
  });
});
