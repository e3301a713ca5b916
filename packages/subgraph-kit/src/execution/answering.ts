import { GraphQLError, isNonNullType, locatedError, OperationTypeNode, responsePathAsArray, type ExecutionResult, type FieldNode, type FragmentDefinitionNode, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Field, Fields, ObjectField } from './fields.ts';

export type Path = GraphQLResolveInfo['path'];
export type Fragments = Record<string, FragmentDefinitionNode>;

interface Request {
  schema: GraphQLSchema;
  fragments: Fragments;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: unknown;
}

/** An object of the answer: any name may be a field's, and V8 keeps objects of one shape together. */
const Shown = function () {} as unknown as new () => Record<string, unknown>;
Shown.prototype = Object.create(null) as object;

/** One answer while it is being made. */
export class Answering {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
  readonly #errors: GraphQLError[] = [];
  /** Where the answer has become null, in part or (undefined) as a whole. */
  readonly #nulled = new Set<Path | undefined>();

  constructor({ schema, fragments, operation, variables, context }: Request) {
    this.schema = schema;
    this.fragments = fragments;
    this.operation = operation;
    this.variables = variables;
    this.context = context;
  }

  answer(fields: Fields): Promise<ExecutionResult> | ExecutionResult {
    try {
      const { operation } = this;
      const type = this.schema.getRootType(operation.operation);
      if (!type) throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
      const ofRoot = fields.ofRoot(type, operation.selectionSet);
      const data = operation.operation === OperationTypeNode.MUTATION ? this.#oneByOne(ofRoot) : this.object(ofRoot, undefined, undefined);
      return isPromise(data) ? data.then((whole) => this.#result(whole), (error: GraphQLError) => this.#result(null, error)) : this.#result(data);
    } catch (error) {
      return this.#result(null, error as GraphQLError);
    }
  }

  /** The fields of one object. Waits for what has begun before it fails. */
  object(fields: readonly ObjectField[], source: unknown, path: Path | undefined): Promise<Record<string, unknown>> | Record<string, unknown> {
    const shown = new Shown();
    let waiting: string[] | undefined;
    // As graphql-js has it to the tick, so that errors of fields side by side come in its order.
    const settled = (keys: readonly string[]) =>
      Promise.all(keys.map((key) => shown[key])).then((values) => {
        for (const [at, key] of keys.entries()) shown[key] = values[at];
        return shown;
      });
    try {
      for (const { key, field, quick } of fields) {
        let value = quick?.(source);
        if (value === undefined) value = this.#field(field, source, path);
        shown[key] = value;
        if (isPromise(value)) (waiting ??= []).push(key);
      }
    } catch (error) {
      if (!waiting) throw error;
      return settled(waiting).finally(() => {
        throw error;
      });
    }
    return waiting ? settled(waiting) : shown;
  }

  /** The fields of a mutation, each after the one before it. */
  async #oneByOne(fields: readonly ObjectField[]): Promise<Record<string, unknown>> {
    const shown = new Shown();
    for (const { key, field } of fields) shown[key] = await this.#field(field, undefined, undefined);
    return shown;
  }

  #field(field: Field, source: unknown, above: Path | undefined): unknown {
    const path: Path = { prev: above, key: field.key, typename: field.parent.name };
    try {
      const info = this.#info(field, path);
      const value = field.resolve(source, field.arguments(this.variables), this.context, info);
      const completed = isPromise(value) ? value.then((settled) => field.complete(settled, this, path, info)) : field.complete(value, this, path, info);
      return isPromise(completed) ? completed.then(undefined, (error) => this.failed(error, field.nodes, field.type, path)) : completed;
    } catch (error) {
      return this.failed(error, field.nodes, field.type, path);
    }
  }

  /** Null in its place, and the error beside the data; where no null may be, its place is further up. */
  failed(thrown: unknown, nodes: readonly FieldNode[], type: GraphQLOutputType, path: Path): null {
    const error = locatedError(thrown, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    this.#add(error, path);
    return null;
  }

  /** What stands below a null is gone, with its errors. */
  #add(error: GraphQLError, path: Path | undefined): void {
    if (this.#nulled.has(undefined)) return;
    for (let at = path; at; at = at.prev) if (this.#nulled.has(at)) return;
    this.#nulled.add(path);
    this.#errors.push(error);
  }

  #info({ definition, nodes, parent }: Field, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this;
    return { fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType: parent, path, schema, fragments, rootValue: undefined, operation, variableValues: variables };
  }

  #result(data: unknown, error?: GraphQLError): ExecutionResult {
    if (error) this.#add(error, undefined);
    return { ...(this.#errors.length > 0 ? { errors: this.#errors } : {}), data: data as ExecutionResult['data'] };
  }
}

export const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
