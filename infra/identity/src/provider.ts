import type { FastifyBaseLogger } from 'fastify';
import { Provider } from 'oidc-provider';
import { configurationOf, type GatewayClient } from './configuration.ts';
import type { loadKeys } from './keys.ts';
import { offerPersonaGrant } from './persona-grant.ts';
import type { People } from './persona.ts';

interface ProviderOptions {
  issuer: string;
  gateway: GatewayClient;
  audience: string;
  keys: Awaited<ReturnType<typeof loadKeys>>;
  people: People;
  log: FastifyBaseLogger;
}

/** The provider itself, with the grant that programs of this machine use. */
export function makeProvider({ issuer, gateway, audience, keys, people, log }: ProviderOptions): Provider {
  const provider = new Provider(issuer, configurationOf(issuer, gateway, keys, people));
  offerPersonaGrant(provider, audience, people);
  provider.on('server_error', (_ctx, error) => log.error(error, 'identity provider failed'));
  provider.on('backchannel.error', (_ctx, error) => log.warn(error, 'back-channel logout failed'));
  return provider;
}
