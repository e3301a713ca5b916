import type { Actor } from '@takara/subgraph-kit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { createActorDirectory, type Identified, type LookUpActor } from './actor-directory.ts';
import { createBearerReader } from './bearer-token.ts';
import { systemClock, type Clock } from '@takara/subgraph-kit/clock';
import { cookiesOf, SESSION_COOKIE } from './cookie.ts';
import { createIdentityClient } from './identity-client.ts';
import { createLogoutTokenReader } from './logout-token.ts';
import { createPendingSeal } from './pending-sign-in.ts';
import { providerKeys } from './provider-keys.ts';
import type { SessionStore } from './session-store.ts';
import { createSessions, ONE_WORKING_DAY, type SessionLifetime } from './sessions.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { signOutRoutes } from './sign-out.routes.ts';

export interface SessionOptions {
  /** Where browsers find the platform, such as `https://takara.pref.example.lg.jp`. */
  origin: string;
  /** The OpenID provider. Over http only where it is on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whom bearer tokens must be meant for, such as `<origin>/graphql`. */
  audience: string;
  store: SessionStore;
  lookUpActor: LookUpActor;
  /** The pages one may come back to after signing in: each path and all below it; `/` is the home page alone. */
  returnPaths(): Promise<readonly string[]>;
  lifetime?: SessionLifetime;
  clock?: Clock;
}

const CLEAN_UP_EVERY = 5 * 60_000;

/** Signing in and out, and who is asking. Register it, and keep it for `authenticate`. */
export interface SessionPlugin extends FastifyPluginAsync {
  /**
   * Who sends this request, by bearer token or by cookie; null when that is nobody we know.
   * A request that brings a token is judged by it alone. Throws IdentityUnavailable, or what the look-up throws.
   */
  authenticate(request: FastifyRequest): Promise<Actor | null>;
  /** The same for pages, which browsers ask for: by cookie only, with the names to show. */
  identify(request: FastifyRequest): Promise<Identified | null>;
  /** A fact about this person has arrived: the next request asks `organization` anew who they are. */
  forget(employeeId: string): void;
}

export function sessionPlugin(options: SessionOptions): SessionPlugin {
  const { origin, issuer, clientId, clientSecret, audience, store, lookUpActor, returnPaths } = options;
  const { clock = systemClock, lifetime = ONE_WORKING_DAY } = options;
  const sessions = createSessions(store, clock, lifetime);
  const identity = createIdentityClient({
    issuer, clientId, clientSecret, origin, maxAgeSeconds: lifetime.absoluteMinutes * 60,
  });
  const keys = providerKeys(identity.jwksUri);
  const whoIs = createActorDirectory(lookUpActor, clock);
  const readBearer = createBearerReader({ issuer, audience, keys, clock });

  async function subjectOfSession(request: FastifyRequest) {
    const id = cookiesOf(request)[SESSION_COOKIE];
    return id ? ((await sessions.find(id))?.subject ?? null) : null;
  }

  async function plugin(app: Parameters<FastifyPluginAsync>[0]) {
    await store.prepare();
    const cleanUp = setInterval(() => {
      sessions.forgetExpired().catch((error: unknown) => app.log.warn(error, 'expired sessions were not removed'));
    }, CLEAN_UP_EVERY).unref();
    app.addHook('onClose', async () => clearInterval(cleanUp));

    const seal = createPendingSeal(clientSecret, clock);
    await app.register(signInRoutes, { origin, identity, sessions, seal, whoIs, returnPaths });
    const readLogoutToken = createLogoutTokenReader({ issuer, clientId, keys, clock });
    await app.register(signOutRoutes, { origin, issuer, identity, sessions, readLogoutToken });
  }

  return Object.assign(plugin, {
    async authenticate(request: FastifyRequest) {
      const { authorization } = request.headers;
      const subject = authorization === undefined ? await subjectOfSession(request) : await readBearer(authorization);
      return subject ? ((await whoIs(subject, request.id))?.actor ?? null) : null;
    },
    async identify(request: FastifyRequest) {
      const subject = await subjectOfSession(request);
      return subject ? whoIs(subject, request.id) : null;
    },
    forget: whoIs.forget,
  });
}
