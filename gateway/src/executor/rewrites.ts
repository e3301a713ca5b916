import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { readerOf, write, type Data } from './own.ts';
import { typeCondition } from './types.ts';

/** Changes data in place: what a subgraph calls otherwise than the supergraph does. */
export type Rewrite = (data: unknown) => void;

const ON = '... on ';

/** The planner's rewrites of one fetch, in their order; null when there are none. */
export function compileRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined): Rewrite | null {
  if (!rewrites?.length) return null;
  const compiled = rewrites.map((rewrite) => along(schema, rewrite.path.slice(0, -1), atLast(rewrite)));
  return (data) => compiled.forEach((rewrite) => rewrite(data));
}

function along(schema: GraphQLSchema, path: readonly string[], change: (data: Data) => void): Rewrite {
  const changeThere = path.reduceRight<(data: Data) => void>((next, step) => {
    const everywhere = inLists(next);
    if (step.startsWith(ON)) {
      const fits = typeCondition(schema, step.slice(ON.length), true);
      return (data) => { if (fits(data)) everywhere(data); };
    }
    const read = readerOf(step);
    return (data) => everywhere(read(data));
  }, change);
  return inLists(changeThere);
}

function inLists(change: (data: Data) => void): Rewrite {
  const each: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(each);
    else if (typeof value === 'object' && value !== null) change(value as Data);
  };
  return each;
}

function atLast(rewrite: FetchDataRewrite): (data: Data) => void {
  const name = rewrite.path.at(-1)!;
  if (rewrite.kind === 'ValueSetter') return (data) => write(data, name, rewrite.setValueTo);
  const read = readerOf(name);
  return (data) => {
    const value = read(data);
    if (!value) return;
    write(data, rewrite.renameKeyTo, value);
    data[name] = undefined;
  };
}
