import { errors, type Provider } from 'oidc-provider';
import { PERSONA_GRANT } from './issue-token.ts';
import { SIGNING_ALGORITHM } from './keys.ts';
import type { People } from './persona.ts';

const EIGHT_HOURS = 8 * 60 * 60;
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Lets a program on this machine that can read the data folder act as a persona.
 * Its token is a JWT (RFC 9068) whose only audience is the graph.
 */
export function offerPersonaGrant(provider: Provider, audience: string, people: People) {
  const graph = new provider.ResourceServer(audience, {
    audience,
    scope: '',
    accessTokenTTL: EIGHT_HOURS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: SIGNING_ALGORITHM } },
  });

  provider.registerGrantType<{ persona?: string }>(
    PERSONA_GRANT,
    async (ctx) => {
      if (!LOOPBACK.test(ctx.req.socket.remoteAddress ?? '')) throw new errors.InvalidGrant('only from this machine');
      const wanted = ctx.oidc.params.persona ?? '';
      const employeeId = people.personas.find((persona) => persona.key === wanted)?.employeeId ?? wanted;
      const employee = await people.find(employeeId);
      if (!employee) throw new errors.InvalidRequest(`unknown persona: ${wanted}`);

      const { client } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: employee.employeeId });
      const token = new provider.AccessToken({
        client,
        accountId: employee.employeeId,
        grantId: await grant.save(),
        gty: 'persona',
        resourceServer: graph,
        expiresIn: EIGHT_HOURS,
      });
      ctx.body = { access_token: await token.save(), token_type: token.tokenType, expires_in: token.expiration };
    },
    'persona',
  );
}
