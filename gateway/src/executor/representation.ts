import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { mergeInto } from './merge.ts';
import { readerOf, write, type Data } from './own.ts';
import { compileRewrites } from './rewrites.ts';
import { typeCondition } from './types.ts';

/** What a subgraph needs to know of one entity; null when it is of another type, or a part that it needs could not be fetched. */
export type Represent = (entity: Data) => Data | null;

/** `requires` may name what the public schema hides: `schema` is the supergraph's. */
export function compileRepresentation(schema: GraphQLSchema, { requires, inputRewrites }: Pick<FetchNode, 'requires' | 'inputRewrites'>): Represent {
  const pick = compileSelections(schema, requires ?? []);
  const rewrite = compileRewrites(schema, inputRewrites);
  return (entity) => {
    const representation = pick(entity);
    if (!representation?.__typename) return null;
    rewrite?.(representation);
    return representation;
  };
}

/** Null when the source lacks a part. */
type Selector = (source: Data) => Data | null;

function compileSelections(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Selector {
  const parts = selections.flatMap((selection) => compileSelection(schema, selection) ?? []);
  return (source) => {
    const picked: Data = {};
    return parts.every((part) => part(source, picked)) ? picked : null;
  };
}

/** Adds its part to `picked`; false when the source does not have it. */
type Part = (source: Data, picked: Data) => boolean;

function compileSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Part | null {
  if (selection.kind === 'InlineFragment') {
    if (!selection.typeCondition) return null;
    const fits = typeCondition(schema, selection.typeCondition);
    const pick = compileSelections(schema, selection.selections);
    return (source, picked) => {
      if (fits(source)) mergeInto(picked, pick(source));
      return true;
    };
  }
  const name = selection.alias ?? selection.name;
  const read = readerOf(name);
  const pick = selection.selections ? compileSelections(schema, selection.selections) : null;
  const pickFrom = (value: unknown) => (pick && value !== null ? pick(value as Data) : value);
  return (source, picked) => {
    const value = read(source);
    if (value === undefined) return false;
    write(picked, name, Array.isArray(value) ? value.map(pickFrom) : pickFrom(value));
    return true;
  };
}
