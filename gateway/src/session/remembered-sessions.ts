import { isAlive, type SessionRecord, type SessionStore } from './session-store.ts';
import type { SessionChanges } from './session-changes.ts';

/** More than this at once, and all are looked up anew. */
const KEPT = 10_000;

/**
 * Looks a session up once and knows it until it changes. Every change must come through this store, as in the embedded
 * composition, which has the database of its sessions for itself, or be heard of by `others`; while they are not heard,
 * each request is looked up.
 */
export function rememberedSessions(store: SessionStore, others?: Pick<SessionChanges, 'isHearing' | 'onChange'>): SessionStore {
  const found = new Map<string, SessionRecord>();
  let changes = 0;

  const forget = (idHash: string | null) => {
    changes++;
    if (idHash === null) found.clear();
    else found.delete(idHash);
  };
  /** Before it, so that nobody meets what is about to go; after it, so that nothing read meanwhile stays. */
  const changing = async (idHash: string | null, change: () => Promise<void>) => {
    forget(idHash);
    await change().finally(() => forget(idHash));
  };
  others?.onChange(forget);

  return {
    prepare: () => store.prepare(),
    async find(idHash, seenAfter, now) {
      const known = found.get(idHash);
      // Where it looks idle for too long, another gateway may have seen it since.
      if (known && (others?.isHearing() ?? true) && isAlive(known, seenAfter, now)) return known;
      const before = changes;
      const session = await store.find(idHash, seenAfter, now);
      if (found.size >= KEPT) found.clear();
      if (session && changes === before) found.set(idHash, session);
      return session;
    },
    add: (session) => store.add(session),
    touch: (idHash, seenAt) => changing(idHash, () => store.touch(idHash, seenAt)),
    remove: (idHash) => changing(idHash, () => store.remove(idHash)),
    removeAll: (of) => changing(null, () => store.removeAll(of)),
    removeExpired: (seenBefore, now) => changing(null, () => store.removeExpired(seenBefore, now)),
  };
}
