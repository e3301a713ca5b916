import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import type { Authenticate } from '../graph/graph-endpoint.ts';
import { mayUseExplorer } from '../graph/graph.policy.ts';
import { sendNotice } from '../page/notice-page.ts';
import { staticFiles } from '../page/static-files.ts';

export interface ExplorerOptions {
  /** What `pnpm --filter @takara/gateway build` makes. */
  folder: string;
  authenticate: Authenticate;
}

/** No script, style or request but our own; GraphiQL carries its fonts inside its style sheet. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** GraphiQL at `/explorer`, for those who may write their own queries; for everybody else the page does not exist. */
export const explorerPlugin: FastifyPluginAsync<ExplorerOptions> = async (app, { folder, authenticate }) => {
  await app.register(staticFiles, { prefix: '/explorer/static/', folder: join(folder, 'static') });
  app.get('/explorer', async (request, reply) => {
    const actor = await authenticate(request);
    if (actor === null) return reply.header('cache-control', 'no-store').redirect('/auth/login?returnTo=%2Fexplorer');
    if (!mayUseExplorer({ kind: 'ACTOR', actor })) return sendNotice(reply, 'NOT_FOUND');
    const page = await readFile(join(folder, 'index.html')).catch(() => null);
    if (page === null) return sendNotice(reply, 'SHELL_MISSING');
    return reply.headers(HEADERS).type('text/html; charset=utf-8').send(page);
  });
};
