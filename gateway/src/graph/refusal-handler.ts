import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { presentRefusal, Refused } from './graph-error.ts';
import type { GraphMetrics } from './graph-metrics.ts';
import { answerStatus, answerType } from './media-type.ts';

/** Codes of what the client wrote in its document: to a client of application/json these are a 200 (`media-type.ts`). */
const ABOUT_THE_DOCUMENT = new Set(['OPERATION_TOO_LARGE', 'OPERATION_NOT_REGISTERED', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** Answers what was thrown on the way to the graph: one error, in the media type asked for, never more than the closed list says. */
export const refusalHandler = (metrics: GraphMetrics) => (error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply) => {
  const refused = error instanceof Refused ? error : ofFastify(error);
  if (refused.code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'a request to the graph failed');
  metrics.errorShown(refused.code);
  metrics.requested()('refused');
  const type = answerType(request.headers.accept) ?? 'application/json';
  const status = ABOUT_THE_DOCUMENT.has(refused.code) ? answerStatus(type, refused.status) : refused.status;
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [presentRefusal(refused, request.id)] }));
};

function ofFastify(error: FastifyError): Refused {
  if (error.statusCode === 413) return new Refused('PAYLOAD_TOO_LARGE');
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refused('BAD_REQUEST', '本文は application/json で送ってください', 415);
  if (error.code === 'SUBGRAPH_UNAVAILABLE' || error.statusCode === 503) return new Refused('SUBGRAPH_UNAVAILABLE');
  if (error.statusCode !== undefined && error.statusCode < 500) return new Refused('BAD_REQUEST', '', error.statusCode);
  return new Refused('INTERNAL_SERVER_ERROR');
}
