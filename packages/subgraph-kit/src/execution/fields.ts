import { defaultFieldResolver, getArgumentValues, isLeafType, isNonNullType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, visit, type FieldNode, type GraphQLField, type GraphQLFieldResolver, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { completion, type Complete } from './completion.ts';
import { isPromise } from './answering.ts';
import type { Selections } from './selections.ts';

type Arguments = Record<string, unknown>;

/** A field of one type in one place of an operation. */
export interface Field {
  readonly key: string;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  arguments(variables: Record<string, unknown>): Arguments;
  readonly complete: Complete;
}

/** A field as its object walks over it. `quick` reads a plain value straight from its source; undefined: go the whole way. */
export interface ObjectField {
  readonly key: string;
  readonly field: Field;
  readonly quick: ((source: unknown) => unknown) | undefined;
}

/** The fields of every type that an operation meets, made when it is met. */
export class Fields {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;
  #root: ObjectField[] | undefined;

  constructor(schema: GraphQLSchema, selections: Selections) {
    this.#schema = schema;
    this.#selections = selections;
  }

  ofRoot(type: GraphQLObjectType, set: SelectionSetNode): ObjectField[] {
    return (this.#root ??= this.of(type, [set]));
  }

  of(parent: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectField[] {
    return [...this.#selections.of(parent, sets)].flatMap(([key, nodes]) => {
      const definition = this.#definition(parent, nodes[0]!.name.value);
      return definition ? [this.#field(key, parent, definition, nodes)] : [];
    });
  }

  #field(key: string, parent: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): ObjectField {
    const resolve = definition.resolve ?? defaultFieldResolver;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const complete = completion(definition.type, { nodes, name: `${parent.name}.${definition.name}`, fieldsOf: (type) => this.of(type, sets) });
    return { key, field: { key, parent, definition, nodes, type: definition.type, resolve, arguments: argumentsOf(definition, nodes[0]!), complete }, quick: quickly(definition, resolve) };
  }

  #definition(parent: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (parent === this.#schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return parent.getFields()[name];
  }
}

/** Read once where no variable stands in them; each call has an object of its own all the same. */
function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): Field['arguments'] {
  if (definition.args.length === 0) return () => ({});
  let varies = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (varies = true) });
  if (varies) return (variables) => getArgumentValues(definition, node, variables);
  let known: Arguments | undefined;
  return () => ({ ...(known ??= getArgumentValues(definition, node)) });
}

/** A scalar or enum that is simply there under its name, which is what most fields are. Whatever is unusual goes the whole way. */
function quickly({ name, type }: GraphQLField<unknown, unknown>, resolve: GraphQLFieldResolver<unknown, unknown>): ObjectField['quick'] {
  const isRequired = isNonNullType(type);
  const leaf = (isRequired ? type.ofType : type) as GraphQLLeafType;
  if (resolve !== defaultFieldResolver || !isLeafType(leaf)) return undefined;
  return (source) => {
    if (typeof source !== 'object' || source === null) return undefined;
    try {
      const value = (source as Record<string, unknown>)[name];
      if (value === null || value === undefined) return isRequired ? undefined : null;
      if (typeof value === 'function' || value instanceof Error || isPromise(value)) return undefined;
      return leaf.serialize(value) ?? undefined;
    } catch {
      return undefined;
    }
  };
}
