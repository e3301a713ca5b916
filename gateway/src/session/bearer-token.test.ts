import { generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createBearerReader } from './bearer-token.ts';

const NOON = Date.parse('2026-11-23T03:00:00Z');
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
beforeAll(async () => void (keys = await generateKeyPair('ES256')));

function reader() {
  let now = NOON;
  let key = keys.publicKey;
  const read = createBearerReader({ issuer: 'provider', audience: 'graph', clock: { now: () => new Date(now) }, keys: async () => key });
  return { read: (token: string) => read(`Bearer ${token}`), pass: (seconds: number) => void (now += seconds * 1_000), withdraw: (another: CryptoKey) => void (key = another) };
}
const token = (subject: string, seconds = 3_600, more: object = {}) =>
  new SignJWT({ iss: 'provider', aud: 'graph', sub: subject, iat: NOON / 1_000, exp: NOON / 1_000 + seconds, ...more }).setProtectedHeader({ alg: 'ES256' }).sign(keys.privateKey);

describe('a bearer token', () => {
  it('is verified once a minute, and each for itself', async () => {
    const { read, pass } = reader();
    const [aoi, jun] = [await token('aoi'), await token('jun')];
    const verify = vi.spyOn(crypto.subtle, 'verify');
    expect([await read(aoi), await read(jun), await read(aoi), await read(jun)]).toEqual(['aoi', 'jun', 'aoi', 'jun']);
    expect(verify).toHaveBeenCalledTimes(2);
    pass(59);
    await read(aoi);
    expect(verify).toHaveBeenCalledTimes(2);
    pass(1);
    expect(await read(aoi)).toBe('aoi');
    expect(verify).toHaveBeenCalledTimes(3);
    verify.mockRestore();
  });

  it('is not believed once the provider has withdrawn its key', async () => {
    const { read, withdraw } = reader();
    const old = await token('aoi');
    expect(await read(old)).toBe('aoi');
    withdraw((await generateKeyPair('ES256')).publicKey);
    expect(await read(old)).toBeNull();
  });

  it('is not believed past its own end', async () => {
    const { read, pass } = reader();
    const short = await token('aoi', 10);
    expect(await read(short)).toBe('aoi');
    pass(16);
    expect(await read(short)).toBeNull();
  });

  it('is not believed when the clock has gone back before it was issued', async () => {
    const { read, pass } = reader();
    const now = await token('aoi');
    expect(await read(now)).toBe('aoi');
    pass(-3_600);
    expect(await read(now)).toBeNull();
  });

  it.each([
    ['for somebody else', { aud: 'shell' }],
    ['of another provider', { iss: 'somebody' }],
    ['without a subject', { sub: undefined }],
    ['of two days ago', { iat: NOON / 1_000 - 172_800 }],
  ])('%s is nobody, however often it comes', async (_, claims) => {
    const { read } = reader();
    const wrong = await token('aoi', 3_600, claims);
    expect([await read(wrong), await read(wrong)]).toEqual([null, null]);
  });

  it('with another signature is another token', async () => {
    const { read } = reader();
    const good = await token('aoi');
    const [header, claims, signature] = good.split('.') as [string, string, string];
    expect(await read(good)).toBe('aoi');
    expect(await read(`${header}.${claims}.${'A'.repeat(signature.length)}`)).toBeNull();
  });
});
