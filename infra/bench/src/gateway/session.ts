import { createHash } from 'node:crypto';
import { sqlSessionStore, type Query } from '@takara/gateway/session';

const ID = 'bench-bench-bench-bench-bench-bench-bench-0';
const TWELVE_HOURS = 12 * 3_600_000;

/** What a browser sends that has signed in by `signInAs`. */
export const SESSION_HEADERS = { cookie: `__Host-takara=${ID}` };

/** Notes one browser's session where the gateways look for it. */
export async function signInAs(query: Query): Promise<void> {
  const store = sqlSessionStore(query);
  await store.prepare();
  const now = Date.now();
  await store.add({ idHash: createHash('sha256').update(ID).digest('hex'), subject: '00000000-0000-4000-8000-000000000001', providerSession: null, idToken: 'bench', seenAt: now, endsAt: now + TWELVE_HOURS });
}
