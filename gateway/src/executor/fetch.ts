import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { placesOf, type Cursor } from './cursor.ts';
import type { JoinedFetches } from './joined-fetches.ts';
import { copyOf, mergeInto } from './merge.ts';
import type { Data } from './own.ts';
import { compileRepresentation } from './representation.ts';
import { compileRewrites } from './rewrites.ts';
import type { FetchAnswer, Run } from './run.ts';
import { subgraphError } from './subgraph-error.ts';

export type Step<Context> = (run: Run<Context>, cursor: Cursor) => Promise<void>;

/** Asks one subgraph, together with others where `joined` is given, and lays its answer into the data. What goes wrong is noted in the run, and the rest goes on. */
export function compileFetch<Context>(schema: GraphQLSchema, node: FetchNode, joined?: JoinedFetches<Context>): Step<Context> {
  const fetch = node.requires ? compileEntityFetch(schema, node, compileSend(node, joined)) : compileRootFetch(schema, node, compileSend<Context>(node));
  return async (run, cursor) => {
    try {
      await fetch(run, cursor);
    } catch (error) {
      run.errors.push(atPlace(error as Error, cursor.path));
    }
  };
}

/** Where no answer came, the place at which it would have stood; a place "in every item" has no path of its own. */
function atPlace(error: Error, path: Cursor['path']): GraphQLError {
  if (!(error instanceof GraphQLError) || error.path) return error as GraphQLError;
  const list = path.indexOf('@');
  const place = list === -1 ? path : path.slice(0, list);
  return place.length === 0 ? error : new GraphQLError(error.message, { path: place as (string | number)[], originalError: error.originalError, extensions: error.extensions });
}

function compileRootFetch<Context>(schema: GraphQLSchema, node: FetchNode, send: Send<Context>): Step<Context> {
  const rewrite = compileRewrites(schema, node.outputRewrites);
  return async (run, cursor) => {
    const [first, ...others] = entitiesOf(cursor);
    if (!first) return;
    const { data, errors } = await send(run, {});
    noteErrors(run, node, errors, (path) => path && [...cursor.path, ...path]);
    if (!data) return;
    rewrite?.(data);
    const copies = others.map(() => copyOf(data));
    mergeInto(first, data);
    others.forEach((entity, at) => mergeInto(entity, copies[at]));
  };
}

function compileEntityFetch<Context>(schema: GraphQLSchema, node: FetchNode, send: Send<Context>): Step<Context> {
  const represent = compileRepresentation(schema, node);
  const rewrite = compileRewrites(schema, node.outputRewrites);
  /** Equal references may be of objects of several types, where the subgraph knows their interface only. */
  const lay = (received: Data, entity: Data) => {
    if (!received.__typename) received.__typename = entity.__typename;
    rewrite?.(received);
    mergeInto(entity, received);
  };
  return async (run, cursor) => {
    const entities = entitiesOf(cursor);
    const { representations, entitiesOfEach } = referencesTo(entities, represent);
    if (representations.length === 0) return;
    const { data, errors } = await send(run, { representations });
    if (errors) noteEntityErrors(run, node, cursor, errors, entitiesOfEach);
    if (!data) return;
    const received = data._entities;
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== representations.length) throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
    received.forEach((entity: Data | null, reference) => {
      if (!entity) return;
      const [first, ...others] = entitiesOfEach[reference]!.map((at) => entities[at]!);
      const copies = others.map(() => copyOf(entity));
      lay(entity, first!);
      others.forEach((other, at) => lay(copies[at]!, other));
    });
  };
}

const entitiesOf = ({ data }: Cursor): readonly Data[] => (Array.isArray(data) ? data.filter((entity: Data | null | undefined) => entity !== null && entity !== undefined) : [data as Data]);

/** Each reference once, with the places in `entities` that it stands for. */
function referencesTo(entities: readonly Data[], represent: (entity: Data) => Data | null) {
  const representations: Data[] = [];
  const entitiesOfEach: number[][] = [];
  const known = new Map<string, number[]>();
  entities.forEach((entity, at) => {
    const representation = represent(entity);
    if (!representation) return;
    const key = entities.length > 1 ? JSON.stringify(representation) : '';
    const same = known.get(key);
    if (same) return void same.push(at);
    const places = [at];
    known.set(key, places);
    representations.push(representation);
    entitiesOfEach.push(places);
  });
  return { representations, entitiesOfEach };
}

type Send<Context> = (run: Run<Context>, own: Data) => Promise<FetchAnswer>;

function compileSend<Context>({ serviceName, operation, operationName, variableUsages }: FetchNode, joined?: JoinedFetches<Context>): Send<Context> {
  const names = variableUsages ?? [];
  const text = { query: operation, operationName };
  const sendJoined = joined?.add();
  return (run, own) => {
    const { variables: given } = run;
    const variables: Data = {};
    for (const name of names) if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
    const call = { text, variables: Object.assign(variables, own) };
    return sendJoined ? sendJoined(run, call) : run.ask(serviceName, call, run.context);
  };
}

type ErrorPath = readonly (string | number)[] | undefined;

function noteErrors<Context>(run: Run<Context>, { serviceName }: FetchNode, errors: FetchAnswer['errors'], pathOf: (path: ErrorPath) => ErrorPath): void {
  for (const error of errors ?? []) run.errors.push(subgraphError(error, serviceName, pathOf(error.path), error));
}

/** An error in one entity is one at every place that its reference stands for. */
function noteEntityErrors<Context>(run: Run<Context>, node: FetchNode, cursor: Cursor, errors: NonNullable<FetchAnswer['errors']>, entitiesOfEach: readonly number[][]): void {
  let places: ReturnType<typeof placesOf> | undefined;
  const noted = errors.flatMap((error) => {
    const reference = error.path?.[1];
    if (typeof reference !== 'number') return [{ at: -1, error, path: error.path && [...cursor.path, ...error.path] }];
    const known = (places ??= placesOf(cursor));
    return (entitiesOfEach[reference] ?? []).map((at) => ({ at, error, path: [...(known[at] ?? []), ...error.path!.slice(2)] }));
  });
  const isShared = entitiesOfEach.some(({ length }) => length > 1);
  for (const { error, path } of isShared ? noted.toSorted((one, other) => one.at - other.at) : noted) run.errors.push(subgraphError(error, node.serviceName, path as ErrorPath, error));
}
