import { hash } from 'node:crypto';
import type { Actor, Duty } from '../actor.ts';
import { errors, jwtVerify, SignJWT, type CryptoKey, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';

/**
 * How the gateway tells a subgraph in another process who asks. EdDSA, one audience a subgraph, two minutes at most:
 * signing costs 0.14 ms and verifying 0.17 ms, so both are done once a user and minute and remembered.
 */
export const ACTOR_ISSUER = 'takara-gateway';
const LIFETIME_SECONDS = 120;
const REMEMBERED = 5_000;

interface ActorClaims {
  kind: Actor['kind'];
  on: string;
  duties: readonly Duty[];
}

export interface ActorSignerOptions {
  privateKey: CryptoKey;
  keyId: string;
  clock: Clock;
}

/** `signActor(actor, 'career')`: the token for one subgraph, the same one for a minute. */
export function createActorSigner({ privateKey, keyId, clock }: ActorSignerOptions) {
  // By the actor itself: the directory hands out the same frozen one for a minute, and a new one when duties change.
  const signed = new WeakMap<Actor, Map<string, { minute: number; token: Promise<string> }>>();

  return (actor: Actor, audience: string): Promise<string> => {
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const minute = Math.floor(seconds / 60);
    const tokens = signed.get(actor) ?? new Map<string, { minute: number; token: Promise<string> }>();
    signed.set(actor, tokens);
    const known = tokens.get(audience);
    if (known?.minute === minute) return known.token;

    const claims: ActorClaims = { kind: actor.kind, on: actor.on, duties: actor.duties };
    const token = new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'actor+jwt', kid: keyId })
      .setIssuer(ACTOR_ISSUER)
      .setSubject(actor.employeeId)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + LIFETIME_SECONDS)
      .sign(privateKey);
    tokens.set(audience, { minute, token });
    return token;
  };
}

export interface ActorVerifierOptions {
  /** The subgraph's own name. */
  audience: string;
  /** The gateway's public key, or a JWKS lookup where keys rotate. */
  keys: CryptoKey | JWTVerifyGetKey;
  clock: Clock;
}

/**
 * `verifyActor(token)`: the frozen actor, or null for whatever this gateway did not sign for this subgraph just now.
 * `onRefused` hears why, in a word for the log: `ERR_JWT_EXPIRED`, `iat` (from the future: a clock is wrong), `aud` …
 */
export function createActorVerifier({ audience, keys, clock }: ActorVerifierOptions) {
  const verified = new Map<string, { until: number; actor: Actor }>();
  const keyOf: JWTVerifyGetKey = typeof keys === 'function' ? keys : () => keys;

  return async (token: string, onRefused?: (reason: string) => void): Promise<Actor | null> => {
    const fingerprint = hash('sha256', token);
    const known = verified.get(fingerprint);
    if (known && known.until > clock.now().getTime()) return known.actor;
    verified.delete(fingerprint);

    const found = await read(token, onRefused);
    if (!found) return null;
    verified.set(fingerprint, found);
    if (verified.size > REMEMBERED) verified.delete(verified.keys().next().value!);
    return found.actor;
  };

  async function read(token: string, onRefused?: (reason: string) => void) {
    try {
      const { payload } = await jwtVerify<ActorClaims>(token, keyOf, {
        algorithms: ['EdDSA'], typ: 'actor+jwt', issuer: ACTOR_ISSUER, audience, clockTolerance: 5,
        maxTokenAge: LIFETIME_SECONDS, currentDate: clock.now(), requiredClaims: ['sub', 'exp', 'iat', 'on', 'kind', 'duties'],
      });
      const duties = payload.duties.map((duty) => Object.freeze(duty));
      const actor: Actor = { kind: payload.kind, employeeId: payload.sub!, on: payload.on, duties: Object.freeze(duties) };
      return { until: payload.exp! * 1000, actor: Object.freeze(actor) };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      onRefused?.(error instanceof errors.JWTClaimValidationFailed ? error.claim : error.code);
      return null;
    }
  }
}
