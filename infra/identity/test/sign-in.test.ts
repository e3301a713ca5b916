import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { aoi, startPlatform, type Platform } from './platform.ts';

let platform: Platform;
beforeAll(async () => { platform = await startPlatform(); });
afterAll(() => platform.close());

const sessionOf = async (page: Response) => JSON.parse(/id="takara-session">(.*?)<\/script>/s.exec(await page.text())![1]!);

describe('signing in', () => {
  it('leads from any page over the picker back to that page', async () => {
    const browser = openBrowser(platform.origin);
    const page = await browser.signInAs(aoi.employeeId, '/career/side-jobs?status=OPEN');
    expect(page.status).toBe(200);
    expect(page.url).toBe(`${platform.origin}/career/side-jobs?status=OPEN`);
    expect(await sessionOf(page)).toMatchObject({ employeeId: aoi.employeeId, displayName: aoi.displayName, duties: [] });
  });
});
