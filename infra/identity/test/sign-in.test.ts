import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { aoi, herHead, sessionIn, startPlatform, stranger, type Platform } from './platform.ts';

const SESSION = '__Host-takara';
const CALLBACK = '/auth/callback';

let platform: Platform;
beforeAll(async () => { platform = await startPlatform(); });
afterAll(() => platform.close());

const visitor = () => openBrowser(platform.origin);
const isSignedOut = async (browser: ReturnType<typeof visitor>) =>
  (await browser.get('/')).headers.get('location')?.startsWith('/auth/login') === true;

/** Goes as far as the provider's answer and hands over the callback's address, not yet opened. */
async function reachCallback(browser: ReturnType<typeof visitor>, employeeId: string, page = '/') {
  const picker = await browser.open(page);
  const answer = await browser.follow(await browser.post(picker.url, { employee: employeeId }), platform.origin + CALLBACK);
  return new URL(answer.headers.get('location')!);
}

describe('signing in', () => {
  it('leads from any page over the picker back to that page', async () => {
    const page = await visitor().signInAs(herHead.employeeId, '/career/side-jobs?status=OPEN');
    expect(page.status).toBe(200);
    expect(page.url).toBe(`${platform.origin}/career/side-jobs?status=OPEN`);
    expect(await sessionIn(page)).toMatchObject({
      employeeId: herHead.employeeId,
      displayName: herHead.displayName,
      unitName: herHead.unitName,
      duties: [{ kind: 'UNIT_HEAD', label: '所属長', unitId: 'unit-1' }],
    });
  });

  it('asks the provider for a code with PKCE, state and nonce', async () => {
    const login = await visitor().get('/auth/login');
    const { searchParams } = new URL(login.headers.get('location')!);
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('code_challenge')).toHaveLength(43);
    expect(searchParams.get('state')!.length).toBeGreaterThanOrEqual(43);
    expect(searchParams.get('nonce')!.length).toBeGreaterThanOrEqual(43);
  });

  it('sets a cookie that scripts, other sites and other hosts cannot use', async () => {
    const browser = visitor();
    const callback = await reachCallback(browser, aoi.employeeId);
    const cookie = (await browser.get(callback.href)).headers.getSetCookie().find((line) => line.startsWith(`${SESSION}=`))!;
    const [value, ...attributes] = cookie.split('; ');
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(Buffer.from(value!.split('=')[1]!, 'base64url')).toHaveLength(32);
  });

  it('leaves no token with the browser: neither in a cookie nor in the page', async () => {
    const browser = visitor();
    const page = await browser.signInAs(aoi.employeeId);
    const held = (await page.text()) + [...browser.jar.values()].map(({ value }) => value).join(' ');
    expect(held).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  });

  it('stores only a hash of the id in the cookie', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    const { rows } = await platform.database.query('select * from gateway.session');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(browser.jar.get(SESSION)!.value);
  });

  it('works in several tabs at once', async () => {
    const browser = visitor();
    const first = await browser.open('/career/a');
    const second = await browser.open('/career/b');
    expect((await browser.follow(await browser.post(second.url, { employee: aoi.employeeId }))).url).toBe(`${platform.origin}/career/b`);
    expect((await browser.follow(await browser.post(first.url, { employee: aoi.employeeId }))).url).toBe(`${platform.origin}/career/a`);
  });

  it('sends somebody who used another name of this machine to the address the cookie belongs to', async () => {
    const answer = await fetch(`http://localhost:${platform.port}/career/a`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`${platform.origin}/career/a`);
  });
});

describe('an attacker at the sign-in', () => {
  it('cannot plant a session id: it is another one after signing in, and the planted one is worth nothing', async () => {
    const browser = visitor();
    const planted = 'A'.repeat(43);
    browser.jar.set(SESSION, { value: planted, path: '/' });
    await browser.signInAs(aoi.employeeId);
    expect(browser.jar.get(SESSION)!.value).not.toBe(planted);
    const attacker = visitor();
    attacker.jar.set(SESSION, { value: planted, path: '/' });
    expect(await isSignedOut(attacker)).toBe(true);
  });

  it('cannot keep the old id of somebody who signs in again', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    const before = browser.jar.get(SESSION)!.value;
    await browser.open('/auth/login');
    expect(browser.jar.get(SESSION)!.value).not.toBe(before);
    const attacker = visitor();
    attacker.jar.set(SESSION, { value: before, path: '/' });
    expect(await isSignedOut(attacker)).toBe(true);
  });

  it('cannot make somebody else open the callback of a sign-in of their own', async () => {
    const callback = await reachCallback(visitor(), herHead.employeeId);
    const victim = visitor();
    const answer = await victim.get(callback.href);
    expect(answer.status).toBe(400);
    expect(victim.jar.has(SESSION)).toBe(false);
  });

  it('cannot use a callback twice', async () => {
    const browser = visitor();
    const callback = await reachCallback(browser, aoi.employeeId);
    const jar = new Map(browser.jar);
    expect((await browser.get(callback.href)).status).toBe(303);
    const replay = visitor();
    for (const [name, cookie] of jar) replay.jar.set(name, cookie);
    const answer = await replay.get(callback.href);
    expect(answer.status).toBe(400);
    expect(replay.jar.has(SESSION)).toBe(false);
  });

  it('cannot slip the code of one sign-in into another: state is right, PKCE and nonce are not', async () => {
    const stolen = await reachCallback(visitor(), herHead.employeeId);
    const browser = visitor();
    const own = await reachCallback(browser, aoi.employeeId);
    own.searchParams.set('code', stolen.searchParams.get('code')!);
    const answer = await browser.get(own.href);
    expect(answer.status).toBe(400);
    expect(browser.jar.has(SESSION)).toBe(false);
  });

  it('cannot answer in the name of another provider', async () => {
    const browser = visitor();
    const callback = await reachCallback(browser, aoi.employeeId);
    callback.searchParams.set('iss', 'https://evil.example');
    expect((await browser.get(callback.href)).status).toBe(400);
    expect(browser.jar.has(SESSION)).toBe(false);
  });

  it('cannot forge what the browser remembers of a sign-in', async () => {
    const browser = visitor();
    const callback = await reachCallback(browser, aoi.employeeId);
    for (const [name, cookie] of browser.jar) {
      if (name.startsWith('__Host-takara-sign-in-')) browser.jar.set(name, { ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` });
    }
    expect((await browser.get(callback.href)).status).toBe(400);
  });

  it.each(['//evil.example', '/..//evil.example', '/\\evil.example', 'https://evil.example/', '/auth/logout'])(
    'cannot lead away by returnTo=%s: one arrives at home',
    async (returnTo) => {
      const browser = visitor();
      const picker = await browser.open(`/auth/login?${new URLSearchParams({ returnTo })}`);
      const page = await browser.follow(await browser.post(picker.url, { employee: aoi.employeeId }));
      expect(page.url).toBe(`${platform.origin}/`);
    },
  );
});

describe('somebody the directory does not know', () => {
  it('is told so and has no session', async () => {
    const browser = visitor();
    const answer = await browser.signInAs(stranger.employeeId);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('職員として登録されていません');
    expect(browser.jar.has(SESSION)).toBe(false);
  });
});
