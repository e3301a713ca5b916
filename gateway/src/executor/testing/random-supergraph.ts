import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Dice } from './dice.ts';
import { valueOf } from './random-value.ts';

/** A field, the subgraphs that resolve it, and what it looks like in them. */
interface Field {
  name: string;
  type: string;
  owners: readonly number[];
  /** A field of the same entity, elsewhere, that its owner has to be told. */
  requires?: string;
}

interface Entity {
  name: string;
  fields: readonly Field[];
}

export interface RandomSupergraph {
  sdl: string;
  subgraphs: ReadonlyMap<string, GraphQLSchema>;
}

const LEAVES = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Colour', 'Json'];

/**
 * Two to four subgraphs that meet in entities, with interfaces, unions, shared value types, required fields, and one that may know
 * an interface as an object. Null when they do not compose.
 */
export function randomSupergraph(dice: Dice): RandomSupergraph | null {
  const count = dice.between(2, 4);
  const entityNames = Array.from({ length: dice.between(1, 3) }, (_, at) => `E${at}`);
  const entities = entityNames.map((name) => ({ name, fields: randomFields(dice, count, entityNames) }));
  const roots = Array.from({ length: count }, (_, at) => randomRoots(dice, at, entityNames));
  const apart = dice.in100(50) ? randomFields(dice, 1, ['Value']).filter(({ type }) => !type.includes('Either')) : null;
  const knows = apart ? 'interface Thing @key(fields: "id")' : 'interface Thing';
  const services = roots.map((own, at) => ({ name: `s${at}`, url: `http://s${at}`, typeDefs: parse(subgraphSdl(at, entities, own, knows)) }));
  if (apart) services.push({ name: 'apart', url: 'http://apart', typeDefs: parse(apartSdl(apart)) });
  const { supergraphSdl } = composeServices(services);
  if (!supergraphSdl) return null;
  const value = resolverOf(entityNames, dice.between(0, 100_000));
  const subgraphs = new Map(services.map(({ name, typeDefs }, at) => [name, buildSubgraphSchema([{ typeDefs, resolvers: roots[at] ? resolvers(at, entities, roots[at], value) : apartResolvers(apart!, value) }])]));
  return { sdl: supergraphSdl, subgraphs };
}

function randomFields(dice: Dice, subgraphs: number, entities: readonly string[]): Field[] {
  const fields: Field[] = Array.from({ length: dice.between(2, 5) }, (_, at) => ({
    name: dice.in100(8) ? `constructor` : `f${at}`, type: randomType(dice, entities), owners: randomOwners(dice, subgraphs),
  })).filter(({ name }, at, all) => all.findIndex((other) => other.name === name) === at);
  const plain = fields.find(({ type, owners }) => type === 'String' && owners.length === 1);
  const elsewhere = (plain && Array.from({ length: subgraphs }, (_, at) => at).filter((at) => at !== plain.owners[0])) ?? [];
  return plain && elsewhere.length > 0 && dice.in100(60) ? [...fields, { name: 'required', type: 'String', owners: [dice.one(elsewhere)], requires: plain.name }] : fields;
}

const randomOwners = (dice: Dice, subgraphs: number) => {
  const first = dice.between(0, subgraphs - 1);
  const second = dice.between(0, subgraphs - 1);
  return dice.in100(20) && first !== second ? [first, second].toSorted() : [first];
};

function randomType(dice: Dice, entities: readonly string[]): string {
  const named = dice.one([...LEAVES, ...LEAVES, 'Value', 'Value', 'Thing', 'Either', ...entities, ...entities]);
  const inner = dice.in100(15) ? `${named}!` : named;
  const listed = dice.in100(30) ? `[${inner}]` : inner;
  return listed.endsWith('!') || !dice.in100(15) ? listed : `${listed}!`;
}

const randomRoots = (dice: Dice, subgraph: number, entities: readonly string[]): Field[] =>
  Array.from({ length: dice.between(1, 3) }, (_, at) => ({ name: `q${subgraph}${at}`, type: randomType(dice, [...entities, ...entities, ...entities]), owners: [subgraph] }));

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@interfaceObject"])';
const SHARED = `
    enum Colour { RED GREEN BLUE }
    scalar Json
    type Value @shareable { text: String number: Int! inner: Value things: [Thing] }`;
const fieldSdl = ({ name, type, owners, requires }: Field) => `${name}: ${type}${owners.length > 1 ? ' @shareable' : ''}${requires ? ` @requires(fields: "${requires}")` : ''}`;

/** It adds fields to whatever is a Thing, and has never heard of the entities. */
const apartSdl = (fields: readonly Field[]) => `${LINK} ${SHARED}
    type Query { apart: [Thing] }
    type Thing @key(fields: "id") @interfaceObject { id: ID! ${fields.filter(({ requires }) => !requires).map((field) => `apart_${fieldSdl(field)}`).join(' ')} }`;

function subgraphSdl(at: number, entities: readonly Entity[], roots: readonly Field[], thing: string): string {
  const entitySdl = ({ name, fields }: Entity) => {
    const own = fields.filter(({ owners }) => owners.includes(at));
    const external = own.flatMap(({ requires }) => (requires ? [`${requires}: String @external`] : []));
    return `type ${name} implements Thing @key(fields: "id") { id: ID! ${[...own.map(fieldSdl), ...external].join(' ')} }`;
  };
  return `${LINK} ${SHARED}
    type Query { ${roots.map(fieldSdl).join(' ')} }
    ${thing} { id: ID! }
    union Either = Value | ${entities.map(({ name }) => name).join(' | ')}
    ${entities.map(entitySdl).join('\n')}`;
}

/** Who knows only the interface tells an id; here it has a type, the same every time. */
const entityOf = (entities: readonly Entity[], id: string) => entities[Number(id) % entities.length]!.name;

type Source = { __typename: string; id: string } & Record<string, unknown>;

/** The same place has the same value in every subgraph. */
const resolverOf = (entities: readonly string[], salt: number) => (owner: string, { name, type, requires }: Pick<Field, 'name' | 'type' | 'requires'>) => (source: Source | undefined) =>
  valueOf({ type, key: `${salt}${owner}.${name}#${source?.id ?? ''}${requires ? String(source?.[requires]) : ''}`, entities });

type Resolver = ReturnType<typeof resolverOf>;

const valueResolvers = (value: Resolver) =>
  Object.fromEntries([['text', 'String'], ['number', 'Int!'], ['inner', 'Value'], ['things', '[Thing]']].map(([name, type]) => [name!, value('Value', { name: name!, type: type! })]));

function apartResolvers(fields: readonly Field[], value: Resolver) {
  return {
    Query: { apart: value('Query', { name: 'apart', type: '[Thing]' }) },
    Value: valueResolvers(value),
    Thing: {
      __resolveReference: (reference: Source) => reference,
      ...Object.fromEntries(fields.filter(({ requires }) => !requires).map((field) => [`apart_${field.name}`, value('Thing', field)])),
    },
  };
}

function resolvers(at: number, entities: readonly Entity[], roots: readonly Field[], value: Resolver) {
  const byType = { __resolveType: ({ __typename }: Source) => __typename };
  return {
    Query: Object.fromEntries(roots.map((root) => [root.name, value('Query', root)])),
    Thing: { ...byType, __resolveReference: ({ id }: Source) => ({ __typename: entityOf(entities, id), id }) },
    Either: byType,
    Value: valueResolvers(value),
    ...Object.fromEntries(entities.map(({ name, fields }) => [name, {
      __resolveReference: (reference: Source) => ({ ...reference, __typename: name }),
      ...Object.fromEntries(fields.filter(({ owners }) => owners.includes(at)).map((field) => [field.name, value(name, field)])),
    }])),
  };
}
