import { getDirective } from '@graphql-tools/utils';
import { defaultFieldResolver, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import type { Tier } from './tier.ts';

/** The highest tier that this request may read of one row: 'P1' shows the directory part, 'P3' all but health. */
export type ReadableTier<Row = any> = (row: Row, context: RequestContext) => Tier | Promise<Tier>;

/**
 * Withholds, in this one place, every field above what its reader may see, and notes each P3 and P4 read for the audit.
 * Throws at start when a field at P2 or above cannot be null, or its type has no `readable` rule.
 */
export function guardTiers(schema: GraphQLSchema, readable: Record<string, ReadableTier>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const tier = getDirective(schema, field, 'tier')?.[0]?.level as Tier | undefined;
      if (!tier || tier < 'P2') continue;
      const where = `${type.name}.${field.name}`;
      if (isNonNullType(field.type)) throw new Error(`${where} is ${tier}: it has to be nullable, or one refusal would null the whole page`);
      const rule = readable[type.name];
      if (!rule) throw new Error(`${where} is ${tier}, but no feature says under \`readable\` who may read ${type.name}`);
      const resolve = field.resolve ?? defaultFieldResolver;
      const noted = (value: unknown, row: unknown, { sensitiveReads }: RequestContext) => {
        if (tier >= 'P3' && value !== null && value !== undefined) sensitiveReads.push({ type: type.name, id: String((row as { id?: unknown }).id ?? ''), field: field.name, tier });
        return value;
      };
      field.resolve = (row, args, context: RequestContext, info) =>
        whenKnown(rule(row, context), (highest) => (highest < tier ? null : whenKnown(resolve(row, args, context, info), (value) => noted(value, row, context))));
    }
  }
}

/** Now when it is known now: a promise for each field of each row of a list is most of what the list would cost. */
const whenKnown = <Known, Result>(known: Known | Promise<Known>, then: (known: Known) => Result | Promise<Result>): Result | Promise<Result> => (known instanceof Promise ? known.then(then) : then(known));
