import { evaluateCondition, type FetchNode, type PlanNode, type QueryPlan, type SequenceNode } from '@apollo/query-planner';
import type { Operation } from '@apollo/federation-internals';
import { isObjectType, parse, visit, type GraphQLSchema } from 'graphql';
import { compileMove } from './cursor.ts';
import { compileFetch, type Step } from './fetch.ts';
import { JoinedFetches, REFERENCES } from './joined-fetches.ts';

/** Runs a whole plan; the data is there when it resolves. Null for a plan that fetches nothing. */
export function compilePlan<Context>(schema: GraphQLSchema, operation: Operation, { node }: QueryPlan): Step<Context> | null {
  if (!node) return null;
  if (node.kind === 'Subscription') throw new Error('The gateway offers no subscriptions.');
  return new PlanCompiler<Context>(schema, operation, node).compile(node);
}

class PlanCompiler<Context> {
  readonly #schema: GraphQLSchema;
  readonly #operation: Operation;
  /** Of each subgraph that several fetches ask for entities. */
  readonly #joined: ReadonlyMap<string, JoinedFetches<Context>>;

  constructor(schema: GraphQLSchema, operation: Operation, plan: PlanNode) {
    this.#schema = schema;
    this.#operation = operation;
    const fetches = entityFetches(plan);
    const subgraphs = fetches.map(({ serviceName }) => serviceName);
    const askedAgain = subgraphs.filter((name, at) => subgraphs.indexOf(name) !== at);
    const mayJoin = askedAgain.length > 0 && fetches.every((fetch) => isOfObjects(schema, fetch));
    this.#joined = new Map(mayJoin ? askedAgain.map((name) => [name, new JoinedFetches(name)]) : []);
  }

  /** `beside`: others go out while this does. */
  compile(node: PlanNode, beside = false): Step<Context> {
    switch (node.kind) {
      case 'Fetch':
        return compileFetch(this.#schema, node, beside ? this.#joinedOf(node) : undefined);
      case 'Sequence': {
        const steps = node.nodes.map((inner) => this.compile(inner, beside));
        return async (run, cursor) => {
          for (const step of steps) await step(run, cursor);
        };
      }
      case 'Parallel': {
        const steps = (this.#joined.size > 0 ? inCompany(node.nodes) : node.nodes).map((inner) => this.compile(inner, true));
        return async (run, cursor) => void (await Promise.all(steps.map((step) => step(run, cursor))));
      }
      case 'Flatten': {
        const move = compileMove(node.path);
        const step = this.compile(node.node, beside);
        return async (run, cursor) => {
          const there = move(cursor);
          if (there) await step(run, there);
        };
      }
      case 'Condition': {
        const [whenTrue, whenFalse] = [node.ifClause, node.elseClause].map((branch) => branch && this.compile(branch, beside));
        return async (run, cursor) => (evaluateCondition(node, this.#operation.variableDefinitions, run.variables as Record<string, unknown>) ? whenTrue : whenFalse)?.(run, cursor);
      }
      case 'Defer':
        throw new Error('The gateway offers no incremental delivery.');
    }
  }

  #joinedOf({ serviceName, requires, variableUsages }: FetchNode): JoinedFetches<Context> | undefined {
    return requires && !variableUsages?.some(isTaken) ? this.#joined.get(serviceName) : undefined;
  }
}

/** Names of variables that fetches sent together need for themselves. */
const isTaken = (variable: string) => variable.startsWith(REFERENCES);

/**
 * Nodes that go out beside each other, so arranged that a fetch of entities with nothing after it waits for a later one from the same
 * subgraph and goes out with it: what needs nothing of others, and what does (`@requires`), are asked for in one request.
 */
function inCompany(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const begun = new Set(nodes.map((node) => (node.kind === 'Sequence' ? entityFetch(node.nodes[0]!)?.serviceName : undefined)));
  return nodes.reduce<readonly PlanNode[]>((arranged, node) => {
    const subgraph = entityFetch(node)?.serviceName;
    if (subgraph === undefined || begun.has(subgraph)) return arranged;
    const later = arranged.find((other): other is SequenceNode => other.kind === 'Sequence' && other.nodes.some((step) => asks(step, subgraph)));
    return later ? arranged.flatMap((other) => (other === node ? [] : other === later ? withCompany(node, later, subgraph) : other)) : arranged;
  }, nodes);
}

function withCompany(node: PlanNode, sequence: SequenceNode, subgraph: string): SequenceNode {
  const at = sequence.nodes.findIndex((step) => asks(step, subgraph));
  return { ...sequence, nodes: sequence.nodes.with(at, { kind: 'Parallel', nodes: [node, sequence.nodes[at]!] }) };
}

/** The fetch of a node that fetches entities and does nothing else. */
function entityFetch(node: PlanNode): FetchNode | null {
  if (node.kind === 'Flatten') return entityFetch(node.node);
  return node.kind === 'Fetch' && node.requires ? node : null;
}

const asks = (node: PlanNode, subgraph: string): boolean => (node.kind === 'Parallel' ? node.nodes.some((inner) => asks(inner, subgraph)) : entityFetch(node)?.serviceName === subgraph);

function entityFetches(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return node.requires ? [node] : [];
    case 'Flatten':
      return entityFetches(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(entityFetches);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap(entityFetches);
    default:
      return [];
  }
}

/**
 * A subgraph that knows an interface as an object calls its entities by the interface's name, another by their own, and plans leave it
 * to the order of the answers which of them stays: they run as they are.
 */
function isOfObjects(schema: GraphQLSchema, { operation }: FetchNode): boolean {
  let isOf = true;
  visit(parse(operation, { noLocation: true }), {
    InlineFragment: ({ typeCondition }) => {
      if (typeCondition && !isObjectType(schema.getType(typeCondition.name.value))) isOf = false;
      return false;
    },
  });
  return isOf;
}
