import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type ExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Answering, type Fragments } from './answering.ts';
import { Fields } from './fields.ts';
import { Selections } from './selections.ts';

/** Forms of one operation that are kept; one for each value of the variables in its `@skip` and `@include`. */
const FORMS = 16;

/** Answers an operation for one context and its variables, as `execute` of graphql-js would: same data, errors, places and order. */
export type Answer = (context: unknown, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult> | ExecutionResult;

/** Reads an operation once: which fields stand for which type, their arguments, how a value of each is completed. The document has been validated. */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Answer {
  const operation = operationIn(document, operationName);
  if (operation instanceof GraphQLError) return () => ({ errors: [operation] });
  const fragments: Fragments = Object.assign(Object.create(null), Object.fromEntries(document.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment])));
  const deciding = decidingVariables(document);
  const forms = new Map<string, Fields>();

  function fieldsFor(variables: Record<string, unknown>): Fields {
    const form = deciding.map((name) => String(variables[name])).join();
    let fields = forms.get(form);
    if (!fields) {
      fields = new Fields(schema, new Selections(schema, fragments, variables));
      if (forms.size < FORMS) forms.set(form, fields);
    }
    return fields;
  }

  return (context, given) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 50 });
    if (!coerced) return { errors };
    return new Answering({ schema, fragments, operation, variables: coerced, context }).answer(fieldsFor(coerced));
  };
}

function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name === undefined && operations.length > 1) return new GraphQLError('Must provide operation name if query contains multiple operations.');
  const operation = name === undefined ? operations[0] : operations.find((one) => one.name?.value === name);
  return operation ?? new GraphQLError(name === undefined ? 'Must provide an operation.' : `Unknown operation named "${name}".`);
}

/** The variables that decide, in `@skip` and `@include`, whether a part is there. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}
