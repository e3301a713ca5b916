import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
export const RESPONSE_TYPE = 'application/graphql-response+json';
export type AnswerType = typeof JSON_TYPE | typeof RESPONSE_TYPE;

/** The media type of an answer, or null when the client takes neither of the two. Without `Accept`: application/json. */
export function answerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === '') return JSON_TYPE;
  const chosen = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, RESPONSE_TYPE]);
  return (chosen as AnswerType | undefined) ?? null;
}

/**
 * GraphQL over HTTP, section 6.4.1: to a client that takes only application/json, whatever a well-formed request leads to is a
 * 200, because such clients take everything else for the work of something in between.
 */
export const answerStatus = (type: AnswerType, status: number): number => (type === RESPONSE_TYPE || status !== 400 ? status : 200);
