import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * `__Host-` makes the browser refuse the cookie from any other host, path or plain connection.
 * Chromium counts 127.0.0.1 and localhost as safe, so it holds over http on this machine too.
 */
export const SESSION_COOKIE = '__Host-takara';

const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export function cookiesOf(request: FastifyRequest): Record<string, string | undefined> {
  return parseCookie(request.headers.cookie ?? '');
}

/** Without `maxAge` (seconds) the cookie goes when the browser does. */
export function setCookie(reply: FastifyReply, name: string, value: string, maxAge?: number) {
  reply.header('set-cookie', stringifySetCookie({ ...ATTRIBUTES, name, value, maxAge }));
}

export function dropCookie(reply: FastifyReply, name: string) {
  setCookie(reply, name, '', 0);
}
