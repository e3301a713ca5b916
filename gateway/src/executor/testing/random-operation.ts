import { getNamedType, isAbstractType, isCompositeType, isLeafType, isUnionType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { Dice } from './dice.ts';

/** Text and variables of a query that may not be valid: one name may mean two things under two types. */
export function randomOperation(dice: Dice, schema: GraphQLSchema): { query: string; variables: Record<string, boolean> } {
  const text = selections(dice, schema, schema.getQueryType()!, 4);
  const used = ['a', 'b'].filter((name) => text.includes(`$${name}`));
  const definitions = used.map((name) => `$${name}: Boolean${dice.in100(50) ? '! ' : ' = true '}`);
  const variables = Object.fromEntries(used.filter((_, at) => definitions[at]!.includes('!') || dice.in100(50)).map((name) => [name, dice.in100(50)]));
  return { query: `query${definitions.length > 0 ? `(${definitions.join(', ')})` : ''} ${text}`, variables };
}

function selections(dice: Dice, schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  const parts = Array.from({ length: dice.between(1, 4) }, () => selection(dice, schema, type, depth));
  return `{ ${parts.join(' ')} }`;
}

function selection(dice: Dice, schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  if (isUnionType(type) || (depth > 0 && dice.in100(20))) return `... ${typeCondition(dice, type)}${condition(dice)} ${depth > 0 ? selections(dice, schema, type, depth - 1) : '{ __typename }'}`;
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  if (fields.length === 0 || dice.in100(8)) return `${dice.in100(30) ? 'what: ' : ''}__typename`;
  const field = dice.one(fields);
  const named = getNamedType(field.type);
  const alias = dice.in100(12) ? `${dice.one(['toString', 'x', 'y'])}: ` : '';
  return `${alias}${field.name}${condition(dice)}${isCompositeType(named) ? ` ${inner(dice, schema, named, depth - 1)}` : ''}`;
}

function inner(dice: Dice, schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  if (!isAbstractType(type) || !dice.in100(70)) return selections(dice, schema, type, depth);
  const narrowed = dice.some(schema.getPossibleTypes(type), 60).map((one) => `... on ${one.name}${condition(dice)} ${selections(dice, schema, one, depth)}`);
  return `{ ${dice.in100(30) ? '__typename ' : ''}${narrowed.join(' ') || '__typename'} }`;
}

const typeCondition = (dice: Dice, type: GraphQLCompositeType) => (isUnionType(type) || dice.in100(50) ? `on ${type.name}` : '');

const condition = (dice: Dice) => (dice.in100(15) ? ` @${dice.one(['skip', 'include'])}(if: ${dice.one(['$a', '$b', 'true', 'false'])})` : '');
