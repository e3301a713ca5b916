import { GraphQLError } from 'graphql';
import type { Answer } from '../executor/operation.ts';
import type { Ask } from '../executor/run.ts';
import type { AnswerErrors } from './answer-errors.ts';
import type { GraphContext } from './graph-context.ts';
import { answerStatus } from './media-type.ts';
import type { TrustedOperation } from './trusted-operations.ts';

export interface WrittenAnswer {
  status: number;
  /** JSON, as Apollo Server writes it. */
  text: string;
  hasErrors: boolean;
}

/**
 * Answers registered operations with no server around them. Whatever Apollo Server and its plugins would do for such a request is
 * done here too: `two-ways.test.ts` sends one table of requests both ways.
 */
export const trustedAnswer = (ask: Ask<GraphContext>, answerErrors: AnswerErrors) => {
  return async (operation: TrustedOperation, variables: Record<string, unknown>, context: GraphContext): Promise<WrittenAnswer> => {
    const { answer: { errors: faults, data }, status } = await run(operation, variables, context);
    if (!faults) return { status, text: `{"data":${JSON.stringify(data)}}\n`, hasErrors: false };
    answerErrors.note(faults, context.requestId);
    const errors = answerErrors.show(faults, context.requestId);
    return { status: data === undefined ? answerStatus(context.answerType, status) : status, text: `${JSON.stringify({ errors, data })}\n`, hasErrors: true };
  };

  async function run(operation: TrustedOperation, variables: Record<string, unknown>, context: GraphContext): Promise<{ answer: Answer; status: number }> {
    try {
      const wrong = operation.check(variables);
      const answer: Answer = wrong.length > 0 ? { errors: wrong } : await operation.answer(variables, ask, context);
      return { answer, status: answer.data === undefined ? 400 : 200 };
    } catch (error) {
      const fault = error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error });
      return { answer: { errors: [fault] }, status: 500 };
    }
  }
};
