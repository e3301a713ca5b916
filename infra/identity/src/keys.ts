import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { JWK } from 'oidc-provider';
import { PROGRAM_SECRET } from './issue-token.ts';
import type { SecretStore } from './secret-store.ts';

/** ES256: short signatures, and every OpenID library reads it. */
export const SIGNING_ALGORITHM = 'ES256';

export interface Keys {
  signing: JWK;
  cookies: string;
  programs: string;
}

/** Read from the store, so that tokens and sign-outs of before a restart are still good after it. */
export async function loadKeys(secrets: SecretStore): Promise<Keys> {
  const signing = await secrets.readOrMake('signing-key.json', () => JSON.stringify(makeSigningKey()));
  return {
    signing: JSON.parse(signing) as JWK,
    cookies: await secrets.readOrMake('cookie-key', makeSecret),
    programs: await secrets.readOrMake(PROGRAM_SECRET, makeSecret),
  };
}

function makeSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    ...privateKey.export({ format: 'jwk' }),
    alg: SIGNING_ALGORITHM,
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
}

function makeSecret() {
  return randomBytes(32).toString('base64url');
}
