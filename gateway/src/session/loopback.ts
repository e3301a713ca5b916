import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address a request should have had, when it used another name of this machine: a cookie set for 127.0.0.1 is
 * not sent to localhost. Null when it is right as it is, or when the host is not ours to judge (behind a proxy).
 */
export function canonicalUrl(request: FastifyRequest, origin: string): string | null {
  const canonical = new URL(origin);
  const asked = URL.parse(`${canonical.protocol}//${request.headers.host ?? ''}`);
  if (!asked || asked.host === canonical.host) return null;
  if (!LOOPBACK.has(asked.hostname) || !LOOPBACK.has(canonical.hostname)) return null;
  return origin + request.url;
}
