import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, exampleGateway, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

let gateway: Gateway;
beforeAll(async () => void (gateway = await exampleGateway()));
afterAll(() => gateway.close());

describe('what the graph does not tell', () => {
  it.each([
    ['field', '{ pepole { edges { cursor } } }', 'people'],
    ['type', '{ person(id: "1") { ... on Persom { id } } }', 'Person'],
    ['argument', '{ people(frist: 1) { edges { cursor } } }', 'first'],
    ['enum value', 'query ($kind: Kind = CLARK) { ping }', 'CLERK'],
  ])('the right name of a misspelled %s', async (_, query, hidden) => {
    const answer = await send(gateway, { query });
    expect(codes(answer)).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(answer.text).not.toContain(hidden);
  });

  it.each(['{ ping }', 'query Mine { ping }', 'query Mine { ping } query Other { ping }'])('an operation that is not among those sent is the client’s mistake, not ours: %s', async (query) => {
    expect(codes(await send(gateway, { query, operationName: 'Hello' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('a misspelled value of a variable is not answered with the right one', async () => {
    const answer = await send(gateway, { query: 'query ($first: Int!) { people(first: $first) { edges { cursor } } }', variables: { first: 'many' } });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('the schema, where nobody signs in', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }', '{ ...f } fragment f on Query { __schema { queryType { name } } }'])
      expect(codes(await send(gateway, { query }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('what subgraphs tell only each other', async () => {
    const queries = ['{ _service { sdl } }', '{ _entities(representations: [{ __typename: "Person", id: "1" }]) { __typename } }', '{ oracle { answer } }'];
    for (const query of queries) expect(codes(await send(gateway, { query }))).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('the words of a subgraph that failed', async () => {
    const answer = await send(gateway, { query: '{ person(id: "internal") { id } ping }' });
    expect(answer.data).toEqual({ person: null, ping: 'pong' });
    expect(answer.errors).toEqual([{ message: expect.stringContaining('要求番号'), path: ['person'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers['x-request-id'] } }]);
  });

  it('anything but the code of a subgraph that said no', async () => {
    const answer = await send(gateway, { query: '{ person(id: "missing") { id } }' });
    expect(answer.errors).toEqual([{ message: '見つかりません。', path: ['person'], extensions: { code: 'NOT_FOUND', requestId: expect.any(String) } }]);
  });

  it.each([
    ['long', { message: '「id」は 36 文字までです。', extensions: { code: 'BAD_USER_INPUT', field: 'id', requestId: expect.any(String) } }],
    ['odd', { message: '入力の内容に誤りがあります。', extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }],
  ])('more of bad input than the sentence meant for people and the field (%s)', async (id, shown) => {
    expect((await send(gateway, { query: `{ person(id: "${id}") { id } }` })).errors).toEqual([{ ...shown, path: ['person'] }]);
  });

  it('a query plan, whatever header asks for one', async () => {
    const headers = { 'content-type': 'application/json', 'apollo-query-plan-experimental': 'true', 'apollo-federation-include-trace': 'ftv1' };
    const answer = await send(gateway, { method: 'POST', url: '/graphql', headers, payload: '{"query":"{ ping }"}' });
    expect(answer.text.trim()).toBe('{"data":{"ping":"pong"}}');
  });

  it('a landing page', async () => {
    const answer = await send(gateway, { method: 'GET', url: '/graphql', headers: { accept: 'text/html' } });
    expect([answer.status, codes(answer)]).toEqual([406, ['BAD_REQUEST']]);
  });
});

it('every error carries the number of its request, which no client chooses', async () => {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'chosen', 'request-id': 'chosen' };
  for (const payload of ['{"query":"{ nothing }"}', '{"query":"{"}', '{', '[]']) {
    const answer = await send(gateway, { method: 'POST', url: '/graphql', headers, payload });
    expect(answer.errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.errors?.[0]?.extensions.requestId).toBe(answer.headers['x-request-id']);
  }
});
