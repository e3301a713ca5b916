import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Data } from './own.ts';

/** Whether an object is of the type that a condition names. `unknown`: the answer for an object that does not say what it is. */
export function typeCondition(schema: GraphQLSchema, condition: string, unknown = false): (data: Data) => boolean {
  const allowed = new Set([condition]);
  const type = schema.getType(condition);
  if (isAbstractType(type)) {
    for (const [name, other] of Object.entries(schema.getTypeMap())) {
      if ((isObjectType(other) || isInterfaceType(other)) && schema.isSubType(type, other)) allowed.add(name);
    }
  }
  return ({ __typename: name }) => (name ? allowed.has(name as string) : unknown);
}
