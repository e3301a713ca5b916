import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { Actor } from './actor.ts';
import { perRequest, type RequestContext } from './context.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Database } from './database.ts';
import { executorOf } from './execute.ts';
import type { Feature, References } from './feature.ts';
import { federationSdl } from './federation-sdl.ts';
import { guardRootFields } from './root-policy.ts';
import { isUuid } from './text.ts';
import { TIER_SPEC, type ComposedSpec } from './tier.ts';
import { guardTiers } from './tier-guard.ts';

export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly source?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** null: nobody is signed in; every field answers UNAUTHENTICATED. */
  readonly actor: Actor | null;
  readonly requestId: string;
}

/** One module's part of the graph. `execute` never throws: what goes wrong is in `errors`, with a code from the closed list. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly features: readonly Feature[];
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface SubgraphOptions {
  name: string;
  features: readonly Feature[];
  database: Database;
  clock?: Clock;
}

/** Builds a module's subgraph from its features. Throws at start for a root field without policy or a field without tier. */
export async function createSubgraph({ name, features, database, clock = systemClock }: SubgraphOptions): Promise<Subgraph> {
  const { schema, sdl } = await buildSubgraph(features);
  return { name, sdl, schema, features, execute: executorOf({ name, schema, database, clock }), close: () => database.close() };
}

/** Schema and SDL alone, without a database: for printing, composing and linting. Other `specs` than the tiers, and ids that are no UUIDs, are for subgraphs outside the house. */
export async function buildSubgraph(features: readonly Feature[], { version = 'v2.9', specs = [TIER_SPEC] as readonly ComposedSpec[], uuids = true } = {}): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const classes = features.flatMap((feature) => feature.resolvers ?? []);
  // A field without a method is read, not called, when it is stored under its own name.
  for (const field of getMetadataStorage().fields) field.simple = field.name === field.schemaName;
  const code = await buildSchema({
    resolvers: classes as unknown as NonEmptyArray<Function>,
    orphanedTypes: features.flatMap((feature) => feature.types ?? []) as never,
    directives: specs.flatMap((spec) => spec.directives),
    validate: false,
    // What would be refused is refused when `generate` composes the graph.
    skipCheck: true,
  });
  const sdl = federationSdl(code, version, specs);
  const resolvers = createResolversMap(code) as Record<string, Record<string, unknown>>;
  for (const [type, resolveType] of syncTypeResolvers()) if (resolvers[type]) resolvers[type] = { ...resolvers[type], __resolveType: resolveType };
  for (const { references = {} } of features)
    for (const [type, batch] of Object.entries(references)) resolvers[type] = { ...resolvers[type], __resolveReference: batched(type, batch, uuids) };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  if (specs.includes(TIER_SPEC)) {
    guardRootFields(schema, classes);
    guardTiers(schema, Object.assign({}, ...features.map((feature) => feature.readable ?? {})));
  }
  return { schema, sdl };
}

/** type-graphql answers "which type is this?" by a promise for every item of every list; a plain answer is enough. */
function* syncTypeResolvers(): Generator<[string, (value: object) => string | undefined]> {
  const { unions, interfaceTypes, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map((type) => [type.target, type.name]));
  for (const { name, resolveType } of [...unions, ...interfaceTypes] as { name: string; resolveType?: (value: object) => string | Function }[])
    if (resolveType)
      yield [
        name,
        (value) => {
          const type = resolveType(value);
          return typeof type === 'string' ? type : names.get(type);
        },
      ];
}

/** One call of `references` per type and request. A malformed id is nobody's: in SQL it would fail the whole batch. */
function batched(type: string, references: References, uuids: boolean) {
  return (reference: { id?: unknown }, context: RequestContext) => {
    if (uuids && 'id' in reference && !isUuid(reference.id)) return null;
    const loader = perRequest(context, `references:${type}`, () => new DataLoader<object, unknown, string>((asked) => references(asked, context) as never, { cacheKeyFn: (asked) => JSON.stringify(asked) }));
    return loader.load(reference);
  };
}
