import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { PERSONA_GRANT, PROGRAM_CLIENT } from './issue-token.ts';
import { SIGNING_ALGORITHM, type Keys } from './keys.ts';
import { brokenPage } from './pages/broken-page.ts';
import { sendPage } from './pages/layout.ts';
import { signOutPage, signedOutPage } from './pages/sign-out-page.ts';
import type { People } from './persona.ts';
import { Records } from './records.ts';

const HOUR = 60 * 60;

/** The gateway, as the provider knows it: where it may send people back to, and where it hears of sign-outs. */
export interface GatewayClient {
  clientId: string;
  clientSecret: string;
  /** Where the shell is served, such as `http://127.0.0.1:4000`. */
  origin: string;
}

export function configurationOf(issuer: string, gateway: GatewayClient, keys: Keys, people: People): Configuration {
  const records = new Records();
  return {
    adapter: records.adapterOf as Configuration['adapter'],
    clients: [gatewayMetadata(gateway), programsMetadata(keys)],
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies], names: { session: 'takara-identity' } },
    scopes: ['openid'],
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => sendPage(ctx, signOutPage(form, ctx.oidc.entities.IdTokenHint !== undefined), issuer),
        postLogoutSuccessSource: (ctx) => sendPage(ctx, signedOutPage(gateway.origin), issuer),
      },
      userinfo: { enabled: false },
    },
    // The library calls no address of this machine; the gateway, the only one we ever call, is on it.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
    interactions: { url: (_ctx, interaction) => `${issuer}/interaction/${interaction.uid}` },
    loadExistingGrant: grantWithoutAsking,
    findAccount: async (_ctx, employeeId) => {
      const employee = await people.find(employeeId);
      return employee && { accountId: employeeId, claims: () => ({ sub: employeeId, name: employee.displayName }) };
    },
    renderError: (ctx, out) => sendPage(ctx, brokenPage(out.error, gateway.origin), issuer),
    ttl: {
      AccessToken: HOUR, AuthorizationCode: 60, Grant: 14 * HOUR, IdToken: HOUR, Interaction: HOUR, Session: 14 * HOUR,
    },
  };
}

function gatewayMetadata({ clientId, clientSecret, origin }: GatewayClient): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [`${origin}/auth/callback`],
    post_logout_redirect_uris: [`${origin}/auth/signed-out`],
    backchannel_logout_uri: `${origin}/auth/backchannel-logout`,
    backchannel_logout_session_required: true,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

function programsMetadata(keys: Keys): ClientMetadata {
  return {
    client_id: PROGRAM_CLIENT,
    client_secret: keys.programs,
    redirect_uris: [],
    response_types: [],
    grant_types: [PERSONA_GRANT],
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

/** The gateway is the house's own: picking a persona is consent enough. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known && (await provider.Grant.find(known));
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
