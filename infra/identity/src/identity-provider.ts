import type { FastifyPluginAsync } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { GatewayClient } from './configuration.ts';
import { fonts } from './fonts.ts';
import { loadKeys } from './keys.ts';
import { guardHeaders } from './pages/layout.ts';
import { personaPicker } from './persona-picker.ts';
import { peopleOf, type EmployeeDirectory, type Persona } from './persona.ts';
import type { SecretStore } from './secret-store.ts';

export interface IdentityOptions {
  /** The provider's own address, such as `http://127.0.0.1:4000/identity`; its path is the prefix to register under. */
  issuer: string;
  gateway: GatewayClient;
  /** What bearer tokens of programs are for, such as `http://127.0.0.1:4000/graphql`. */
  audience: string;
  personas: readonly Persona[];
  /** When given, the picker also offers a search for everybody else. */
  directory?: EmployeeDirectory;
  store: SecretStore;
}

const AFTER_THE_START = 1_000;

/**
 * The development OpenID provider: anybody may be anybody, so it belongs to embedded and test builds only.
 * `app.register(identityProvider(options), { prefix: '/identity' })`.
 */
export function identityProvider(options: IdentityOptions): FastifyPluginAsync {
  return async (app) => {
    const { issuer, gateway, audience } = options;
    const people = peopleOf(options.personas, options.directory);
    const keys = await loadKeys(options.store);
    // Its library is a fifth of a second to load: at the first request, or when the start is over.
    let loading: Promise<Provider> | undefined;
    const provider = () => (loading ??= import('./provider.ts').then(({ makeProvider }) => makeProvider({ issuer, gateway, audience, keys, people, log: app.log })));
    app.addHook('onListen', async () => void setTimeout(provider, AFTER_THE_START).unref());

    // A page elsewhere that points its own name at this machine must not be able to sign in as anybody.
    const { host } = new URL(issuer);
    app.addHook('onRequest', async (request, reply) => {
      if (request.headers.host !== host) return reply.code(421).type('text/plain').send(`Use ${issuer}`);
    });

    await app.register(fonts);
    await app.register(personaPicker, {
      provider, issuer, people, searchable: options.directory !== undefined, gatewayOrigin: gateway.origin,
    });

    await app.register(async (rest) => {
      // oidc-provider reads bodies itself, so Fastify must leave the stream alone.
      rest.removeAllContentTypeParsers();
      rest.addContentTypeParser('*', (_request, _payload, done) => done(null));
      let answer: ReturnType<Provider['callback']> | undefined;
      rest.all('/*', async (request, reply) => {
        answer ??= (await provider()).callback();
        reply.hijack();
        const { raw } = request;
        for (const [name, value] of Object.entries(guardHeaders)) reply.raw.setHeader(name, value);
        // The mount point is what `originalUrl` has and `url` has not.
        Object.assign(raw, { originalUrl: raw.url });
        raw.url = (raw.url ?? '/').slice(app.prefix.length) || '/';
        void answer(raw, reply.raw);
      });
    });
  };
}
