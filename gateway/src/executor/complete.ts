import { isCompositeType, isCustomScalarType, isEnumType, isListType, isNonNullType, isObjectType, isSubtype, isValidLeafValue, typenameFieldName, Variable, type CompositeType, type DirectiveDefinition, type FieldSelection, type Operation, type OperationElement, type OutputType, type ScalarType, type Schema, type SelectionSet, type Type } from '@apollo/federation-internals';
import { readerOf, write, type Data } from './own.ts';

/** Null: nothing of it may be shown, because a part that may not be null is. */
export type Complete = (fetched: Data) => Data | null;

/** Whether `@skip` and `@include` leave a part in, by the name of their variable. */
export type Conditions = ReadonlyMap<string, boolean>;

/** Answers `__schema` and `__type`: no subgraph is asked for them. */
export type Introspect = (selection: FieldSelection) => unknown;

/** What a field of the answer becomes; null when it has no value or none that its type allows. */
type Value = (fetched: unknown) => unknown;

interface FieldOfAnswer {
  name: string;
  read(fetched: Data): unknown;
  complete: Value;
  /** A null in it is the null of the whole object. */
  isRequired: boolean;
}

/**
 * Compiles what an operation's answer looks like: its fields alone, in its order, nulls where its types want them. What was fetched
 * holds more (keys, what others require) in an order of its own. One pass, once `conditions` are known.
 */
export function compileCompletion(operation: Operation, conditions: Conditions, introspect: Introspect): Complete {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind)!;
  return new Completion(schema, conditions, introspect).object([operation.selectionSet], root, true) as Complete;
}

class Completion {
  readonly #schema: Schema;
  readonly #conditions: Conditions;
  readonly #introspect: Introspect;

  constructor(schema: Schema, conditions: Conditions, introspect: Introspect) {
    this.#schema = schema;
    this.#conditions = conditions;
    this.#introspect = introspect;
  }

  /** One field list for each type that an object turns out to have. */
  object(sets: readonly SelectionSet[], declared: CompositeType, isRoot = false): Value {
    const known = new Map<unknown, readonly FieldOfAnswer[] | null>();
    return (fetched) => {
      if (typeof fetched !== 'object') throw new Error(`Invalid non-object value ${String(fetched)} returned by subgraph for composite type ${declared}`);
      const said = isRoot ? undefined : (fetched as Data)[typenameFieldName] || undefined;
      let fields = known.get(said);
      if (fields === undefined) known.set(said, (fields = this.#fieldsOf(sets, declared, said)));
      return fields && answerOf(fields, fetched as Data);
    };
  }

  /** Null for a type that the public schema does not have: a hidden one stays hidden. */
  #fieldsOf(sets: readonly SelectionSet[], declared: CompositeType, said: unknown): FieldOfAnswer[] | null {
    const actual = said === undefined ? undefined : this.#schema.type(String(said));
    if (said !== undefined && (!actual || !isCompositeType(actual))) return null;
    const occurrences = new Map<string, Occurrence[]>();
    for (const set of sets) this.#collect(set, (actual as CompositeType | undefined) ?? declared, actual, occurrences);
    return [...occurrences].map(([name, all]) => this.#field(name, all));
  }

  #collect(set: SelectionSet, parent: CompositeType, actual: Type | undefined, into: Map<string, Occurrence[]>): void {
    for (const selection of set.selections()) {
      if (!this.#isIn(selection.element)) continue;
      if (selection.kind === 'FieldSelection') {
        const name = selection.element.responseName();
        into.set(name, [...(into.get(name) ?? []), { selection, parent }]);
        continue;
      }
      const { typeCondition } = selection.element;
      if (!typeCondition || isSubtype(typeCondition, actual ?? parent)) this.#collect(selection.selectionSet, typeCondition ?? parent, actual, into);
    }
  }

  #isIn(element: OperationElement): boolean {
    const says = (definition: DirectiveDefinition<{ if: boolean | Variable }>) => {
      const condition = element.appliedDirectivesOf(definition)[0]?.arguments().if;
      return condition instanceof Variable ? this.#conditions.get(condition.name) : condition;
    };
    return says(this.#schema.skipDirective()) !== true && says(this.#schema.includeDirective()) !== false;
  }

  #field(name: string, occurrences: readonly Occurrence[]): FieldOfAnswer {
    const { selection, parent } = occurrences[0]!;
    const field = selection.element;
    if (field.definition.isSchemaIntrospectionField()) return { name, read: () => null, complete: () => this.#introspect(selection), isRequired: false };
    const read = readerOf(name);
    if (field.name === typenameFieldName) return { name, read: (fetched) => read(fetched) ?? fetched[typenameFieldName], complete: (said) => this.#typename(said, parent), isRequired: true };
    const type = field.definition.type as OutputType;
    const sets = occurrences.flatMap(({ selection: { selectionSet } }) => selectionSet ?? []);
    return { name, read, complete: this.#value(type, sets), isRequired: isNonNullType(type) };
  }

  /** A root type is called otherwise in a subgraph, and an interface may stand in for its object there: neither is a name to show. */
  #typename(said: unknown, parent: CompositeType): string | null {
    const type = (typeof said === 'string' ? this.#schema.type(said) : undefined) ?? parent;
    return isObjectType(type) ? type.name : null;
  }

  #value(type: OutputType, sets: readonly SelectionSet[]): Value {
    if (isNonNullType(type)) return this.#value(type.ofType as OutputType, sets);
    if (isListType(type)) return list(type, this.#value(type.ofType as OutputType, sets));
    return nullable(isCompositeType(type) ? this.object(sets, type) : this.#leaf(type));
  }

  #leaf(type: OutputType): Value {
    if (isCustomScalarType(type)) return (value) => value;
    if (isEnumType(type)) {
      const values = new Set(type.values.map(({ name }) => name));
      return (value) => (typeof value === 'string' && values.has(value) ? value : null);
    }
    const { name } = type as ScalarType;
    const isPlain = PLAIN[name] ?? (() => false);
    return (value) => (isPlain(value) || isValidLeafValue(this.#schema, value, type as ScalarType) ? value : null);
  }
}

/** How values of the built-in types come nearly always; what else they may be is asked of the library. */
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Int: Number.isSafeInteger,
  Float: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
};

interface Occurrence {
  selection: FieldSelection;
  /** The type it is selected on. */
  parent: CompositeType;
}

function answerOf(fields: readonly FieldOfAnswer[], fetched: Data): Data | null {
  const answer: Data = {};
  for (const { name, read, complete, isRequired } of fields) {
    const value = complete(read(fetched));
    if (value === null && isRequired) return null;
    write(answer, name, value);
  }
  return answer;
}

const nullable = (complete: Value): Value => (value) => (value === null || value === undefined ? null : complete(value));

function list(type: OutputType & { ofType: Type }, complete: Value): Value {
  const isRequired = isNonNullType(type.ofType as OutputType);
  return nullable((items) => {
    if (!Array.isArray(items)) throw new Error(`Invalid non-list value ${String(items)} returned by subgraph for list type ${type}`);
    const completed = items.map(complete);
    return isRequired && completed.includes(null) ? null : completed;
  });
}
