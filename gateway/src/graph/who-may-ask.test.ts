import type { Actor, DutyKind } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, exampleGateway, send } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';
import { DirectoryUnavailable } from '../session/look-up-actor.ts';
import { sha256 } from './trusted-documents.ts';

const actor = (employeeId: string, ...kinds: DutyKind[]): Actor => ({ kind: 'EMPLOYEE', employeeId, on: '2026-11-22', duties: kinds.map((kind) => ({ kind, unitId: null, onBehalfOf: null })) });
const ACTORS: Record<string, Actor> = { clerk: actor('clerk'), head: actor('head', 'UNIT_HEAD', 'PERSONNEL_OFFICER'), analyst: actor('analyst', 'ANALYST'), administrator: actor('administrator', 'SYSTEM_ADMINISTRATOR') };

const deep = (depth: number): string => (depth === 0 ? 'askedBy' : `boss { ${deep(depth - 1)} }`);
const registered = `query Mine { person(id: "1") { ${deep(14)} } }`;
const documentId = `sha256:${sha256(registered)}`;
let gateway: Gateway;

beforeAll(async () => {
  gateway = await exampleGateway({ authenticate: async ({ headers }) => ACTORS[String(headers.authorization)] ?? null, trustedDocuments: new Map([[sha256(registered), registered]]) });
});
afterAll(() => gateway.close());

const ask = (who: string, body: object) => send(gateway, { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: who }, payload: JSON.stringify(body) });

describe('somebody who is not signed in', () => {
  it.each([['a registered operation', { documentId }], ['an operation of their own', { query: '{ ping }' }]])('is not answered: %s', async (_, body) => {
    const answer = await ask('nobody', body);
    expect([answer.status, answer.data, codes(answer)]).toEqual([401, undefined, ['UNAUTHENTICATED']]);
  });
});

describe('somebody of whom nobody can say who they are', () => {
  it.each([
    ['just now', () => Promise.reject(new DirectoryUnavailable('late'))],
    ['in time', () => new Promise<never>(() => {})],
  ])('is told to come again: %s', async (_, authenticate) => {
    const waiting = await exampleGateway({ authenticate }, { TAKARA_REQUEST_BUDGET_MS: '50' });
    const answer = await send(waiting, { query: '{ ping }' });
    expect([answer.status, answer.data, codes(answer)]).toEqual([503, undefined, ['SUBGRAPH_UNAVAILABLE']]);
    await waiting.close();
  });
});

describe('everybody who is signed in', () => {
  it.each(Object.keys(ACTORS))('may send a registered operation, however deep it is: %s', async (who) => {
    const answer = await ask(who, { documentId });
    expect(answer.errors).toBeUndefined();
    expect(answer.text).toContain(`"askedBy":"${who}"`);
  });

  it.each(['sha256:' + '0'.repeat(64), documentId.slice(7), 'sha256:', `${documentId} `, 'sha256:__proto__'])('is told that nobody registered %s', async (unknown) => {
    expect(codes(await ask('analyst', { documentId: unknown }))).toEqual(['OPERATION_NOT_REGISTERED']);
  });
});

describe('an operation of one’s own', () => {
  it.each(['clerk', 'head'])('is refused to a %s, the schema too', async (who) => {
    for (const query of ['{ ping }', registered, '{ __schema { queryType { name } } }']) expect(codes(await ask(who, { query }))).toEqual(['OPERATION_NOT_REGISTERED']);
  });

  it.each(['analyst', 'administrator'])('is answered to an %s, the schema too', async (who) => {
    expect((await ask(who, { query: '{ ping __schema { queryType { name } } }' })).data).toEqual({ ping: 'pong', __schema: { queryType: { name: 'Query' } } });
  });

  it('is limited for those who may write one', async () => {
    expect(codes(await ask('analyst', { query: registered }))).toEqual(['OPERATION_TOO_LARGE']);
  });
});

it('the gateway asks a subgraph on its own behalf, for what no client can reach', async () => {
  const service: Actor = { kind: 'SERVICE', employeeId: 'gateway', on: '2026-11-22', duties: [] };
  expect(await gateway.graph.ask('people', { text: { query: '{ oracle { answer } }', operationName: undefined }, variables: {} }, { actor: service, requestId: 'own' })).toEqual({ data: { oracle: { answer: '42' } } });
});

it('planning the registered operations beforehand asks no subgraph', async () => {
  let asked = 0;
  const counting = { execute: async () => ({ data: { ping: String(++asked) } }) };
  const text = 'query Ping($id: ID!) { ping task(id: $id) { title } }';
  const warm = await exampleGateway({ warm: true, trustedDocuments: new Map([[sha256(text), text]]), subgraphs: { people: counting, tasks: counting } });
  expect(asked).toBe(0);
  await warm.close();
});
