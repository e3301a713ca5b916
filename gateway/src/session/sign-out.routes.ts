import type { FastifyInstance } from 'fastify';
import { sendNotice } from '../page/notice-page.ts';
import { cookiesOf, dropCookie, SESSION_COOKIE } from './cookie.ts';
import type { IdentityClient } from './identity-client.ts';
import type { createLogoutTokenReader } from './logout-token.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Sessions } from './sessions.ts';

interface SignOutOptions {
  origin: string;
  issuer: string;
  identity: IdentityClient;
  sessions: Sessions;
  readLogoutToken: ReturnType<typeof createLogoutTokenReader>;
}

const SIGNED_OUT = '/auth/signed-out';

/** `/auth/logout` (a plain form), `/auth/signed-out`, and the provider's own call when a session ended elsewhere. */
export async function signOutRoutes(app: FastifyInstance, options: SignOutOptions) {
  const { origin, issuer, identity, sessions, readLogoutToken } = options;
  const providerOrigin = new URL(issuer).origin;

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );

  // A link can be followed by any page; only a form of ours ends the session.
  app.get('/auth/logout', async (_request, reply) => sendNotice(reply, 'ASK_SIGN_OUT', [providerOrigin]));

  app.post('/auth/logout', async (request, reply) => {
    if (!isSameOrigin(request, origin)) return sendNotice(reply, 'FOREIGN_REQUEST');
    reply.header('cache-control', 'no-store');
    const id = cookiesOf(request)[SESSION_COOKIE];
    const session = id ? await sessions.find(id) : null;
    if (id) await sessions.end(id);
    dropCookie(reply, SESSION_COOKIE);
    if (!session) return reply.redirect(SIGNED_OUT, 303);
    const atProvider = await identity.signOutUrl(session.idToken).catch((error: unknown) => {
      request.log.warn(error, 'signed out here only');
      return null;
    });
    return reply.redirect(atProvider?.href ?? SIGNED_OUT, 303);
  });

  app.get(SIGNED_OUT, async (_request, reply) => sendNotice(reply, 'SIGNED_OUT'));

  app.post<{ Body: { logout_token?: string } | undefined }>('/auth/backchannel-logout', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const ended = await readLogoutToken(request.body?.logout_token ?? '');
    if (!ended) return reply.code(400).send({ error: 'invalid_request' });
    await sessions.endAll(ended);
    return reply.code(200).send();
  });
}
