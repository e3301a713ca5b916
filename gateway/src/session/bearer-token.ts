import { hash } from 'node:crypto';
import type { JWTVerifyGetKey, JWTVerifyResult, ResolvedKey } from 'jose';
import type { Clock } from '@takara/subgraph-kit/clock';
import { verified } from './provider-keys.ts';

export interface BearerOptions {
  issuer: string;
  /** Whom the token must be meant for: the graph. An ID token is meant for the gateway and so is refused. */
  audience: string;
  keys: JWTVerifyGetKey;
  clock: Clock;
}

/** Whatever its `exp` says, a token is not taken a day after it was issued. */
const OLDEST_SECONDS = 24 * 60 * 60;
/** A signature costs more to verify than the rest of a request: it is believed for a minute, by its fingerprint, while the provider has the key that made it. */
const BELIEVED_MS = 60_000;
const REMEMBERED = 5_000;

interface Believed extends Pick<JWTVerifyResult & ResolvedKey, 'protectedHeader' | 'key'> {
  subject: string;
  from: number;
  until: number;
}

/**
 * Reads `Authorization: Bearer …`: the subject of a good token, null for any other.
 * `maxTokenAge` makes jose also refuse a token that says it was issued in the future.
 */
export function createBearerReader({ issuer, audience, keys, clock }: BearerOptions) {
  const believed = new Map<string, Believed>();

  const isStillGood = async ({ protectedHeader, key, from, until }: Believed, now: number) =>
    from <= now && now < until && (await Promise.resolve(keys(protectedHeader, NO_TOKEN)).catch(() => null)) === key;

  return async (authorization: string): Promise<string | null> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
    if (!token || token.length > 8_192) return null;
    const fingerprint = hash('sha256', token);
    const known = believed.get(fingerprint);
    const now = clock.now().getTime();
    if (known && (await isStillGood(known, now))) return known.subject;
    believed.delete(fingerprint);

    const good = await verified(token, keys, {
      issuer, audience, maxTokenAge: OLDEST_SECONDS, currentDate: new Date(now), requiredClaims: ['sub', 'exp', 'iat'],
    });
    if (!good?.payload.sub) return null;
    const { payload: { sub: subject, exp, iat }, protectedHeader, key } = good;
    const until = Math.min(now + BELIEVED_MS, exp! * 1_000, (iat! + OLDEST_SECONDS) * 1_000);
    believed.set(fingerprint, { subject, protectedHeader, key, from: now, until });
    if (believed.size > REMEMBERED) believed.delete(believed.keys().next().value!);
    return subject;
  };
}

/** A key is looked up by the header alone. */
const NO_TOKEN = { payload: '', signature: '' };
