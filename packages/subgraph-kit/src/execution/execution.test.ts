import fc from 'fast-check';
import { execute, GraphQLEnumType, GraphQLError, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString, GraphQLUnionType, parse, type ExecutionResult, type GraphQLFieldConfig, type GraphQLOutputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from './operation.ts';

/**
 * Operations that are read once answer as graphql-js answers: generated schemas (objects, an interface, a union, lists, nulls where
 * none may be), resolvers that answer, promise, throw, reject and return errors, and generated operations, right ones and wrong ones; the
 * same data and the same errors in the same order.
 */
const OBJECTS = ['A', 'B', 'C'] as const;
const SCALARS = ['name', 'count', 'colour', 'stated'] as const;
const COLOUR = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'red' }, BLUE: { value: 'blue' } } });

/** How a field is answered. `plain` is there under its name; the others are resolvers. */
const WAYS = ['plain', 'plain', 'plain', 'method', 'resolver', 'promise', 'throws', 'rejects', 'error', 'absent', 'wrong'] as const;
type Way = (typeof WAYS)[number];
const WRAPS = ['T', 'T!', '[T]', '[T!]', '[T]!', '[T!]!', '[[T!]!]'] as const;
type Wrap = (typeof WRAPS)[number];

interface World {
  ways: Record<string, Way>;
  wraps: Record<string, Wrap>;
  checksType: boolean;
  /** Nothing promises. Else every item of a list does: of a list that fails at once, graphql-js forgets the promises, and Node reports them. */
  isCalm: boolean;
  seed: number;
}
const FIELDS = [...SCALARS, 'a', 'b', 'any', 'named'];
const world: fc.Arbitrary<World> = fc.record({
  ways: fc.record(Object.fromEntries(OBJECTS.flatMap((type) => FIELDS.map((field) => [`${type}.${field}`, fc.constantFrom(...WAYS)])))) as fc.Arbitrary<Record<string, Way>>,
  wraps: fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.constantFrom(...WRAPS)]))) as fc.Arbitrary<Record<string, Wrap>>,
  checksType: fc.boolean(),
  isCalm: fc.boolean(),
  seed: fc.nat(),
});

const wrapped = (wrap: Wrap, type: GraphQLOutputType): GraphQLOutputType => {
  if (wrap.endsWith('!')) return new GraphQLNonNull(wrapped(wrap.slice(0, -1) as Wrap, type) as never);
  return wrap.startsWith('[') ? new GraphQLList(wrapped(wrap.slice(1, -1) as Wrap, type)) : type;
};

function schemaOf({ ways, wraps, checksType, isCalm, seed }: World): GraphQLSchema {
  const value = (field: string, depth: number): unknown => {
    if (field === 'name' || field === 'stated') return `${field} ${depth}`;
    if (field === 'count') return depth;
    if (field === 'colour') return depth % 5 === 4 ? 'green' : depth % 2 ? 'red' : 'blue';
    return object(field === 'a' ? 'A' : field === 'b' ? 'B' : OBJECTS[(seed + depth) % 3]!, depth + 1);
  };
  const laid = (wrap: Wrap, field: string, depth: number): unknown => {
    const bare = wrap.replace(/!$/, '') as Wrap;
    if (!bare.startsWith('[')) return value(field, depth);
    const inner = bare.slice(1, -1) as Wrap;
    const items = Array.from({ length: (seed + depth) % 3 }, (_, at) => laid(inner, field, depth + at));
    if ((seed + depth) % 4 === 1) items.push((seed + depth) % 3 ? null : new Error('an item'));
    return isCalm ? items : items.map((item) => (item instanceof Error ? Promise.reject(item) : Promise.resolve(item)));
  };
  const answered = (type: string, field: string, depth: number): unknown => {
    const way = ways[`${type}.${field}`]!;
    if (way === 'absent' || depth > 9) return null;
    if (way === 'wrong') return wraps[field]!.includes('[') ? 'no list' : { not: 'this' };
    if (way === 'error') return new GraphQLError('returned', { extensions: { code: 'X' } });
    return laid(wraps[field]!, field, depth);
  };
  /** Getters, so that a tree without end is made as far as it is asked. */
  const object = (type: string, depth: number): object => {
    const made = { kind: type, depth };
    for (const field of FIELDS) {
      const way = ways[`${type}.${field}`]!;
      if (way === 'method') Object.defineProperty(made, field, { value: (given: unknown) => (field === 'stated' && !wraps.stated!.includes('[') ? JSON.stringify(given) : answered(type, field, depth)) });
      else Object.defineProperty(made, field, { get: () => answered(type, field, depth) });
    }
    return made;
  };
  const isTypeOf = (type: string) => (checksType ? { isTypeOf: (one: unknown) => (seed % 2 && !isCalm ? Promise.resolve((one as { kind?: string }).kind === type) : (one as { kind?: string }).kind === type) } : {});
  const resolver = (type: string, field: string): Partial<GraphQLFieldConfig<any, unknown>> => {
    const way = ways[`${type}.${field}`]!;
    const told = (row: { depth: number }, given: object, info: { path: unknown; fieldName: string; fieldNodes: readonly unknown[] }) => (field === 'stated' && !wraps.stated!.includes('[') ? `${JSON.stringify(given)} ${JSON.stringify(info.path)} ${info.fieldNodes.length}` : answered(type, field, row.depth));
    if (way === 'resolver') return { resolve: (row, given, _, info) => told(row, given, info) };
    if (way === 'promise' && !isCalm) return { resolve: async (row, given, _, info) => told(row, given, info) };
    if (way === 'throws' || (way === 'rejects' && isCalm)) return { resolve: () => { throw new Error(`${type}.${field} throws`); } };
    if (way === 'rejects') return { resolve: () => Promise.reject(new Error(`${type}.${field} rejects`)) };
    return {};
  };
  const kind = (row: { kind: string }) => (seed % 7 === 3 ? 'Colour' : row.kind);
  const fieldsOf = (type: string | null) => () => {
    const field = (name: string, of: GraphQLOutputType) => [name, { type: wrapped(wraps[name]!, of), ...(name === 'stated' ? { args: { word: { type: GraphQLString, defaultValue: 'default' }, many: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) } } } : {}), ...(type ? resolver(type, name) : {}) }];
    return Object.fromEntries([field('name', GraphQLString), field('count', GraphQLInt), field('colour', COLOUR), field('stated', GraphQLString), field('a', types.A!), field('b', types.B!), field('any', any), field('named', named)]);
  };
  const named: GraphQLInterfaceType = new GraphQLInterfaceType({ name: 'Named', fields: fieldsOf(null) as never, resolveType: (row: { kind: string }) => (seed % 3 && !isCalm ? Promise.resolve(kind(row)) : kind(row)) as never });
  const types: Record<string, GraphQLObjectType> = Object.fromEntries(OBJECTS.map((name) => [name, new GraphQLObjectType({ name, interfaces: () => [named], fields: fieldsOf(name) as never, ...isTypeOf(name) })]));
  const any: GraphQLUnionType = new GraphQLUnionType({ name: 'Any', types: () => Object.values(types), ...(checksType ? {} : { resolveType: kind as never }) });
  const root = () => ({ type: types.A!, resolve: () => object('A', 0) });
  const query = new GraphQLObjectType({ name: 'Query', fields: () => ({ first: root(), second: root() }) });
  return new GraphQLSchema({ query, mutation: new GraphQLObjectType({ name: 'Mutation', fields: () => ({ first: root(), second: { ...root(), resolve: async () => object('A', 0) } }) }), types: Object.values(types) });
}

const DIRECTIVES = ['', '', '', ' @skip(if: $yes)', ' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: true)', ' @skip(if: $no) @include(if: $yes)'];
const operation: fc.Arbitrary<string> = fc.letrec<{ set: string; field: string }>((tie) => ({
  set: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => `{ __typename ${fields.join(' ')} }`),
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.constantFrom('', 'x: ', 'y: ', '__proto__: '), fc.constantFrom(...SCALARS), fc.constantFrom('', '', '(word: $word)', '(many: [1, 2])', '(word: null, many: $many)'), fc.constantFrom(...DIRECTIVES)).map(([alias, name, given, directive]) => `${alias}${name}${name === 'stated' ? given : ''}${directive}`),
    fc.tuple(fc.constantFrom('', 'p: ', 'q: '), fc.constantFrom('a', 'b', 'any', 'named'), fc.constantFrom(...DIRECTIVES), tie('set')).map(([alias, name, directive, set]) => `${alias}${name}${directive} ${name === 'any' ? `{ __typename ... on A ${set} ... on Named ${set} }` : set}`),
    fc.tuple(fc.constantFrom('... on A', '... on B', '... on Named', '...'), fc.constantFrom(...DIRECTIVES), tie('set')).map(([on, directive, set]) => `${on}${directive} ${set}`),
    fc.constantFrom('...Part', '...Other'),
  ),
})).set;

const document = fc.record({ kind: fc.constantFrom('query', 'query', 'mutation'), first: operation, second: operation, part: operation, other: fc.constantFrom(...SCALARS) }).map(
  ({ kind, first, second, part, other }) => `${kind} Asked($yes: Boolean!, $no: Boolean = false, $word: String, $many: [Int!]) { first ${first} second ${second} __typename }
fragment Part on Named ${part.replaceAll('...Part', 'name')}
fragment Other on Named { ${other} __typename }`,
);

const shown = ({ data, errors }: ExecutionResult) => JSON.stringify({ data, errors: errors?.map((error) => ({ ...error.toJSON(), message: error.message.replace(/to return non-nullable.*|cannot represent value.*|Abstract type.*|but got: .*/, '…') })) });

describe('an operation that is read once', () => {
  it('answers as graphql-js does', { timeout: 120_000 }, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.array(document, { minLength: 1, maxLength: 8 }), fc.array(fc.record({ yes: fc.boolean(), no: fc.option(fc.boolean(), { nil: undefined }), word: fc.constantFrom(undefined, null, 'said'), many: fc.constantFrom(undefined, [], [3, 4], 'wrong') }), { minLength: 1, maxLength: 3 }), async (made, sources, all) => {
        const schema = schemaOf(made);
        for (const source of sources) {
          const asked = parse(source);
          const answer = compileOperation(schema, asked, 'Asked');
          for (const variables of all) {
            compared++;
            expect(shown(await answer({}, variables))).toBe(shown(await execute({ schema, document: asked, operationName: 'Asked', variableValues: variables, contextValue: {} })));
          }
        }
      }),
      { numRuns: Number(process.env.TAKARA_SCHEMAS ?? 60) },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const ask = (fields: Record<string, { type: GraphQLOutputType; resolve?: () => unknown }>, rows = {}) => {
    const row = new GraphQLObjectType({ name: 'Row', fields: { any: { type: new GraphQLScalarType({ name: 'Any' }) } } });
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { ...fields, row: { type: row, resolve: () => rows } } as never }) });
    return compileOperation(schema, parse(`{ ${Object.keys(fields).join(' ')} row { any } }`), undefined)({}, {});
  };
  const later = (ms: number) => new Promise((_, reject) => setTimeout(() => reject(new Error(`after ${ms}`)), ms));

  it('leaves what goes wrong in a list that is given up to nobody, and a whole that is null as it was answered', async () => {
    const listed = await ask({ list: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), resolve: () => [later(1), null] } });
    const { errors } = await ask({ first: { type: new GraphQLNonNull(GraphQLString), resolve: () => later(1) }, second: { type: GraphQLString, resolve: () => later(5) } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(listed.errors).toHaveLength(1);
    expect(errors!.map(({ message }) => message)).toEqual(['after 1']);
  });

  it('shows no error as a value, whatever a scalar would take', async () => {
    expect(await ask({}, { any: new Error('no value') })).toMatchObject({ data: { row: { any: null } }, errors: [{ message: 'no value' }] });
  });
});
