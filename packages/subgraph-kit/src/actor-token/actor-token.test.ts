import type { Actor } from '../actor.ts';
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeActorKey, readActorKeys, trustedGatewayKeys } from './actor-keys.ts';
import { ACTOR_ISSUER, createActorSigner, createActorVerifier } from './actor-token.ts';

const head: Actor = { kind: 'EMPLOYEE', employeeId: 'e1', on: '2026-11-22', duties: [{ kind: 'UNIT_HEAD', unitId: 'u1', onBehalfOf: 'e2' }] };
const NOON = Date.parse('2026-11-22T03:00:10Z');

let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
beforeAll(async () => { keys = await generateKeyPair('EdDSA'); });

function gatewayAndSubgraph(audience = 'career') {
  let now = NOON;
  const clock = { now: () => new Date(now) };
  const signActor = createActorSigner({ privateKey: keys.privateKey, keyId: 'k1', clock });
  const verifyActor = createActorVerifier({ audience, keys: keys.publicKey, clock });
  return { signActor, verifyActor, pass: (seconds: number) => { now += seconds * 1_000; } };
}

describe('an actor token', () => {
  it('tells the subgraph who asks, frozen and word for word', async () => {
    const { signActor, verifyActor } = gatewayAndSubgraph();
    const actor = await verifyActor(await signActor(head, 'career'));
    expect(actor).toEqual(head);
    expect([actor, actor!.duties, actor!.duties[0]].every(Object.isFrozen)).toBe(true);
  });

  it('lives two minutes at most', async () => {
    const { signActor, verifyActor, pass } = gatewayAndSubgraph();
    const token = await signActor(head, 'career');
    const { iat, exp } = decodeJwt(token);
    expect(exp! - iat!).toBeLessThanOrEqual(120);
    expect(await verifyActor(token)).toEqual(head);
    pass(126);
    expect(await verifyActor(token)).toBeNull();
  });

  it('is signed once a user, subgraph and minute', async () => {
    const { signActor, pass } = gatewayAndSubgraph();
    const first = await signActor(head, 'career');
    expect(await signActor(head, 'career')).toBe(first);
    expect(await signActor(head, 'organization')).not.toBe(first);
    pass(60);
    expect(await signActor(head, 'career')).not.toBe(first);
  });

  it('changes with the duties, even within the minute', async () => {
    const { signActor, verifyActor } = gatewayAndSubgraph();
    await signActor(head, 'career');
    const later = await verifyActor(await signActor({ ...head, duties: [] }, 'career'));
    expect(later?.duties).toEqual([]);
  });

  it('is verified once, then remembered until it expires', async () => {
    const { signActor, verifyActor } = gatewayAndSubgraph();
    const token = await signActor(head, 'career');
    expect(await verifyActor(token)).toBe(await verifyActor(token));
  });
});

describe('the gateway’s key', () => {
  const clock = { now: () => new Date(NOON) };
  const signed = async (jwk: string) => createActorSigner({ ...(await readActorKeys(jwk)), clock })(head, 'career');
  const verifierOf = (publicKeys: string) => createActorVerifier({ audience: 'career', keys: trustedGatewayKeys(publicKeys), clock });

  it('is known to subgraphs by its public half, which cannot sign', async () => {
    const jwk = await makeActorKey();
    const { publicKeys } = await readActorKeys(jwk);
    expect(await verifierOf(publicKeys)(await signed(jwk))).toEqual(head);
    expect(publicKeys).not.toContain(JSON.parse(jwk).d);
  });

  it('can be changed while subgraphs know the old and the new one', async () => {
    const [before, after] = [await makeActorKey(), await makeActorKey()];
    const sets = await Promise.all([before, after].map(async (jwk) => JSON.parse((await readActorKeys(jwk)).publicKeys)));
    const verifyActor = verifierOf(JSON.stringify({ keys: sets.flatMap(({ keys: some }) => some) }));
    expect(await verifyActor(await signed(before))).toEqual(head);
    expect(await verifyActor(await signed(after))).toEqual(head);
    expect(await verifyActor(await signed(await makeActorKey()))).toBeNull();
  });

  it.each(['{}', '{"kty":"oct","k":"aaaa"}', '{"kty":"OKP","crv":"Ed25519","x":"aaaa"}'])('is not read from %s', async (jwk) => {
    await expect(readActorKeys(jwk)).rejects.toThrow('not a private Ed25519 key');
  });
});

describe('a subgraph believes nothing else', () => {
  const claims = (more: object = {}) => ({
    iss: ACTOR_ISSUER, aud: 'career', sub: 'e1', kind: 'EMPLOYEE', on: '2026-11-22', duties: [], iat: NOON / 1_000, exp: NOON / 1_000 + 60, ...more,
  });
  const signed = (more: object, header: object = {}, key: CryptoKey | Uint8Array = keys.privateKey) =>
    new SignJWT(claims(more)).setProtectedHeader({ alg: 'EdDSA', typ: 'actor+jwt', ...header }).sign(key);

  it('takes one that is as it should be', async () => {
    expect(await gatewayAndSubgraph().verifyActor(await signed({}))).toMatchObject({ employeeId: 'e1' });
  });

  it.each<[string, () => string | Promise<string>]>([
    ['without a signature', () => new UnsecuredJWT(claims()).encode()],
    ['of another key', async () => signed({}, {}, (await generateKeyPair('EdDSA')).privateKey)],
    ['of another algorithm', () => signed({}, { alg: 'HS256' }, new TextEncoder().encode('k'.repeat(32)))],
    ['for another subgraph', () => signed({ aud: 'organization' })],
    ['of another issuer', () => signed({ iss: 'somebody' })],
    ['of another type', () => signed({}, { typ: 'at+jwt' })],
    ['that is over', () => signed({ iat: NOON / 1_000 - 200, exp: NOON / 1_000 - 80 })],
    ['of an hour from now', () => signed({ iat: NOON / 1_000 + 3_600, exp: NOON / 1_000 + 3_660 })],
    ['that would live for a day', () => signed({ iat: NOON / 1_000 - 3_600, exp: NOON / 1_000 + 86_400 })],
    ['without duties', () => signed({ duties: undefined })],
    ['that is no token', () => '{"employeeId":"e1"}'],
  ])('no token %s', async (_what, make) => {
    expect(await gatewayAndSubgraph().verifyActor(await make())).toBeNull();
  });
});
