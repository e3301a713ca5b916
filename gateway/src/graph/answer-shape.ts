import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  isEnumType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isRecord } from '../record.ts';
import { chooseOperation } from './weight.ts';

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Says what an answer of a subgraph to these variables has wrong, or null. */
export type AnswerCheck = (answer: unknown, variables: Readonly<Record<string, unknown>>) => string | null;

type ValueCheck = (value: unknown) => boolean;

/**
 * Compiles what the answer to one operation has to look like: @apollo/gateway believes whatever it is told, gives silent nulls for
 * `{"data":null}` and fails the whole request for a scalar in an object's place. `schema` is the supergraph's, join types and all.
 */
export function answerCheck(schema: GraphQLSchema, document: DocumentNode): AnswerCheck {
  const operation = chooseOperation(document, undefined);
  const root = operation && schema.getRootType(operation.operation);
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));
  const fits = operation ? selectionCheck(schema, fragments, operation.selectionSet, root ?? null) : () => false;
  const asked = operation?.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD && !one.directives?.length ? [one.alias?.value ?? one.name.value] : [])) ?? [];

  const entities = operation ? entitiesIn(operation.selectionSet) : [];

  return (answer, variables) => {
    if (!isRecord(answer)) return 'the answer is no object';
    if (answer.errors !== undefined && !isErrorList(answer.errors)) return 'errors are no list of errors';
    const failed = Array.isArray(answer.errors) && answer.errors.length > 0;
    if (isAbsent(answer.data)) return failed ? null : 'neither data nor errors';
    if (!isRecord(answer.data)) return 'data is no object';
    const { data } = answer;
    const absent = asked.find((name) => !(name in data));
    if (absent !== undefined) return `${absent} is absent`;
    for (const { name, references } of entities) {
      const [given, asked] = [data[name], variables[references]];
      if (given === null && !failed) return 'no entities and no error';
      if (given !== null && (!Array.isArray(given) || !Array.isArray(asked) || given.length !== asked.length)) return 'entities do not match the references';
    }
    return fits(data) ? null : 'a value of another shape than asked for';
  };
}

/** Where the answer has entities, and the variable whose references they belong to. */
function entitiesIn({ selections }: SelectionSetNode): { name: string; references: string }[] {
  return selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD || one.name.value !== '_entities') return [];
    const references = one.arguments?.find(({ name }) => name.value === 'representations')?.value;
    return references?.kind === Kind.VARIABLE ? [{ name: one.alias?.value ?? '_entities', references: references.name.value }] : [];
  });
}

function selectionCheck(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, set: SelectionSetNode, parent: GraphQLCompositeType | null): ValueCheck {
  const checks = new Map<string, ValueCheck>();
  collect(set, parent);
  const entries = [...checks];
  return (value) => isRecord(value) && entries.every(([name, check]) => isAbsent(value[name]) || check(value[name]));

  function collect(selections: SelectionSetNode, type: GraphQLCompositeType | null): void {
    for (const one of selections.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value);
        if (fragment) collect(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value));
      } else if (one.kind === Kind.INLINE_FRAGMENT) collect(one.selectionSet, one.typeCondition ? typeNamed(one.typeCondition.name.value) : type);
      else {
        const name = one.alias?.value ?? one.name.value;
        // Under several types one name may have several shapes: what only some of them allow is let through.
        const check = fieldCheck(one.name.value, one.selectionSet, type);
        const other = checks.get(name);
        checks.set(name, other ? (value) => other(value) || check(value) : check);
      }
    }
  }

  function fieldCheck(name: string, inner: SelectionSetNode | undefined, type: GraphQLCompositeType | null): ValueCheck {
    if (name === '__typename') return (value) => typeof value === 'string';
    if (name === '_entities') return eachOf(selectionCheckOf(inner, null));
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return inner ? nestedAnyhow(selectionCheckOf(inner, null)) : () => true;
    return listed(field.type, leafOrObject(field.type, inner));
  }

  function leafOrObject(type: GraphQLOutputType, inner: SelectionSetNode | undefined): ValueCheck {
    const named = getNamedType(type);
    if (isCompositeType(named)) return selectionCheckOf(inner, isAbstractType(named) && !isInterfaceType(named) ? null : named);
    // Our own scalars may be any JSON; the built-in ones and enums are never objects or lists.
    return isLeafType(named) && (isEnumType(named) || isSpecifiedScalarType(named)) ? (value) => typeof value !== 'object' : () => true;
  }

  function selectionCheckOf(inner: SelectionSetNode | undefined, type: GraphQLCompositeType | null): ValueCheck {
    return inner ? memoized(inner, type) : isRecord;
  }

  function memoized(inner: SelectionSetNode, type: GraphQLCompositeType | null): ValueCheck {
    let check: ValueCheck | undefined;
    return (value) => (check ??= selectionCheck(schema, fragments, inner, type))(value);
  }

  function typeNamed(name: string): GraphQLCompositeType | null {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}

/** A list where the type says list, as deep as it says. */
function listed(type: GraphQLOutputType, check: ValueCheck): ValueCheck {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return check;
  return eachOf(listed(nullable.ofType, check));
}

const eachOf = (check: ValueCheck): ValueCheck => (value) => Array.isArray(value) && value.every((one) => one === null || check(one));

function nestedAnyhow(check: ValueCheck): ValueCheck {
  const nested: ValueCheck = (value) => value === null || (Array.isArray(value) ? value.every(nested) : check(value));
  return nested;
}

const isAbsent = (value: unknown) => value === null || value === undefined;
const isErrorList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.message === 'string' && (one.extensions === undefined || isRecord(one.extensions)) && (isAbsent(one.path) || Array.isArray(one.path)));
