import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bothExecutors, type Executors } from './testing/both-executors.ts';

/** What random supergraphs have none of: parts provided, taken over or hidden, arguments, keys in lists, writes. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@provides", "@external", "@override", "@inaccessible", "@interfaceObject"])';

const people = [
  { __typename: 'Person', id: '1', name: '青木', rank: 'CLERK', step: 3, hidden: 7 },
  { __typename: 'Person', id: '2', name: '馬場', rank: 'CHIEF', step: 5, hidden: 9 },
] as const;
const units = [{ __typename: 'Unit', id: '10', label: '総務課' }] as const;
const places = [{ __typename: 'Office', id: '20', address: '長島' }, { __typename: 'Hall', id: '21', address: '新町' }] as const;

interface Key {
  id: string;
}
const find = <Kept extends Key>(all: readonly Kept[]) => ({ id }: Key) => all.find((one) => one.id === id);
const known = ({ id }: Key) => ({ __typename: 'Person', id });
let sum = 0;

const SUBGRAPHS = {
  staff: {
    sdl: `${LINK}
      type Query { people: [Person!]! }
      type Mutation { start(at: Int!): Int! add(by: Int!): Int! }
      enum Rank { CLERK CHIEF @inaccessible }
      type Grade { step: Int }
      type Person @key(fields: "id") { id: ID! name: String @shareable phone: String rank: Rank grade(year: Int!): Grade hidden: Int! @inaccessible }
      interface Place @key(fields: "id") { id: ID! address: String }
      type Office implements Place @key(fields: "id") { id: ID! address: String }
      type Hall implements Place @key(fields: "id") { id: ID! address: String }`,
    resolvers: {
      Query: { people: () => people },
      Mutation: { start: (_: unknown, { at }: { at: number }) => (sum = at), add: (_: unknown, { by }: { by: number }) => (sum += by) },
      Person: { __resolveReference: find(people), phone: () => '古い番号', grade: ({ step }: (typeof people)[number], { year }: { year: number }) => ({ step: step + 2026 - year }) },
      Place: { __resolveReference: find(places) }, Office: { __resolveReference: find(places) }, Hall: { __resolveReference: find(places) },
    },
  },
  units: {
    sdl: `${LINK}
      type Query { found: [Found!]! @provides(fields: "... on Person { name }") rosters: [Roster!]! places: [Place!]! }
      type Mutation { double: Int! }
      union Found = Person | Unit
      type Person @key(fields: "id") { id: ID! name: String @external phone: String @override(from: "staff") }
      type Unit @key(fields: "id") { id: ID label: String }
      type Roster @key(fields: "members { id }") { members: [Person!]! }
      type Place @key(fields: "id") @interfaceObject { id: ID! address: String @external label: String @requires(fields: "address") }`,
    resolvers: {
      Query: { found: () => [{ ...known(people[0]), name: '青木(組織)' }, ...units], rosters: () => [{ members: people }], places: () => places.map(({ id }) => ({ id })) },
      Mutation: { double: () => (sum *= 2) },
      Person: { __resolveReference: known, phone: ({ id }: Key) => `内線${id}` },
      Unit: { __resolveReference: find(units) },
      Place: { __resolveReference: (reference: object) => reference, label: ({ address }: { address: string }) => `${address}にある` },
    },
  },
  pay: {
    sdl: `${LINK}
      type Person @key(fields: "id") { id: ID! grade(year: Int!): Grade @external hidden: Int! @external pay: Int @requires(fields: "grade(year: 2026) { step } hidden") }
      type Grade @external { step: Int }
      type Roster @key(fields: "members { id }") { members: [Person!]! @shareable size: Int! }`,
    resolvers: {
      Person: { __resolveReference: (reference: object) => reference, pay: ({ grade, hidden }: { grade: { step: number }; hidden: number }) => grade.step * 100 + hidden },
      Roster: { __resolveReference: (reference: object) => reference, size: ({ members }: { members: unknown[] }) => members.length },
    },
  },
};

let executors: Executors;

beforeAll(async () => {
  const services = Object.entries(SUBGRAPHS).map(([name, { sdl, resolvers }]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl), resolvers }));
  const { supergraphSdl, errors } = composeServices(services);
  expect(errors).toBeUndefined();
  executors = await bothExecutors({ sdl: supergraphSdl!, subgraphs: new Map(services.map(({ name, typeDefs, resolvers }) => [name, buildSubgraphSchema([{ typeDefs, resolvers }])])) });
});

afterAll(() => executors.stop());

it.each<[what: string, query: string, data: object]>([
  ['a part that another provides on the way', '{ found { ... on Person { name } } }', { found: [{ name: '青木(組織)' }, {}] }],
  ['one name of two types', '{ found { ... on Person { id } ... on Unit { id label } } }', { found: [{ id: '1' }, { id: '10', label: '総務課' }] }],
  ['a field taken over', '{ people { phone } }', { people: [{ phone: '内線1' }, { phone: '内線2' }] }],
  ['a hidden value', '{ people { rank } }', { people: [{ rank: 'CLERK' }, { rank: null }] }],
  ['hidden parts and arguments that are required', '{ people { pay } }', { people: [{ pay: 307 }, { pay: 509 }] }],
  ['a key made of a list', '{ rosters { size members { name } } }', { rosters: [{ size: 2, members: [{ name: '青木' }, { name: '馬場' }] }] }],
  ['an interface known as an object, and what it requires', '{ places { label ... on Hall { address } __typename } }', { places: [{ label: '長島にある', __typename: 'Office' }, { label: '新町にある', address: '新町', __typename: 'Hall' }] }],
  ['writes one after the other', 'mutation { start(at: 5) double add(by: 2) again: double }', { start: 5, double: 10, add: 12, again: 24 }],
])('answers %s as @apollo/gateway does', async (_, query, data) => {
  const asked = { query, document: parse(query), variables: {} };
  const own = await executors.own(asked);
  expect(JSON.parse(own.data)).toEqual(data);
  expect(own).toEqual(await executors.stock(asked));
});
