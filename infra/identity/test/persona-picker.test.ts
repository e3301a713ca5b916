import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { aoi, herHead, startPlatform, type Platform } from './platform.ts';

const colleague = { employeeId: '0193a1b2-0000-7000-8000-000000000009', displayName: '高橋 優', unitName: '中南県民局', postTitle: '主査' };

let platform: Platform;
beforeAll(async () => {
  const directory = {
    search: async (text: string) => (colleague.displayName.includes(text) ? [colleague] : []),
    find: async (id: string) => (id === colleague.employeeId ? colleague : undefined),
  };
  platform = await startPlatform({ directory });
});
afterAll(() => platform.close());

const openPicker = async () => {
  const browser = openBrowser(platform.origin);
  return { browser, picker: await browser.open('/') };
};

describe('the persona picker', () => {
  it('lists every persona with unit, post and what one can try', async () => {
    const { picker } = await openPicker();
    const html = await picker.text();
    for (const text of [aoi.displayName, aoi.unitName, aoi.postTitle, aoi.hint]) expect(html).toContain(text);
  });

  it('shows text as text', async () => {
    const { picker } = await openPicker();
    expect(await picker.text()).not.toContain(herHead.displayName);
    const { picker: found } = await openPicker().then(async ({ browser, picker: page }) => ({ picker: await browser.get(`${page.url}?q=${encodeURIComponent('"><script>alert(1)</script>')}`) }));
    expect(await found.text()).not.toContain('<script>');
  });

  it('runs no script and is shown in no frame', async () => {
    const { picker } = await openPicker();
    const policy = picker.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
    expect(picker.headers.get('cache-control')).toBe('no-store');
    expect(picker.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('finds everybody else by the directory', async () => {
    const { browser, picker } = await openPicker();
    const found = await browser.get(`${picker.url}?q=${encodeURIComponent('高橋')}`);
    expect(await found.text()).toContain(colleague.unitName);
    const none = await browser.get(`${picker.url}?q=zzz`);
    expect(await none.text()).toContain('見つかりませんでした');
  });

  it('signs in nobody who does not exist', async () => {
    const { browser, picker } = await openPicker();
    const answer = await browser.post(picker.url, { employee: 'nobody' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('belongs to the browser that was sent to it', async () => {
    const { picker } = await openPicker();
    const other = openBrowser(platform.origin);
    expect((await other.get(picker.url)).status).toBe(400);
    expect((await other.post(picker.url, { employee: aoi.employeeId })).status).toBe(400);
    const { browser: third } = await openPicker();
    expect((await third.post(picker.url, { employee: aoi.employeeId })).status).toBe(400);
  });

  it('does not answer under another name, which somebody else may have pointed here', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const { port } = platform;
      const path = '/identity/.well-known/openid-configuration';
      httpRequest({ port, path, host: '127.0.0.1', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }).on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('explains a link that is no longer good', async () => {
    const answer = await openBrowser(platform.origin).get('/identity/auth?client_id=unknown');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('サインインをやり直してください');
  });
});
