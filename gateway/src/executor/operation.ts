import { operationFromDocument, type FieldSelection, type Operation, type Schema, type SelectionSet } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner, QueryPlannerConfig } from '@apollo/query-planner';
import { executeSync, getVariableValues, GraphQLError, Kind, OperationTypeNode, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';
import { compileCompletion, type Complete } from './complete.ts';
import type { Step } from './fetch.ts';
import type { Data } from './own.ts';
import { compilePlan } from './plan.ts';
import type { Ask, Run } from './run.ts';

/** A supergraph in use, with the planner that was made of it. */
export interface Supergraph {
  /** What clients see. */
  api: Schema;
  apiSchema: GraphQLSchema;
  /** With what it hides from them. */
  fullSchema: GraphQLSchema;
  planner: Pick<QueryPlanner, 'buildQueryPlan'>;
}

export interface Answer {
  data?: Data | null;
  errors?: readonly GraphQLError[];
}

/** One operation, planned and compiled; answers it for any variables. */
export interface CompiledOperation<Context> {
  /** Says what is wrong with the variables (BAD_USER_INPUT); empty when nothing is. */
  check(variables: Data): readonly GraphQLError[];
  answer(variables: Data, ask: Ask<Context>, context: Context): Promise<Answer>;
}

/** An operation with more variables in `@skip` and `@include` than this keeps no completion for each combination. */
const REMEMBERED_CONDITIONS = 6;

/** Where a part of an operation can be fetched in more ways than this, planning would take minutes and gigabytes: it is refused. */
export const PLANNING: QueryPlannerConfig = { debug: { pathsLimit: 1_000 } };

/** Plans and compiles a valid operation. Throws a GraphQLError (OPERATION_TOO_LARGE) when there are too many ways to plan it. */
export function compileOperation<Context>(supergraph: Supergraph, document: DocumentNode, node: OperationDefinitionNode, name: string | undefined): CompiledOperation<Context> {
  const { api, apiSchema, fullSchema, planner } = supergraph;
  const operation = operationFromDocument(api, document, { operationName: name, validate: false });
  const fetchAll: Step<Context> | null = compilePlan(fullSchema, operation, planOf(planner, operation));
  const complete = completions(apiSchema, operation, document, node);
  const definitions = node.variableDefinitions ?? [];

  return {
    check: (variables) => (definitions.length === 0 ? [] : (getVariableValues(apiSchema, definitions, variables).errors ?? []).map(badUserInput)),
    async answer(variables, ask, context) {
      const root: Data = {};
      const run: Run<Context> = { context, variables, ask, errors: [] };
      await fetchAll?.(run, { path: [], data: root, root });
      try {
        const data = complete(variables)(root);
        return run.errors.length > 0 ? { errors: run.errors, data } : { data };
      } catch (error) {
        return { errors: [error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })] };
      }
    },
  };
}

function planOf(planner: Supergraph['planner'], operation: Operation): QueryPlan {
  try {
    return planner.buildQueryPlan(operation);
  } catch (error) {
    if (!(error as Error).message.startsWith('Too many options')) throw error;
    throw new GraphQLError((error as Error).message, { extensions: { code: 'OPERATION_TOO_LARGE' } });
  }
}

const badUserInput = (error: GraphQLError) => new GraphQLError(error.message, { nodes: error.nodes, originalError: error, extensions: { code: 'BAD_USER_INPUT' } });

/** The completion for given variables: what is introspected depends on them all, the shape on those of `@skip` and `@include`. */
function completions(apiSchema: GraphQLSchema, operation: Operation, document: DocumentNode, node: OperationDefinitionNode): (variables: Data) => Complete {
  const names = [...conditionsIn(document)];
  const defaults = operation.collectDefaultedVariableValues() as Data;
  const compile = (variables: Data) => {
    const conditions = new Map(names.map((name) => [name, conditionOf(name, variables, defaults)]));
    return compileCompletion(operation, conditions, (selection) => introspect(apiSchema, selection, node.variableDefinitions, variables));
  };
  if (introspects(operation) || names.length > REMEMBERED_CONDITIONS) return compile;
  const known = new Map<string, Complete>();
  return (variables) => {
    const key = names.map((name) => Number(conditionOf(name, variables, defaults))).join('');
    const complete = known.get(key) ?? compile(variables);
    known.set(key, complete);
    return complete;
  };
}

function conditionOf(name: string, variables: Data, defaults: Data): boolean {
  const value = Object.hasOwn(variables, name) ? variables[name] : defaults[name];
  if (typeof value !== 'boolean') throw new GraphQLError(`The variable $${name} of @skip or @include is ${String(value)}.`);
  return value;
}

function conditionsIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return names;
}

const introspects = ({ selectionSet }: Operation) => asksForSchema(selectionSet);
const asksForSchema = (set: SelectionSet): boolean =>
  set.selections().some((selection) => (selection.kind === 'FieldSelection' ? selection.element.definition.isSchemaIntrospectionField() : asksForSchema(selection.selectionSet)));

function introspect(schema: GraphQLSchema, selection: FieldSelection, definitions: readonly VariableDefinitionNode[] | undefined, variables: Data): unknown {
  const field = selection.expandFragments().toSelectionNode();
  const used = new Set<string>();
  visit(field, { Variable: ({ name }) => void used.add(name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{
      kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY,
      variableDefinitions: definitions?.filter(({ variable }) => used.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field as never] },
    }],
  };
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
  if (errors?.length || !data) throw errors?.[0] ?? new Error('The schema could not be described.');
  return data[selection.element.responseName()];
}
