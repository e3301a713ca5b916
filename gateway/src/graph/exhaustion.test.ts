import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, exampleGateway, post, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

let gateway: Gateway;
beforeAll(async () => void (gateway = await exampleGateway()));
afterAll(() => gateway.close());

const many = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join(' ');
const circle = (depth: number): string => (depth === 0 ? 'id' : `boss { ${circle(depth - 1)} }`);
const bomb = `query { person(id: "1") { ...f0 } } ${many(22, (at) => `fragment f${at} on Person { boss { ...f${at + 1} ...f${at + 1} } }`)} fragment f22 on Person { id }`;
const flatBomb = `query { person(id: "1") { ...f0 } } ${many(22, (at) => `fragment f${at} on Person { ...f${at + 1} ...f${at + 1} }`)} fragment f22 on Person { id name }`;
const chain = `query { person(id: "1") { ...c0 } } ${many(15, (at) => `fragment c${at} on Person { boss { ...c${at + 1} } }`)} fragment c15 on Person { id }`;

describe('an operation that would cost too much is turned down before it is validated', () => {
  it.each([
    ['5,000 aliases', `{ ${many(5000, (at) => `a${at}: ping`)} }`],
    ['51 aliases', `{ person(id: "1") { ${many(51, (at) => `a${at}: name`)} } }`],
    ['200 root fields', `{ ${many(200, () => 'ping')} }`],
    ['a circular query 15 deep', `{ person(id: "1") { ${circle(15)} } }`],
    ['the same through fragments', chain],
    ['a fragment bomb of 2^22 fields, nested', bomb],
    ['a fragment bomb of 2^22 fields, flat', flatBomb],
    ['2,000 directives', `{ ping ${many(2000, () => '@include(if: true)')} }`],
    ['20,000 repeats of a field', `{ person(id: "1") { ${many(20_000, () => 'name')} } }`],
    ['4,000 opening brackets', `{ ${'a {'.repeat(4000)}`],
    ['a list 4,000 deep', `{ person(id: ${'['.repeat(4000)}`],
    ['a page of a million', '{ people(first: 1000000) { edges { node { id } } } }'],
    ['pages within pages', `{ people(first: 100) { edges { node { ${many(20, (at) => `n${at}: boss { ${many(30, () => 'name')} }`)} } } } }`],
  ])('%s', async (_, query) => {
    const answer = await send(gateway, { query });
    expect(codes(answer)).toEqual(['OPERATION_TOO_LARGE']);
    expect(answer.status).toBe(200);
    expect(answer.data).toBeUndefined();
  });

  it('a page whose size comes in a variable is measured too', async () => {
    const query = 'query People($size: Int) { people(first: $size) { edges { node { id } } } }';
    expect(codes(await send(gateway, { query, variables: { size: 1_000_000 } }))).toEqual(['OPERATION_TOO_LARGE']);
    expect((await send(gateway, { query, variables: { size: 3 } })).data.people.edges).toHaveLength(3);
  });

  it('a client of graphql-response+json is told by the status as well', async () => {
    const request = post(JSON.stringify({ query: bomb }), { accept: 'application/graphql-response+json' });
    expect((await send(gateway, request)).status).toBe(400);
  });

  it('fragments that spread each other are refused by validation', async () => {
    const answer = await send(gateway, { query: '{ person(id: "1") { ...a } } fragment a on Person { ...b } fragment b on Person { ...a }' });
    expect(new Set(codes(answer))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it('an operation of ordinary size passes', async () => {
    const answer = await send(gateway, { query: `{ person(id: "1") { ...p boss { ...p tasks { title } } } } fragment p on Person { id name kind }` });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.person.boss.tasks).toEqual([{ title: 'First' }]);
  });
});

describe('a body that would cost too much is turned down before it is read', () => {
  it('batches', async () => {
    const answer = await send(gateway, post(JSON.stringify([{ query: '{ ping }' }, { query: '{ ping }' }])));
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    ['a document of 2 MB', { query: `{ ping } #${'x'.repeat(2_000_000)}` }],
    ['20 MB of variables', { query: '{ ping }', variables: { text: 'x'.repeat(20_000_000) } }],
    ['variables above their own limit', { query: '{ ping }', variables: { text: 'x'.repeat(300_000) } }],
  ])('%s', async (_, body) => {
    const answer = await send(gateway, body);
    expect([answer.status, codes(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });

  it.each([
    ['JSON 100,000 deep', post(`{"query":"{ ping }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`), 400],
    ['keys that reach into prototypes', post('{"query":"{ ping }","variables":{"__proto__":{"admin":true}}}'), 400],
    ['such keys, escaped', post('{"query":"{ ping }","variables":{"\\u005f\\u005fproto__":{"admin":true}}}'), 400],
    ['a gzip bomb', post(gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' }), 415],
    ['a charset that nobody uses', post('{"query":"{ ping }"}', { 'content-type': 'application/json; charset=utf-7' }), 415],
    ['UTF-16', post(Buffer.from('{"query":"{ ping }"}', 'utf16le')), 400],
    ['bytes that are no UTF-8', post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400],
    ['half a JSON', post('{"query":'), 400],
    ['no JSON object', post('"query"'), 400],
    ['an empty body', post(''), 400],
    ['a number for a query', post('{"query":7}'), 400],
    ['a list for variables', post('{"query":"{ ping }","variables":[]}'), 400],
  ])('%s', async (_, request, status) => {
    const answer = await send(gateway, request);
    expect([answer.status, codes(answer)]).toEqual([status, ['BAD_REQUEST']]);
  });

  it('a byte order mark before the JSON does no harm', async () => {
    expect((await send(gateway, post(`\ufeff${JSON.stringify({ query: '{ ping }' })}`))).data).toEqual({ ping: 'pong' });
  });
});

it('the query that tools send to learn the schema fits the limits where it is allowed', async () => {
  const open = await exampleGateway({}, { TAKARA_GRAPH_INTROSPECTION: 'on' });
  const answer = await send(open, { query: getIntrospectionQuery() });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.queryType.name).toBe('Query');
  await open.close();
});
