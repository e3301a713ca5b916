import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '@takara/subgraph-kit/clock';
import { verified } from './provider-keys.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const FRESH_SECONDS = 120;

export interface LogoutTokenOptions {
  issuer: string;
  clientId: string;
  keys: JWTVerifyGetKey;
  clock: Clock;
}

export interface EndedSession {
  subject: string | null;
  providerSession: string | null;
}

/** Checks a logout token as OpenID Connect Back-Channel Logout 1.0, section 2.6, asks; null when anything is amiss. */
export function createLogoutTokenReader({ issuer, clientId, keys, clock }: LogoutTokenOptions) {
  const seen = new Map<string, number>();

  return async (token: string): Promise<EndedSession | null> => {
    const now = clock.now();
    const { payload: claims } = (await verified(token, keys, {
      issuer, audience: clientId, maxTokenAge: FRESH_SECONDS, currentDate: now, requiredClaims: ['iat', 'jti', 'events'],
    })) ?? {};
    if (!claims?.jti || 'nonce' in claims) return null;
    if (typeof claims.events !== 'object' || claims.events === null || !(EVENT in claims.events)) return null;

    for (const [jti, until] of seen) if (until < now.getTime()) seen.delete(jti);
    if (seen.has(claims.jti)) return null;
    seen.set(claims.jti, now.getTime() + 2 * FRESH_SECONDS * 1000);

    const subject = claims.sub ?? null;
    const providerSession = typeof claims.sid === 'string' ? claims.sid : null;
    return subject || providerSession ? { subject, providerSession } : null;
  };
}
