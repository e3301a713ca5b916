import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { aoi, herHead, startPlatform, type Platform } from './platform.ts';

const SESSION = '__Host-takara';
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

let platform: Platform;
beforeAll(async () => { platform = await startPlatform(); });
afterAll(() => platform.close());

const visitor = () => openBrowser(platform.origin);
type Visitor = ReturnType<typeof visitor>;
const isSignedIn = async (browser: Visitor) => (await browser.get('/')).status === 200;

async function signOut(browser: Visitor) {
  const asked = await browser.follow(await browser.post('/auth/logout', {}, { 'sec-fetch-site': 'same-origin' }));
  const html = await asked.text();
  const xsrf = /name="xsrf" value="(\w+)"/.exec(html)![1]!;
  return browser.follow(await browser.post('/identity/session/end/confirm', { xsrf, logout: 'yes' }));
}

describe('signing out', () => {
  it('ends the session here and at the provider, and says so', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    const page = await signOut(browser);
    expect(page.url).toBe(`${platform.origin}/auth/signed-out`);
    expect(await page.text()).toContain('サインアウトしました');
    expect(browser.jar.has(SESSION)).toBe(false);
    expect((await browser.open('/')).url).toContain('/identity/interaction/');
  });

  it('leaves nothing to replay: the cookie of before is refused', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    const kept = browser.jar.get(SESSION)!;
    await signOut(browser);
    browser.jar.set(SESSION, kept);
    expect(await isSignedIn(browser)).toBe(false);
    const graph = await browser.post('/graphql');
    expect(await graph.json().catch(() => ({ actor: null }))).not.toMatchObject({ actor: { employeeId: aoi.employeeId } });
  });

  it('holds here at once, before the provider hears of it', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    const kept = browser.jar.get(SESSION)!;
    const answer = await browser.post('/auth/logout');
    expect(answer.headers.get('location')).toContain('/identity/session/end?');
    browser.jar.set(SESSION, kept);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it.each([
    ['a form elsewhere', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour site', { 'sec-fetch-site': 'same-site' }],
    ['an old browser elsewhere', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('is not done for %s', async (_who, headers) => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    expect((await browser.post('/auth/logout', {}, headers)).status).toBe(403);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('is not done by following a link, which only asks', async () => {
    const browser = visitor();
    await browser.signInAs(aoi.employeeId);
    expect(await (await browser.get('/auth/logout')).text()).toContain('サインアウトしますか');
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('signs out of this place even when nobody is signed in', async () => {
    const answer = await visitor().post('/auth/logout');
    expect(answer.headers.get('location')).toBe('/auth/signed-out');
  });
});

describe('a session that ends at the provider', () => {
  it('ends in every browser profile that shared it', async () => {
    const office = visitor();
    await office.signInAs(herHead.employeeId);
    const second = visitor();
    for (const [name, cookie] of office.jar) if (name !== SESSION) second.jar.set(name, cookie);
    await second.open('/');
    const colleague = visitor();
    await colleague.signInAs(herHead.employeeId);
    expect(await isSignedIn(second)).toBe(true);

    await signOut(office);
    expect(await isSignedIn(second)).toBe(false);
    expect(await isSignedIn(colleague)).toBe(true);
  });
});

describe('a logout token', () => {
  let browser: Visitor;
  beforeAll(async () => {
    browser = visitor();
    await browser.signInAs(aoi.employeeId);
  });

  async function logoutToken(claims: Record<string, unknown>, key?: CryptoKey) {
    const jwk = JSON.parse(await platform.secrets.readOrMake('signing-key.json', () => '')) as JWK;
    return new SignJWT({ iss: platform.issuer, aud: 'takara-gateway', sub: aoi.employeeId, jti: crypto.randomUUID(), events: { [EVENT]: {} }, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: jwk.kid!, typ: 'logout+jwt' })
      .setIssuedAt(claims.iat as number | undefined)
      .sign(key ?? (await importJWK(jwk, 'ES256')));
  }
  const announce = (token: string) => visitor().post('/auth/backchannel-logout', { logout_token: token });
  const now = () => Math.floor(Date.now() / 1000);

  it.each<[string, () => Promise<string>]>([
    ['signed by somebody else', async () => logoutToken({}, (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])).privateKey)],
    ['of another provider', () => logoutToken({ iss: 'https://evil.example' })],
    ['for another client', () => logoutToken({ aud: 'takara-programs' })],
    ['that is really an ID token', () => logoutToken({ events: undefined, nonce: 'n' })],
    ['with a nonce', () => logoutToken({ nonce: 'n' })],
    ['without the event', () => logoutToken({ events: {} })],
    ['of five minutes ago', () => logoutToken({ iat: now() - 300 })],
    ['of the future', () => logoutToken({ iat: now() + 300 })],
    ['that names nobody', () => logoutToken({ sub: undefined })],
    ['that is no token', async () => 'logout'],
    ['that is missing', async () => ''],
  ])('%s ends nothing', async (_what, make) => {
    expect((await announce(await make())).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('of the provider, naming the person alone, ends all their sessions, once', async () => {
    const token = await logoutToken({});
    expect((await announce(token)).status).toBe(200);
    const { rows } = await platform.database.query('select 1 from gateway.session where subject = $1', [aoi.employeeId]);
    expect(rows).toHaveLength(0);
    expect(await isSignedIn(browser)).toBe(false);

    await browser.signInAs(aoi.employeeId);
    expect((await announce(token)).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(true);
  });
});
