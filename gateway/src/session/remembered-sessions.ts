import { isAlive, type SessionRecord, type SessionStore } from './session-store.ts';

/** More than this at once, and all are looked up anew. */
const KEPT = 10_000;

/**
 * For the process that has the database of its sessions for itself, as the embedded composition does: every change goes through this
 * store, so what it has found stays true until then. Gateways that share a database look up each request.
 */
export function rememberedSessions(store: SessionStore): SessionStore {
  const found = new Map<string, SessionRecord>();
  let changes = 0;

  const forgetAll = () => {
    changes++;
    found.clear();
  };
  /** Before it, so that nobody meets what is about to go; after it, so that nothing read meanwhile stays. */
  const changing = async (change: () => Promise<void>) => {
    forgetAll();
    await change().finally(forgetAll);
  };

  return {
    prepare: () => store.prepare(),
    async find(idHash, seenAfter, now) {
      const known = found.get(idHash);
      if (known) return isAlive(known, seenAfter, now) ? known : null;
      const before = changes;
      const session = await store.find(idHash, seenAfter, now);
      if (found.size >= KEPT) found.clear();
      if (session && changes === before) found.set(idHash, session);
      return session;
    },
    add: (session) => store.add(session),
    touch: (idHash, seenAt) => changing(() => store.touch(idHash, seenAt)),
    remove: (idHash) => changing(() => store.remove(idHash)),
    removeAll: (of) => changing(() => store.removeAll(of)),
    removeExpired: (seenBefore, now) => changing(() => store.removeExpired(seenBefore, now)),
  };
}
