import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendNotice } from '../page/notice-page.ts';
import type { Identified } from './actor-directory.ts';
import { cookiesOf, dropCookie, SESSION_COOKIE, setCookie } from './cookie.ts';
import { IdentityUnavailable, type IdentityClient, type SignedIn } from './identity-client.ts';
import { canonicalUrl } from './loopback.ts';
import { pendingCookieName, PENDING_PREFIX, PENDING_SECONDS, type createPendingSeal } from './pending-sign-in.ts';
import { safeReturnTo } from './return-to.ts';
import type { Sessions } from './sessions.ts';

interface SignInOptions {
  origin: string;
  identity: IdentityClient;
  sessions: Sessions;
  seal: ReturnType<typeof createPendingSeal>;
  whoIs(subject: string, requestId: string): Promise<Identified | null>;
  returnPaths(): Promise<readonly string[]>;
}

/** Sign-ins begun and not finished in one browser; more are forgotten, lest the cookies outgrow the header. */
const PENDING_AT_MOST = 8;

/** `/auth/login` sends to the provider, `/auth/callback` hears back: authorization code with PKCE. */
export async function signInRoutes(app: FastifyInstance, options: SignInOptions) {
  const { origin, identity, sessions, seal, whoIs, returnPaths } = options;

  app.get<{ Querystring: { returnTo?: unknown } }>('/auth/login', async (request, reply) => {
    const elsewhere = canonicalUrl(request, origin);
    if (elsewhere) return reply.redirect(elsewhere);
    const returnTo = safeReturnTo(request.query.returnTo, await returnPaths());

    // Who was signed in here and is so no longer (idle too long, signed out elsewhere) must show it is still they.
    const cookies = cookiesOf(request);
    const id = cookies[SESSION_COOKIE];
    const hasLapsed = id !== undefined && (await sessions.find(id)) === null;

    const begun = await orNull(identity.begin(returnTo, hasLapsed), IdentityUnavailable);
    if (!begun) return sendNotice(reply, 'PROVIDER_UNAVAILABLE');
    const pending = Object.keys(cookies).filter((name) => name.startsWith(PENDING_PREFIX));
    for (const name of pending.slice(0, -PENDING_AT_MOST + 1)) dropCookie(reply, name);
    setCookie(reply, pendingCookieName(begun.pending.state), await seal.seal(begun.pending), PENDING_SECONDS);
    return reply.header('cache-control', 'no-store').redirect(begun.url.href);
  });

  app.get<{ Querystring: { state?: unknown } }>('/auth/callback', async (request, reply) => {
    const state = typeof request.query.state === 'string' ? request.query.state : '';
    const sealed = cookiesOf(request)[pendingCookieName(state)];
    const pending = sealed ? await seal.open(sealed, state) : null;
    if (!pending) return sendNotice(reply, 'SIGN_IN_INTERRUPTED');
    dropCookie(reply, pendingCookieName(state));

    let signedIn: SignedIn;
    try {
      signedIn = await identity.finish(request.url, pending);
    } catch (error) {
      request.log.warn(error, 'a sign-in was refused');
      return sendNotice(reply, error instanceof IdentityUnavailable ? 'PROVIDER_UNAVAILABLE' : 'SIGN_IN_INTERRUPTED');
    }
    const identified = await whoIs(signedIn.subject, request.id).catch((error: unknown) => {
      request.log.error(error, 'nobody could say who signed in');
      return undefined;
    });
    if (identified === undefined) return sendNotice(reply, 'DIRECTORY_UNAVAILABLE');
    if (identified === null) return sendNotice(reply, 'NOT_AN_EMPLOYEE');
    await beginSession(request, reply, signedIn);
    return reply.header('cache-control', 'no-store').redirect(pending.returnTo, 303);
  });

  /** A new id each time: whatever id the browser brought along, nobody is signed in by it afterwards. */
  async function beginSession(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn) {
    const before = cookiesOf(request)[SESSION_COOKIE];
    if (before) await sessions.end(before);
    setCookie(reply, SESSION_COOKIE, await sessions.begin(signedIn));
  }
}

async function orNull<T>(promise: Promise<T>, expected: new (...parameters: never[]) => Error): Promise<T | null> {
  return promise.catch((error: unknown) => {
    if (error instanceof expected) return null;
    throw error;
  });
}
