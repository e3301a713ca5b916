import { hash } from 'node:crypto';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '@takara/subgraph-kit/clock';
import { verifiedClaims } from './provider-keys.ts';

export interface BearerOptions {
  issuer: string;
  /** Whom the token must be meant for: the graph. An ID token is meant for the gateway and so is refused. */
  audience: string;
  keys: JWTVerifyGetKey;
  clock: Clock;
}

/** Whatever its `exp` says, a token is not taken a day after it was issued. */
const OLDEST_SECONDS = 24 * 60 * 60;
/** A signature costs more to verify than the rest of a request: it is believed for a minute, by its fingerprint. */
const BELIEVED_MS = 60_000;
const REMEMBERED = 5_000;

/**
 * Reads `Authorization: Bearer …`: the subject of a good token, null for any other.
 * `maxTokenAge` makes jose also refuse a token that says it was issued in the future.
 */
export function createBearerReader({ issuer, audience, keys, clock }: BearerOptions) {
  const believed = new Map<string, { subject: string; from: number; until: number }>();

  return async (authorization: string): Promise<string | null> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
    if (!token || token.length > 8_192) return null;
    const now = clock.now();
    const fingerprint = hash('sha256', token);
    const known = believed.get(fingerprint);
    if (known && known.from <= now.getTime() && now.getTime() < known.until) return known.subject;
    believed.delete(fingerprint);

    const claims = await verifiedClaims(token, keys, {
      issuer, audience, maxTokenAge: OLDEST_SECONDS, currentDate: now, requiredClaims: ['sub', 'exp', 'iat'],
    });
    if (!claims?.sub) return null;
    const until = Math.min(now.getTime() + BELIEVED_MS, claims.exp! * 1_000, (claims.iat! + OLDEST_SECONDS) * 1_000);
    believed.set(fingerprint, { subject: claims.sub, from: now.getTime(), until });
    if (believed.size > REMEMBERED) believed.delete(believed.keys().next().value!);
    return claims.sub;
  };
}
