import Negotiator from 'negotiator';
import { RecentlyUsed } from './recently-used.ts';

const JSON_TYPE = 'application/json';
export const RESPONSE_TYPE = 'application/graphql-response+json';
export type AnswerType = typeof JSON_TYPE | typeof RESPONSE_TYPE;

/** The media type of an answer, or null when the client takes neither of the two. Without `Accept`: application/json. */
export function answerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === '') return JSON_TYPE;
  return accept.length > KEPT_LENGTH ? choose(accept) : chosen.getOrMake(accept, () => choose(accept));
}

/** Clients are of few kinds, and each says the same in every request. */
const chosen = new RecentlyUsed<string, AnswerType | null>(100);
const KEPT_LENGTH = 300;

function choose(accept: string): AnswerType | null {
  const type = new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, RESPONSE_TYPE]);
  return (type as AnswerType | undefined) ?? null;
}

/**
 * GraphQL over HTTP, section 6.4.1: to a client that takes only application/json, whatever a well-formed request leads to is a
 * 200, because such clients take everything else for the work of something in between.
 */
export const answerStatus = (type: AnswerType, status: number): number => (type === RESPONSE_TYPE || status !== 400 ? status : 200);
