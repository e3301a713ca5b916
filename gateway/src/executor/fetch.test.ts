import type { FetchNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Cursor } from './cursor.ts';
import { compileFetch } from './fetch.ts';
import type { Data } from './own.ts';
import type { FetchAnswer, FetchCall } from './run.ts';

const schema = buildSchema('type Query { people: [Person] } interface Thing { id: ID! } type Person implements Thing { id: ID! home: Unit } type Robot implements Thing { id: ID! home: Unit } type Unit { name: String }');
const node: FetchNode = {
  kind: 'Fetch', serviceName: 'units', operationKind: 'query' as never, operationName: undefined, operation: 'query($representations: [_Any!]!) { … }',
  requires: [{ kind: 'InlineFragment', typeCondition: 'Person', selections: [{ kind: 'Field', name: '__typename' }, { kind: 'Field', name: 'id' }] }],
};

async function fetched(ids: readonly string[], answer: (call: FetchCall) => FetchAnswer, outputRewrites?: FetchNode['outputRewrites']) {
  const people: Data[] = ids.map((id) => ({ __typename: 'Person', id }));
  const calls: FetchCall[] = [];
  const errors: { path?: unknown }[] = [];
  const cursor: Cursor = { path: ['people', '@'], data: people, root: { people } };
  await compileFetch(schema, { ...node, outputRewrites })({ context: {}, variables: {}, errors: errors as never, ask: async (_, call) => (calls.push(call), answer(call)) }, cursor);
  return { people, calls, errors };
}

describe('a fetch for entities', () => {
  const home = ({ variables }: FetchCall): FetchAnswer => ({ data: { _entities: (variables.representations as Data[]).map(({ id }) => ({ home: { name: `課 ${String(id)}` } })) } });

  it('asks for each once, and gives what stands in several places to each as its own', async () => {
    const { people, calls } = await fetched(['1', '2', '1'], home);
    expect(calls[0]!.variables.representations).toEqual([{ __typename: 'Person', id: '1' }, { __typename: 'Person', id: '2' }]);
    expect(people.map(({ home }) => (home as Data).name)).toEqual(['課 1', '課 2', '課 1']);
    expect(people[0]!.home).not.toBe(people[2]!.home);
  });

  it('leaves every object its type where a subgraph knows their interface only', async () => {
    const things: Data[] = [{ __typename: 'Person', id: '1' }, { __typename: 'Robot', id: '1' }];
    const byInterface: FetchNode = { ...node, inputRewrites: [{ kind: 'ValueSetter', path: ['__typename'], setValueTo: 'Thing' }], requires: [{ kind: 'InlineFragment', typeCondition: 'Thing', selections: node.requires![0]!.kind === 'InlineFragment' ? node.requires![0]!.selections : [] }] };
    const calls: FetchCall[] = [];
    const cursor: Cursor = { path: ['things', '@'], data: things, root: { things } };
    await compileFetch(schema, byInterface)({ context: {}, variables: {}, errors: [], ask: async (_, call) => (calls.push(call), home(call)) }, cursor);
    expect(calls[0]!.variables.representations).toEqual([{ __typename: 'Thing', id: '1' }]);
    expect(things).toEqual([{ __typename: 'Person', id: '1', home: { name: '課 1' } }, { __typename: 'Robot', id: '1', home: { name: '課 1' } }]);
  });

  it('says an error at every place that the entity stands in', async () => {
    const { errors } = await fetched(['1', '2', '1'], () => ({ data: { _entities: [{ home: null }, { home: null }] }, errors: [{ message: '課がありません', path: ['_entities', 0, 'home'] }] }));
    expect(errors.map(({ path }) => path)).toEqual([['people', 0, 'home'], ['people', 2, 'home']]);
  });

  it('calls a part as the supergraph does, for the types that the plan names and no other', async () => {
    const { people } = await fetched(['1'], () => ({ data: { _entities: [{ home_0: { name: '課' }, unit_0: 'kept' }] } }), [
      { kind: 'KeyRenamer', path: ['... on Person', 'home_0'], renameKeyTo: 'home' },
      { kind: 'KeyRenamer', path: ['... on Unit', 'unit_0'], renameKeyTo: 'unit' },
    ]);
    expect(people[0]).toMatchObject({ home: { name: '課' }, unit_0: 'kept' });
  });

  it('asks nobody when nothing is to be known', async () => {
    const { calls } = await fetched([], home);
    expect(calls).toEqual([]);
  });
});
