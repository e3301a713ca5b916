import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK, type JWTVerifyGetKey } from 'jose';

/** The pair by which subgraphs in other processes know the gateway. */
export interface ActorKeys {
  privateKey: CryptoKey;
  keyId: string;
  /** What subgraphs need: a key set of the public half, as JSON. */
  publicKeys: string;
}

/** Makes a private key as JSON, to be kept as a secret of the gateway alone. */
export async function makeActorKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}

/** Reads the gateway's private key (a JWK, Ed25519). Throws when it is anything else. */
export async function readActorKeys(privateJwk: string): Promise<ActorKeys> {
  const jwk = JSON.parse(privateJwk) as JWK;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.d) throw new Error('not a private Ed25519 key');
  const { d: _private, ...publicJwk } = jwk;
  const keyId = await calculateJwkThumbprint(publicJwk);
  const privateKey = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  return { privateKey, keyId, publicKeys: JSON.stringify({ keys: [{ ...publicJwk, kid: keyId, alg: 'EdDSA', use: 'sig' }] }) };
}

/** For `createActorVerifier`: the key set that a subgraph was given. Two keys in it let the gateway's key be changed without a pause. */
export function trustedGatewayKeys(publicKeys: string): JWTVerifyGetKey {
  return createLocalJWKSet(JSON.parse(publicKeys) as { keys: JWK[] });
}
