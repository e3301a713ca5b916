import { subject, type MongoAbility } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import type { FilterQuery } from '@mikro-orm/core';

/**
 * One set of CASL rules serves the row filter (`rowsFor`) and the check (`may`). Conditions are flat names with plain values,
 * `$in`, `$lte`, `$gt` or `$elemMatch`; several rules instead of `$or`, which CASL's matcher does not know.
 */
export const may = (ability: MongoAbility, action: string, noun: string, row: object): boolean => ability.can(action, subject(noun, { ...row }) as never);

/** The rules as a MikroORM filter. No rule: no rows (`null` or `undefined` would reach `find` as "all rows"). */
export function rowsFor(ability: MongoAbility, action: string, noun: string): FilterQuery<any> {
  const where = rulesToCondition(ability.rulesFor(action, noun) as never, (rule: any) => (rule.inverted ? { $not: toOrm(rule.conditions ?? {}) } : toOrm(rule.conditions ?? {})), {
    and: (all: object[]) => ({ $and: all }),
    or: (any: object[]) => ({ $or: any }),
    empty: () => ({}),
  });
  return where ?? { id: { $in: [] } };
}

const SAME = new Set(['$eq', '$ne', '$in', '$nin', '$lt', '$lte', '$gt', '$gte']);

/** CASL speaks Mongo, MikroORM nearly. What has no safe translation throws instead of being ignored. */
function toOrm(condition: Record<string, any>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) => {
      if (key.includes('.')) throw new Error(`nest, do not dot: ${key}`);
      if (key.startsWith('$') && key !== '$elemMatch' && !SAME.has(key)) throw new Error(`no SQL for ${key}`);
      if (value === undefined) throw new Error(`${key} is undefined: it would mean IS NULL`);
      const plain = value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Date;
      return [key === '$elemMatch' ? '$some' : key, plain ? value : toOrm(value)];
    }),
  );
}
