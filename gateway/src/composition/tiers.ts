import { Kind } from 'graphql';
import type { Joins } from './supergraph-joins.ts';

/** From here up a reader may be refused the value, and the field has to be able to say nothing. Tiers: `packages/handbook/how-to.md`, “Add a field, with its tier”. */
const WITHHELD_FROM = 'P2';

/** Every field says how sensitive it is, and one that may be withheld is nullable: a refusal must not null the whole page. */
export function findTierProblems({ types }: Joins): string[] {
  return [...types.values()]
    .filter(({ kind }) => kind === 'object')
    .flatMap(({ name, fields }) =>
      fields.flatMap((field) => {
        if (field.tier === null) return [`${name}.${field.name} に @tier がありません。P0 から P4 のどれかを付けてください。`];
        if (field.tier >= WITHHELD_FROM && field.type.kind === Kind.NON_NULL_TYPE) return [`${name}.${field.name} は ${field.tier} なので、null を許す型にしてください。`];
        return [];
      }),
    );
}
