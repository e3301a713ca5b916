import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_ISSUER, createActorSigner, makeActorKey, readActorKeys } from '../actor-token/index.ts';
import { actorOf, clockAt, TEST_DAY, testModule, type TestModule } from '../testing/index.ts';
import { notes } from '../testing/notes.ts';
import { readServeSettings } from './serve-settings.ts';
import { serveSubgraph } from './serve-subgraph.ts';

const clock = clockAt(TEST_DAY);
const NOW = clock.now().getTime() / 1000;
const aoi = actorOf('00000000-0000-4000-8000-000000000001');
const SDL = '{ _service { sdl } }';

let module: TestModule;
let app: FastifyInstance;
let jwk: string;
let ready = true;
let sign: ReturnType<typeof createActorSigner>;
beforeAll(async () => {
  module = await testModule(notes);
  jwk = await makeActorKey();
  const { publicKeys, ...keys } = await readActorKeys(jwk);
  sign = createActorSigner({ ...keys, clock });
  app = await serveSubgraph({ subgraph: module.subgraph, gatewayKeys: publicKeys, clock, isReady: async () => ready }, { bodyLimit: 10_000 });
});
afterAll(async () => {
  await app.close();
  await module.close();
});

const ask = (query: string, authorization?: string) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'x-request-id': 'r-1', ...(authorization ? { authorization } : {}) }, payload: { query } });
const bearer = async (actor = aoi, audience = 'notes') => `Bearer ${await sign(actor, audience)}`;

describe('a subgraph in a process of its own', () => {
  it('answers whom the gateway vouches for, with the rights of that person', async () => {
    const token = await bearer();
    expect((await ask('{ noteCount }', token)).json().errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', requestId: 'r-1' });
    const analyst = await bearer(actorOf(aoi.employeeId, [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }]));
    expect((await ask('{ noteCount }', analyst)).json()).toEqual({ data: { noteCount: 0 } });
    expect((await ask(SDL, token)).json().data._service.sdl).toContain('type Note');
  });

  const claims = (more: object = {}) => ({ iss: ACTOR_ISSUER, aud: 'notes', sub: 'e1', kind: 'EMPLOYEE', on: TEST_DAY, duties: [], iat: NOW, exp: NOW + 60, ...more });
  const signed = async (more: object, key?: CryptoKey) => {
    const { privateKey, keyId } = await readActorKeys(jwk);
    return `Bearer ${await new SignJWT(claims(more)).setProtectedHeader({ alg: 'EdDSA', typ: 'actor+jwt', kid: keyId }).sign(key ?? privateKey)}`;
  };
  it.each<[string, () => string | undefined | Promise<string>]>([
    ['without a token', () => undefined],
    ['with an unsigned one (alg none)', () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
    ['with one of another key', async () => signed({}, (await generateKeyPair('EdDSA')).privateKey)],
    ['with one for another subgraph', () => bearer(aoi, 'career')],
    ['with one that is over', () => signed({ iat: NOW - 200, exp: NOW - 80 })],
    ['from the future', () => signed({ iat: NOW + 600, exp: NOW + 660 })],
    ['of a gateway whose clock is an hour ahead', () => signed({ iat: NOW + 3_600, exp: NOW + 3_720 })],
    ['of a gateway whose clock is an hour behind', () => signed({ iat: NOW - 3_600, exp: NOW - 3_480 })],
    ['by name alone', () => JSON.stringify({ employeeId: aoi.employeeId })],
  ])('refuses who comes %s, its SDL included', async (_, authorization) => {
    for (const query of ['{ noteCount }', SDL, '{ __schema { queryType { name } } }']) {
      const answer = await ask(query, await authorization());
      expect([answer.statusCode, answer.json().errors[0].extensions]).toEqual([401, { code: 'UNAUTHENTICATED', requestId: 'r-1' }]);
      expect(answer.json().data).toBeUndefined();
    }
  });

  it('refuses before it reads: a stranger’s large body is not even parsed, a known one’s is too large', async () => {
    const large = `{ noteCount } # ${'x'.repeat(20_000)}`;
    expect((await ask(large)).statusCode).toBe(401);
    expect((await ask(large, await bearer())).json().errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });

  it('says what it cannot read, and takes no batch and no GET', async () => {
    const headers = { 'content-type': 'application/json', authorization: await bearer() };
    const broken = await app.inject({ method: 'POST', url: '/graphql', headers, payload: '{"query": ' });
    expect([broken.statusCode, broken.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const batch = await app.inject({ method: 'POST', url: '/graphql', headers, payload: [{ query: SDL }, { query: SDL }] });
    expect(batch.statusCode).toBe(400);
    expect((await app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(SDL)}`, headers })).statusCode).toBe(404);
  });

  it('says whether it is alive and whether it can answer, to anybody', async () => {
    const status = async (url: string) => (await app.inject(url)).statusCode;
    expect([await status('/health'), await status('/ready')]).toEqual([200, 200]);
    ready = false;
    expect([await status('/health'), await status('/ready')]).toEqual([200, 503]);
    ready = true;
  });
});

it('a private key is not taken for a key set', async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  for (const keys of ['', '{}', '{"keys":[]}', JSON.stringify({ keys: [await exportJWK(privateKey)] })])
    expect(() => readServeSettings({ GATEWAY_PUBLIC_KEYS: keys })).toThrow(/^GATEWAY_PUBLIC_KEYS: /);
});
