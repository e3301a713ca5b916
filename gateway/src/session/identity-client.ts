import * as openid from 'openid-client';
import type { PendingSignIn } from './pending-sign-in.ts';

export interface IdentityClientOptions {
  /** Of the OpenID provider, such as `http://127.0.0.1:4000/identity`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Of the gateway, such as `http://127.0.0.1:4000`. */
  origin: string;
  /** A sign-in at the provider that is older than this is asked for again. */
  maxAgeSeconds: number;
}

export interface SignedIn {
  subject: string;
  providerSession: string | null;
  idToken: string;
}

/** The identity provider does not answer; signed-in people go on, nobody new comes in. */
export class IdentityUnavailable extends Error {
  readonly statusCode = 503;
}

const TIMEOUT_SECONDS = 5;

/** The gateway's side of the code flow: PKCE, state, nonce, issuer and signature are checked by openid-client. */
export function createIdentityClient({ issuer, clientId, clientSecret, origin, maxAgeSeconds }: IdentityClientOptions) {
  let discovered: Promise<openid.Configuration> | undefined;

  /** Asked at the first sign-in, because in the embedded build the provider starts with the gateway. */
  function configuration() {
    discovered ??= discover().catch((cause: unknown) => {
      discovered = undefined;
      throw new IdentityUnavailable('the identity provider does not answer', { cause });
    });
    return discovered;
  }

  function discover() {
    const execute = [openid.enableNonRepudiationChecks];
    if (issuer.startsWith('http:')) execute.push(openid.allowInsecureRequests);
    const authentication = openid.ClientSecretBasic(clientSecret);
    return openid.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: TIMEOUT_SECONDS });
  }

  return {
    /** Where to send the browser, and what to remember of it. `again`: even someone the provider still knows. */
    async begin(returnTo: string, again: boolean): Promise<{ url: URL; pending: PendingSignIn }> {
      const config = await configuration();
      const pending = {
        state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier: openid.randomPKCECodeVerifier(), returnTo,
      };
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: `${origin}/auth/callback`,
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: 'S256',
        max_age: String(maxAgeSeconds),
        ...(again ? { prompt: 'login' } : {}),
      });
      return { url, pending };
    },

    /** Exchanges the code in `path` (the callback's path and query). Rejects whatever does not belong together. */
    async finish(path: string, { state, nonce, codeVerifier }: PendingSignIn): Promise<SignedIn> {
      const config = await configuration();
      const tokens = await openid.authorizationCodeGrant(config, new URL(path, origin), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        maxAge: maxAgeSeconds,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new Error('the provider sent no ID token');
      const providerSession = typeof claims.sid === 'string' ? claims.sid : null;
      return { subject: claims.sub, providerSession, idToken: tokens.id_token };
    },

    /** Where the provider ends its own session, or null where it offers no such thing. */
    async signOutUrl(idToken: string): Promise<URL | null> {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return null;
      return openid.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${origin}/auth/signed-out`,
      });
    },

    async jwksUri(): Promise<string> {
      const { jwks_uri } = (await configuration()).serverMetadata();
      if (!jwks_uri) throw new IdentityUnavailable('the identity provider names no keys');
      return jwks_uri;
    },
  };
}

export type IdentityClient = ReturnType<typeof createIdentityClient>;
