import fastifyCompress from '@fastify/compress';
import type { Actor } from '@takara/subgraph-kit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Identified } from '../session/actor-directory.ts';
import { DUTY_LABELS } from '../session/duty.policy.ts';
import { canonicalUrl } from '../session/loopback.ts';
import { createNonce, shellHeaders } from './content-security.ts';
import { visibleTo } from './navigation.policy.ts';
import { sendNotice } from './notice-page.ts';
import type { Registry } from './read-registry.ts';
import { isLocal, REMOTE_ID, type RemoteSource } from './registry.ts';
import { createShellBuild } from './shell-build.ts';
import { renderShell, type PageSession } from './shell-page.ts';
import { COMPRESSION, staticFiles } from './static-files.ts';

export interface PageOptions {
  /** Where browsers find the platform, such as `http://127.0.0.1:4000`. */
  origin: string;
  /** The OpenID provider: the sign-out form may end there. */
  issuer: string;
  /** The shell's build: `apps/shell/dist`. */
  shell: string;
  remotes: readonly RemoteSource[];
  /** From `createRegistry(remotes, warn)`; `returnPaths` of the session reads it too. */
  registry: Registry;
  /** Who the page is for; null sends to the sign-in. */
  identify(request: FastifyRequest): Promise<Identified | null>;
  /** What the shell may offer a person beyond everybody's pages: `explorer`, … */
  entitlementsOf(actor: Actor): readonly string[];
}

/** The shell's page on every address that is nobody else's, `/assets/…` and `/remotes/<id>/…`. */
export function pagePlugin(options: PageOptions): FastifyPluginAsync {
  const { origin, issuer, shell, remotes, registry, identify, entitlementsOf } = options;
  const formTargets = [new URL(issuer).origin];
  const remoteOrigins = [...new Set(remotes.flatMap((remote) => (isLocal(remote) ? [] : [new URL(remote.address).origin])))];
  const shellBuild = createShellBuild(shell);

  return async (app) => {
    await registry();
    await app.register(staticFiles, { prefix: '/assets', folder: shell });
    for (const remote of remotes) {
      if (!REMOTE_ID.test(remote.id)) throw new Error(`not a name for a remote: ${remote.id}`);
      if (isLocal(remote)) await app.register(staticFiles, { prefix: `/remotes/${remote.id}`, folder: remote.dist });
    }
    await app.register(async (pages) => {
      await pages.register(fastifyCompress, COMPRESSION);
      pages.get('/*', async (request, reply) => {
        if (!isPage(request)) return sendNotice(reply, 'NOT_FOUND');
        const elsewhere = canonicalUrl(request, origin);
        return elsewhere ? reply.redirect(elsewhere) : answerPage(request, reply);
      });
    });
  };

  async function answerPage(request: FastifyRequest, reply: FastifyReply) {
    const identified = await identify(request).catch((error: unknown) => {
      request.log.error(error, 'nobody could say who asks for a page');
      return undefined;
    });
    if (identified === undefined) return sendNotice(reply, 'DIRECTORY_UNAVAILABLE');
    if (identified === null) {
      const returnTo = new URLSearchParams({ returnTo: request.url });
      return reply.header('cache-control', 'no-store').redirect(`/auth/login?${returnTo}`);
    }
    const build = await shellBuild();
    if (!build) {
      request.log.warn('the shell’s build is not there, or is half written: its page cannot be shown');
      return sendNotice(reply, 'SHELL_MISSING');
    }

    const nonce = createNonce();
    const session = sessionOf(identified, request.id);
    const [path = '/'] = request.url.split('?', 1);
    const modules = visibleTo(session.entitlements, await registry());
    return reply
      .headers(shellHeaders({ nonce, origin, formTargets, remoteOrigins }))
      .type('text/html; charset=utf-8')
      .send(renderShell({ build, nonce, session, modules, path }));
  }

  function sessionOf({ actor, profile }: Identified, requestId: string): PageSession {
    const { employeeId, displayName, unitName, postTitle } = profile;
    const duties = actor.duties.map(({ kind, unitId }) => ({ kind, label: DUTY_LABELS[kind], unitId }));
    return { employeeId, displayName, unitName, postTitle, duties, entitlements: entitlementsOf(actor), requestId };
  }
}

/** A person opening an address: not a missing file, and nothing below the paths that other parts of the gateway own. */
function isPage({ url, headers }: FastifyRequest) {
  const [path = '/'] = url.split('?', 1);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const accept = headers.accept ?? '*/*';
  return !file.includes('.') && !/^\/(?:assets|remotes|auth|identity|graphql)(?:\/|$)/.test(path) && /text\/html|\*\/\*/.test(accept);
}
