import type { Joins } from './supergraph-joins.ts';

/** The planner fetches a field with one set of arguments: whoever asks for it with others beside it gets the wrong value, and no error. */
export function findRequiredArguments({ types }: Joins): string[] {
  return [...types.values()].flatMap(({ name, fields }) =>
    fields.filter(({ requires }) => requires.some((part) => part.includes('('))).map((field) => `${name}.${field.name} の @requires に引数があります。同じ項目を別の引数で求める問い合わせと取り違えるので、引数のない項目を求めてください。`),
  );
}
