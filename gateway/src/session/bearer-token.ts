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
const OLDEST = '24h';

/**
 * Reads `Authorization: Bearer …`: the subject of a good token, null for any other.
 * `maxTokenAge` makes jose also refuse a token that says it was issued in the future.
 */
export function createBearerReader({ issuer, audience, keys, clock }: BearerOptions) {
  return async (authorization: string): Promise<string | null> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
    if (!token || token.length > 8_192) return null;
    const claims = await verifiedClaims(token, keys, {
      issuer, audience, maxTokenAge: OLDEST, currentDate: clock.now(), requiredClaims: ['sub', 'exp', 'iat'],
    });
    return claims?.sub ?? null;
  };
}
