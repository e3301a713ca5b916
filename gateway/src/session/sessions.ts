import { hash, randomBytes } from 'node:crypto';
import type { Clock } from '@takara/subgraph-kit/clock';
import type { SessionRecord, SessionStore } from './session-store.ts';

const MINUTE = 60_000;

/** How long a browser stays signed in. A page that polls keeps no session alive past `absoluteMinutes`. */
export interface SessionLifetime {
  /** Without a request for this long, the session is over. */
  idleMinutes: number;
  /** After this long it is over in any case. */
  absoluteMinutes: number;
}

export const ONE_WORKING_DAY: SessionLifetime = { idleMinutes: 120, absoluteMinutes: 12 * 60 };

type NewSession = Pick<SessionRecord, 'subject' | 'providerSession' | 'idToken'>;

/** Ids are 256 random bits and known to the browser only: the store sees their hash. */
export function createSessions(store: SessionStore, clock: Clock, lifetime: SessionLifetime) {
  const now = () => clock.now().getTime();
  const seenAfter = () => now() - lifetime.idleMinutes * MINUTE;

  return {
    async begin(session: NewSession): Promise<string> {
      const id = randomBytes(32).toString('base64url');
      const endsAt = now() + lifetime.absoluteMinutes * MINUTE;
      await store.add({ ...session, idHash: hashOf(id), seenAt: now(), endsAt });
      return id;
    },

    async find(id: string): Promise<SessionRecord | null> {
      const session = await store.find(hashOf(id), seenAfter(), now());
      // Once a minute is exact enough for "idle", and spares a write a request.
      if (session && now() - session.seenAt >= MINUTE) await store.touch(session.idHash, now());
      return session;
    },

    end: (id: string) => store.remove(hashOf(id)),
    endAll: store.removeAll,
    forgetExpired: () => store.removeExpired(seenAfter(), now()),
  };
}

export type Sessions = ReturnType<typeof createSessions>;

function hashOf(id: string) {
  return hash('sha256', id);
}
