import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, exampleGateway, post, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

const OWN = 'https://takara.example';
let gateway: Gateway;
beforeAll(async () => void (gateway = await exampleGateway({}, { TAKARA_PUBLIC_URL: OWN })));
afterAll(() => gateway.close());

const rename = '{"query":"mutation { rename(id: \\"1\\", name: \\"x\\") { name } }"}';

describe('a page of another site cannot make a browser ask', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://takara.example' }],
    [{ origin: 'https://takara.example.evil.example' }],
    [{ origin: 'https://takara.example:8443' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', origin: OWN }],
  ])('%j', async (headers) => {
    const answer = await send(gateway, post(rename, headers as Record<string, string>));
    expect([answer.status, codes(answer)]).toEqual([403, ['BAD_REQUEST']]);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json'])('by a form: %s', async (type) => {
    const answer = await send(gateway, post(rename, { 'content-type': type }));
    expect([answer.status, codes(answer)]).toEqual([415, ['BAD_REQUEST']]);
  });

  it('by asking beforehand', async () => {
    const answer = await send(gateway, { method: 'OPTIONS', url: '/graphql', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('nor anybody by %s', async (method) => {
    const answer = await send(gateway, { method, url: '/graphql' });
    expect([answer.status, codes(answer), answer.headers.allow]).toEqual([405, ['BAD_REQUEST'], 'GET, POST']);
  });
});

describe('a GET changes nothing', () => {
  it.each(['application/json', 'application/graphql-response+json'])('for a client of %s', async (accept) => {
    const answer = await send(gateway, { method: 'GET', url: `/graphql?query=${encodeURIComponent('mutation { rename(id: "1", name: "x") { name } }')}`, headers: { accept } });
    expect([answer.status, answer.data, codes(answer)]).toEqual([405, undefined, ['BAD_REQUEST']]);
    expect(answer.headers.allow).toBe('POST');
  });

  it('and reads under the same rules as a POST', async () => {
    const url = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    expect((await send(gateway, { method: 'GET', url: url('{ ping }') })).data).toEqual({ ping: 'pong' });
    expect(codes(await send(gateway, { method: 'GET', url: url('{ people(first: 1000000) { edges { cursor } } }') }))).toEqual(['OPERATION_TOO_LARGE']);
    expect((await send(gateway, { method: 'GET', url: url('{ ping }'), headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  });
});

it('our own page, and a program that says nothing of where it comes from, are answered', async () => {
  for (const headers of [{ origin: OWN, 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}])
    expect((await send(gateway, post(rename, headers as Record<string, string>))).data).toEqual({ rename: { name: 'x' } });
});

it('without a public address, the name we were called by is our own', async () => {
  const nameless = await exampleGateway();
  const asked = (origin: string) => send(nameless, post('{"query":"{ ping }"}', { host: '127.0.0.1:4000', origin }));
  expect((await asked('http://127.0.0.1:4000')).data).toEqual({ ping: 'pong' });
  expect((await asked('http://127.0.0.1:4001')).status).toBe(403);
  await nameless.close();
});
