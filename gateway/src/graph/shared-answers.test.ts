import { setImmediate as turn } from 'node:timers/promises';
import type { Actor } from '@takara/subgraph-kit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exampleGateway, send } from '../../test/example-gateway.ts';
import { peopleSchema, subgraphOf, tasksSchema } from '../../test/example-subgraphs.ts';
import type { Gateway } from '../gateway.ts';
import { sha256 } from './trusted-documents.ts';

const actor = (employeeId: string): Actor => ({ kind: 'EMPLOYEE', employeeId, on: '2026-11-23', duties: [] });
/** `sato-again`: the same person, found anew, as after a change of duties. */
const ACTORS: Record<string, Actor> = { sato: actor('sato'), tanaka: actor('tanaka'), 'sato-again': actor('sato') };
const READ = 'query Person($id: ID!) { person(id: $id) { id name askedBy } }';
const TWO = 'query One($id: ID!) { person(id: $id) { askedBy } } query Other($id: ID!) { person(id: $id) { name } }';
const WRITE = 'mutation Rename($id: ID!) { rename(id: $id, name: "x") { askedBy } }';

let gateway: Gateway;
/** How often the subgraph was asked, and what lets its answers out. */
let asked: number;
let letOut: () => void;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  asked = 0;
  const held = new Promise<void>((resolve) => (letOut = resolve));
  const people = subgraphOf(peopleSchema);
  const execute: typeof people.execute = async (request) => {
    asked++;
    if (!request.operationName?.startsWith('Rename')) await held;
    return people.execute(request);
  };
  gateway = await exampleGateway({
    subgraphs: { people: { execute }, tasks: subgraphOf(tasksSchema) },
    trustedDocuments: new Map([READ, TWO, WRITE].map((text) => [sha256(text), text])),
    authenticate: async ({ headers }) => ACTORS[String(headers.authorization)] ?? null,
  });
});
afterEach(async () => {
  await gateway.close();
  vi.useRealTimers();
});

const ask = (who: string, query: string, variables: object, operationName?: string) =>
  send(gateway, { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: who }, payload: JSON.stringify({ documentId: `sha256:${sha256(query)}`, variables, operationName }) });
/** Requests come without a socket: after so many turns each waits for the subgraph, or for another. */
async function arrive() {
  for (let left = 50; left > 0; left--) await turn();
}
async function answersOf(...waiting: ReturnType<typeof ask>[]) {
  await arrive();
  letOut();
  return Promise.all(waiting);
}

it('the same read of the same person, while it is under way, is one', async () => {
  const answers = await answersOf(...Array.from({ length: 5 }, () => ask('sato', READ, { id: '1' })));
  expect(asked).toBe(1);
  for (const { text } of answers) expect(text).toBe('{"data":{"person":{"id":"1","name":"Person 1","askedBy":"sato"}}}\n');
  expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(5);
});

it('nobody gets what was worked out for somebody else', async () => {
  const who = ['sato', 'tanaka', 'sato', 'tanaka', 'sato-again'];
  const answers = await answersOf(...who.map((one) => ask(one, READ, { id: '1' })));
  expect(answers.map(({ data }) => data.person.askedBy)).toEqual(['sato', 'tanaka', 'sato', 'tanaka', 'sato']);
  expect(asked).toBe(3);
});

it.each<[string, () => ReturnType<typeof ask>[]]>([
  ['of other variables', () => [ask('sato', READ, { id: '1' }), ask('sato', READ, { id: '2' })]],
  ['of another operation of the same text', () => [ask('sato', TWO, { id: '1' }, 'One'), ask('sato', TWO, { id: '1' }, 'Other')]],
  ['of another text', () => [ask('sato', READ, { id: '1' }), ask('sato', TWO, { id: '1' }, 'One')]],
])('a read %s is one of its own', async (_, both) => {
  const [one, other] = await answersOf(...both());
  expect(asked).toBe(2);
  expect(one!.text).not.toBe(other!.text);
});

it('a write is never one with another', async () => {
  await answersOf(ask('sato', WRITE, { id: '1' }), ask('sato', WRITE, { id: '1' }));
  expect(asked).toBe(2);
});

it('who has written does not get what was read before', async () => {
  const before = ask('sato', READ, { id: '1' });
  await arrive();
  await ask('sato', WRITE, { id: '1' });
  await answersOf(before, ask('sato', READ, { id: '1' }), ask('sato', READ, { id: '1' }));
  expect(asked).toBe(3);
});

it('what was asked long ago is asked again', async () => {
  const before = ask('sato', READ, { id: '1' });
  await arrive();
  vi.advanceTimersByTime(60);
  await answersOf(before, ask('sato', READ, { id: '1' }));
  expect(asked).toBe(2);
});

it('what has been answered is not kept', async () => {
  await answersOf(ask('sato', READ, { id: '1' }));
  await ask('sato', READ, { id: '1' });
  expect(asked).toBe(2);
});

it('an error bears the number of the request that it is told to', async () => {
  const answers = await answersOf(...Array.from({ length: 3 }, () => ask('sato', READ, { id: 'internal' })));
  for (const { errors, headers } of answers) expect(errors![0]!.extensions.requestId).toBe(headers['x-request-id']);
});
