import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions, type JWTVerifyResult, type ResolvedKey } from 'jose';
import { IdentityUnavailable } from './identity-client.ts';

/** Signatures of key pairs only: with a shared secret, or none, whoever knows the public key could sign. */
export const SIGNATURES = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];

/** The provider's public keys, fetched when the first token comes and kept by jose. */
export function providerKeys(jwksUri: () => Promise<string>): JWTVerifyGetKey {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (header, token) => {
    keys ??= createRemoteJWKSet(new URL(await jwksUri()), { timeoutDuration: 3_000 });
    return keys(header, token);
  };
}

/** What a good token says and which key signed it, null for any other; throws IdentityUnavailable when the keys cannot be had. */
export async function verified(token: string, keys: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<(JWTVerifyResult & ResolvedKey) | null> {
  try {
    return await jwtVerify(token, keys, { algorithms: SIGNATURES, clockTolerance: 5, ...options });
  } catch (error) {
    if (error instanceof IdentityUnavailable) throw error;
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC') {
      throw new IdentityUnavailable('the keys of the identity provider cannot be read', { cause: error });
    }
    return null;
  }
}
