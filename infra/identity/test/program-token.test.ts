import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueToken, PROGRAM_SECRET } from '../src/index.ts';
import { openBrowser } from './browser.ts';
import { aoi, startPlatform, type Platform } from './platform.ts';

let platform: Platform;
let signingKey: JWK;
let programSecret: string;
beforeAll(async () => {
  platform = await startPlatform();
  signingKey = JSON.parse(await platform.secrets.readOrMake('signing-key.json', () => '')) as JWK;
  programSecret = await platform.secrets.readOrMake(PROGRAM_SECRET, () => '');
});
afterAll(() => platform.close());

const now = () => Math.floor(Date.now() / 1000);
const nobody = { actor: null };
const anybody = () => ({ iss: platform.issuer, aud: platform.audience, sub: aoi.employeeId, iat: now(), exp: now() + 600 });

async function whoIs(authorization: string, cookie?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization, ...(cookie ? { cookie } : {}) };
  return (await fetch(platform.audience, { method: 'POST', headers, body: '{}' })).json();
}

const signed = async (claims: object, key: CryptoKey | Uint8Array | undefined = undefined, alg = 'ES256') =>
  new SignJWT({ ...anybody(), ...claims }).setProtectedHeader({ alg, kid: signingKey.kid!, typ: 'at+jwt' })
    .sign(key ?? (await importJWK(signingKey, 'ES256')));

describe('a token for programs', () => {
  it('lets a program act as the persona it was issued for', async () => {
    const token = await issueToken({ issuer: platform.issuer, programSecret, persona: aoi.key });
    expect(await whoIs(`Bearer ${token}`)).toMatchObject({ actor: { kind: 'EMPLOYEE', employeeId: aoi.employeeId, duties: [] } });
  });

  it('is issued for an employee id too', async () => {
    const token = await issueToken({ issuer: platform.issuer, programSecret, persona: aoi.employeeId });
    expect(await whoIs(`Bearer ${token}`)).toMatchObject({ actor: { employeeId: aoi.employeeId } });
  });

  it('is not issued without the secret of the data folder', async () => {
    const request = issueToken({ issuer: platform.issuer, programSecret: 'guess', persona: aoi.key });
    await expect(request).rejects.toThrow('トークンを発行できません');
  });

  it('is not issued to the gateway itself, which signs people in by the picker', async () => {
    const answer = await fetch(`${platform.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`takara-gateway:${platform.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'urn:takara:grant-type:persona', persona: aoi.key }),
    });
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('is not issued for somebody who does not exist', async () => {
    const request = issueToken({ issuer: platform.issuer, programSecret, persona: 'nobody' });
    await expect(request).rejects.toThrow('unknown persona: nobody');
  });

  it('says in words when the platform is not running', async () => {
    const request = issueToken({ issuer: 'http://127.0.0.1:1/identity', programSecret, persona: aoi.key });
    await expect(request).rejects.toThrow('npm start');
  });
});

describe('a bearer token that is refused', () => {
  it('would be taken if nothing were wrong with it', async () => {
    expect(await whoIs(`Bearer ${await signed({})}`)).toMatchObject({ actor: { employeeId: aoi.employeeId } });
  });

  it.each<[string, () => Promise<string>]>([
    ['not signed at all (alg none)', async () => new UnsecuredJWT(anybody()).encode()],
    ['signed with the wrong key', async () => signed({}, (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])).privateKey)],
    ['signed with the public key as if it were a shared secret', async () => {
      const { d: _private, ...publicKey } = signingKey;
      return signed({}, new TextEncoder().encode(await exportSPKI((await importJWK(publicKey, 'ES256', { extractable: true })) as CryptoKey)), 'HS256');
    }],
    ['for another audience', () => signed({ aud: 'https://elsewhere.example/graphql' })],
    ['for the gateway, as an ID token is', () => signed({ aud: 'takara-gateway' })],
    ['of another issuer', () => signed({ iss: 'https://evil.example' })],
    ['expired', () => signed({ iat: now() - 700, exp: now() - 100 })],
    ['issued in the future', () => signed({ iat: now() + 3_600, exp: now() + 7_200 })],
    ['not valid yet', () => signed({ nbf: now() + 3_600 })],
    ['issued two days ago, however late it expires', () => signed({ iat: now() - 2 * 86_400, exp: now() + 86_400 })],
    ['without an end', () => signed({ exp: undefined })],
    ['without a subject', () => signed({ sub: undefined })],
    ['of somebody the directory does not know', () => signed({ sub: 'nobody' })],
    // Not the last letter: not all of its bits are part of the signature.
    ['altered', async () => (await signed({})).replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['no token', async () => 'x'],
  ])('%s', async (_what, make) => {
    expect(await whoIs(`Bearer ${await make()}`)).toEqual(nobody);
  });

  it('is not made good by a cookie that comes along', async () => {
    const browser = openBrowser(platform.origin);
    await browser.signInAs(aoi.employeeId);
    const cookie = `__Host-takara=${browser.jar.get('__Host-takara')!.value}`;
    expect(await whoIs('Bearer x', cookie)).toEqual(nobody);
    expect(await whoIs('Basic x', cookie)).toEqual(nobody);
  });

  it('does not open pages: those are for browsers', async () => {
    const answer = await fetch(`${platform.origin}/`, { redirect: 'manual', headers: { authorization: `Bearer ${await signed({})}` } });
    expect(answer.headers.get('location')).toBe('/auth/login?returnTo=%2F');
  });
});
