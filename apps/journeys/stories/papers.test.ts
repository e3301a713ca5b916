import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectAccessible } from '../harness/accessible.ts';
import { as, type Person } from '../harness/person.ts';
import { press } from '../steps/forms.ts';
import { open, sees } from '../steps/page.ts';

let clerk: Person;
beforeAll(async () => { clerk = await as('clerk-fourth-year'); });

/** Presses it and takes the file that the browser is handed. */
async function fileOf(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

it('somebody takes the paper of their rotation from its page', async () => {
  const { page } = clerk;
  await open(page, '/career/rotation', '異動の見通し');
  const { name, bytes } = await fileOf(page, '見通しの説明をPDFにする');
  expect(name).toBe(`ジョブローテーションの説明_${clerk.name}.pdf`);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeLessThan(300_000);
  await sees(page, `「${name}」をダウンロードしました。`);
  await expectAccessible(page, '書類-つくった後');
});
