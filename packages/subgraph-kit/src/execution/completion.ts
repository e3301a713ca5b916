import { defaultTypeResolver, GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLAbstractType, type GraphQLLeafType, type GraphQLList, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo } from 'graphql';
import { inspect } from 'node:util';
import { isPromise, type Answering, type Path } from './answering.ts';
import type { ObjectField } from './fields.ts';

/** A resolved value as the answer shows it; throws where it may not be shown. `info` is that of the field, `path` that of the value. */
export type Complete = (value: unknown, answering: Answering, path: Path, info: GraphQLResolveInfo) => unknown;

interface Place {
  nodes: readonly FieldNode[];
  /** `Type.field`, for those who read errors. */
  name: string;
  fieldsOf(type: GraphQLObjectType): readonly ObjectField[];
}

/** How values of a type are completed at a place of an operation (GraphQL, 6.4.3). */
export function completion(type: GraphQLOutputType, place: Place): Complete {
  if (isNonNullType(type)) return required(completion(type.ofType as GraphQLOutputType, place), place);
  const complete = isListType(type) ? list(type, place) : isLeafType(type) ? leaf(type) : isAbstractType(type) ? abstract(type, place) : object(type as GraphQLObjectType, place);
  return (value, answering, path, info) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, answering, path, info);
  };
}

const required =
  (complete: Complete, { name }: Place): Complete =>
  (value, answering, path, info) => {
    const completed = complete(value, answering, path, info);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
    return completed;
  };

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const shown = type.serialize(value);
    if (shown === null || shown === undefined) throw new Error(`Expected \`${type.name}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(shown)}`);
    return shown;
  };
}

function list(type: GraphQLList<GraphQLOutputType>, place: Place): Complete {
  const complete = completion(type.ofType, place);
  return (value, answering, path, info) => {
    if (typeof value !== 'object' || !(Symbol.iterator in (value as object))) throw new GraphQLError(`Expected Iterable, but did not find one for field "${place.name}".`);
    let waiting: Promise<unknown>[] | undefined;
    const shown = (item: unknown, index: number) => {
      const at: Path = { prev: path, key: index, typename: undefined };
      try {
        const completed = isPromise(item) ? item.then((settled) => complete(settled, answering, at, info)) : complete(item, answering, at, info);
        if (!isPromise(completed)) return completed;
        const told = completed.then(undefined, (error) => answering.failed(error, place.nodes, type.ofType, at));
        (waiting ??= []).push(told);
        return told;
      } catch (error) {
        return answering.failed(error, place.nodes, type.ofType, at);
      }
    };
    try {
      const items = Array.from(value as Iterable<unknown>, shown);
      return waiting ? Promise.all(items) : items;
    } catch (error) {
      // Whatever else goes wrong in a list that is given up is nobody's any more.
      for (const one of waiting ?? []) one.catch(() => {});
      throw error;
    }
  };
}

function object(type: GraphQLObjectType, place: Place): Complete {
  let known: readonly ObjectField[] | undefined;
  if (!type.isTypeOf) return (value, answering, path) => answering.object((known ??= place.fieldsOf(type)), value, path);
  const sure = (is: boolean, value: unknown) => {
    if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: place.nodes });
  };
  return (value, answering, path, info) => {
    const fields = (known ??= place.fieldsOf(type));
    const is = type.isTypeOf!(value, answering.context, info);
    if (isPromise(is)) return is.then((settled) => (sure(settled as boolean, value), answering.object(fields, value, path)));
    sure(is, value);
    return answering.object(fields, value, path);
  };
}

function abstract(type: GraphQLAbstractType, place: Place): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const known = new Map<string, Complete>();
  const completeAs = (name: unknown, answering: Answering): Complete => {
    const complete = known.get(name as string);
    if (complete) return complete;
    const made = object(possibleType(type, name, answering, place), place);
    known.set(name as string, made);
    return made;
  };
  return (value, answering, path, info) => {
    const name = resolveType(value, answering.context, info, type);
    return isPromise(name) ? name.then((settled) => completeAs(settled, answering)(value, answering, path, info)) : completeAs(name, answering)(value, answering, path, info);
  };
}

function possibleType({ name: abstractName }: GraphQLAbstractType, name: unknown, { schema }: Answering, place: Place): GraphQLObjectType {
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  const isPossible = isObjectType(type) && schema.isSubType(schema.getType(abstractName) as GraphQLAbstractType, type);
  if (!isPossible) throw new GraphQLError(`Abstract type "${abstractName}" must resolve to one of its Object types at runtime for field "${place.name}", not to ${inspect(name)}.`, { nodes: place.nodes });
  return type;
}
