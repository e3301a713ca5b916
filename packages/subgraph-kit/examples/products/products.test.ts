import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { buildSubgraph } from '../../src/index.ts';
import { serveSubgraph } from '../../src/serve/serve-subgraph.ts';
import { CUSTOM, productsFeature } from './products.ts';

/* The assertions of Apollo's subgraph compatibility suite, as far as they need no router in front. */

let app: FastifyInstance;
let sdl: string;
beforeAll(async () => {
  const { schema } = await buildSubgraph([productsFeature], { version: 'v2.3', specs: [CUSTOM], uuids: false });
  app = await serveSubgraph({ schema });
  sdl = (await ask('{ _service { sdl } }')).data._service.sdl;
});
afterAll(() => app.close());

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const answer = await app.inject({ method: 'POST', url: '/', headers: { 'content-type': 'application/json', ...headers }, payload: { query, variables } });
  return answer.json();
}
const entity = async (representation: object, fields: string) => (await ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ...on ${(representation as { __typename: string }).__typename} { ${fields} } } }`, { r: [representation] })).data._entities[0];

it.each([
  ['@link v2.3', /@link\(\s*url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.3"/],
  ['@composeDirective', /@composeDirective\(name: "@custom"\)/],
  ['@custom', /type Product[^{]*@custom/],
  ['@shareable', /type ProductDimension[^{]*@shareable/],
  ['@tag', /notes: String\s+@tag\(name: "internal"\)/],
  ['@inaccessible', /unit: String\s+@inaccessible/],
  ['@override', /name: String\s+@override\(from: "users"\)/],
  ['@interfaceObject', /type Inventory[^{]*@interfaceObject/],
  ['@extends', /type User[^{]*@extends/],
  ['@deprecated', /@deprecated\(reason: "Use product query instead"\)/],
])('%s stands in the SDL', (_, pattern) => expect(sdl).toMatch(pattern));

it.each([
  ['@key by id', { __typename: 'Product', id: 'apollo-federation' }],
  ['@key by two fields', { __typename: 'Product', sku: 'federation', package: '@apollo/federation' }],
  ['@key by a nested field', { __typename: 'Product', sku: 'federation', variation: { id: 'OSS' } }],
])('%s resolves', async (_, representation) => expect(await entity(representation, 'sku')).toEqual({ sku: 'federation' }));

it('a composite @key resolves', async () => expect(await entity({ __typename: 'ProductResearch', study: { caseNumber: '1234' } }, 'study { description }')).toEqual({ study: { description: 'Federation Study' } }));

it('@requires computes from what the representation brings', async () => {
  const representation = { __typename: 'User', email: 'support@apollographql.com', totalProductsCreated: 1337, yearsOfEmployment: 10 };
  expect(await entity(representation, 'averageProductsCreatedPerYear')).toEqual({ averageProductsCreatedPerYear: 134 });
});

it('@provides answers the external field on that path', async () => expect((await ask('{ product(id: "apollo-federation") { createdBy { email totalProductsCreated } dimensions { size weight unit } } }')).data.product).toEqual({ createdBy: { email: 'support@apollographql.com', totalProductsCreated: 1337 }, dimensions: { size: 'small', weight: 1, unit: 'kg' } }));

it('@interfaceObject resolves', async () => expect(await entity({ __typename: 'Inventory', id: 'apollo-oss' }, 'deprecatedProducts { sku }')).toEqual({ deprecatedProducts: [{ sku: 'apollo-federation-v1' }] }));

it('federated tracing answers when it is asked for', async () => expect((await ask('{ product(id: "apollo-federation") { id } }', {}, { 'apollo-federation-include-trace': 'ftv1' })).extensions.ftv1).toBeTypeOf('string'));
