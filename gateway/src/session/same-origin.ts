import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something was made by our own page or by a program, not by a page elsewhere:
 * every browser says where a form or a fetch comes from, in `Sec-Fetch-Site`, `Origin` or both.
 */
export function isSameOrigin(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return request.headers.origin === undefined || request.headers.origin === origin;
}
