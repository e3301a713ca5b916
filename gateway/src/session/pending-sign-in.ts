import { createHash, hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Clock } from '@takara/subgraph-kit/clock';

/** What the gateway must remember between sending someone to the provider and hearing back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
}

export const PENDING_PREFIX = '__Host-takara-sign-in-';
export const PENDING_SECONDS = 10 * 60;

/** One cookie a sign-in, so that five tabs that open in the morning all find their way back. */
export function pendingCookieName(state: string) {
  return PENDING_PREFIX + createHash('sha256').update(state).digest('hex').slice(0, 16);
}

/**
 * Seals it into a cookie of the browser that asked: no table for strangers to fill, and any gateway can open it,
 * because the key comes from the client secret that they share.
 */
export function createPendingSeal(clientSecret: string, clock: Clock) {
  const key = new Uint8Array(hkdfSync('sha256', clientSecret, '', 'takara pending sign-in', 32));

  return {
    seal: (pending: PendingSignIn): Promise<string> =>
      new EncryptJWT({ ...pending })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(Math.floor(clock.now().getTime() / 1000) + PENDING_SECONDS)
        .encrypt(key),

    /** Null when it was altered, is too old, or belongs to another state. */
    async open(sealed: string, state: string): Promise<PendingSignIn | null> {
      try {
        const options = { currentDate: clock.now(), keyManagementAlgorithms: ['dir'], requiredClaims: ['exp'] };
        const { payload } = await jwtDecrypt<PendingSignIn>(sealed, key, options);
        return payload.state === state ? payload : null;
      } catch {
        return null;
      }
    },
  };
}
