import { evaluateCondition, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import type { Operation } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { compileMove } from './cursor.ts';
import { compileFetch, type Step } from './fetch.ts';

/** Runs a whole plan; the data is there when it resolves. Null for a plan that fetches nothing. */
export function compilePlan<Context>(schema: GraphQLSchema, operation: Operation, { node }: QueryPlan): Step<Context> | null {
  if (!node) return null;
  if (node.kind === 'Subscription') throw new Error('The gateway offers no subscriptions.');
  return compileNode(schema, operation, node);
}

function compileNode<Context>(schema: GraphQLSchema, operation: Operation, node: PlanNode): Step<Context> {
  const compile = (inner: PlanNode) => compileNode<Context>(schema, operation, inner);
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(schema, node);
    case 'Sequence': {
      const steps = node.nodes.map(compile);
      return async (run, cursor) => {
        for (const step of steps) await step(run, cursor);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map(compile);
      return async (run, cursor) => void (await Promise.all(steps.map((step) => step(run, cursor))));
    }
    case 'Flatten': {
      const move = compileMove(node.path);
      const step = compile(node.node);
      return async (run, cursor) => {
        const there = move(cursor);
        if (there) await step(run, there);
      };
    }
    case 'Condition': {
      const [whenTrue, whenFalse] = [node.ifClause, node.elseClause].map((branch) => branch && compile(branch));
      return async (run, cursor) => (evaluateCondition(node, operation.variableDefinitions, run.variables as Record<string, unknown>) ? whenTrue : whenFalse)?.(run, cursor);
    }
    case 'Defer':
      throw new Error('The gateway offers no incremental delivery.');
  }
}
