import { createHash } from 'node:crypto';
import { sqlSessionStore, type Query } from '@takara/gateway/session';

const TWELVE_HOURS = 12 * 3_600_000;
const idOf = (subject: string) => Buffer.from(`session of ${subject}`).toString('base64url');

/** Who asks the storefront. */
export const SOMEBODY = '00000000-0000-4000-8000-000000000001';

/** What a browser sends that has signed in by `signInAs`. */
export const sessionHeaders = (subject: string) => ({ cookie: `__Host-takara=${idOf(subject)}` });

/** Notes one browser's session where the gateways look for it. */
export async function signInAs(subject: string, query: Query): Promise<void> {
  const store = sqlSessionStore(query);
  await store.prepare();
  const now = Date.now();
  await store.add({ idHash: createHash('sha256').update(idOf(subject)).digest('hex'), subject, providerSession: null, idToken: 'bench', seenAt: now, endsAt: now + TWELVE_HOURS });
}
