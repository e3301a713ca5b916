import { composeServices } from '@apollo/composition';
import { beforeAll, expect, it } from 'vitest';
import { DIFFERENT, QUERIES, type QueryName } from './queries.ts';
import { askStorefront, expectedOf, type Expected } from './reference.ts';
import { STOREFRONT } from './storefront.ts';

let expected: Record<string, Map<string, Expected>>;
beforeAll(async () => {
  const { supergraphSdl } = composeServices(STOREFRONT.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}` })));
  expected = await expectedOf(supergraphSdl!, QUERIES, askStorefront());
});
const all = (query: QueryName) => [...expected[query]!.values()];

it.each(['root', 'one-hop', 'nested'] as const)('%s is asked in as many different ways, and each has another answer', (query) => {
  expect(new Set(all(query).map(({ answer }) => answer)).size).toBe(DIFFERENT);
});

it.each([['root', [1]], ['one-hop', [1, 1]]] as const)('%s goes out in waves of %j', (query, waves) => {
  for (const one of all(query)) expect(one.waves.map(({ length }) => length)).toEqual(waves);
});

it('nested goes from subgraph to subgraph, some of it side by side', () => {
  const [{ waves }] = all('nested') as [Expected];
  expect(waves.length).toBeGreaterThan(2);
  expect(new Set(waves.flat().map(([subgraph]) => subgraph))).toEqual(new Set(['accounts', 'inventory', 'products', 'reviews']));
});

it('the public query has an answer of the public size, one for everybody', () => {
  expect(all('public-benchmark')).toHaveLength(1);
  const kilobytes = all('public-benchmark')[0]!.answer.length / 1000;
  expect(kilobytes).toBeGreaterThan(80);
  expect(kilobytes).toBeLessThan(95);
});

it('no answer has an error or a hole', () => {
  for (const query of Object.keys(QUERIES) as QueryName[]) for (const { answer } of all(query)) expect(answer).not.toMatch(/"errors"|:null/);
});
