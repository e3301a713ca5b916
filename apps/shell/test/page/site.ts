import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executeWith, type Answers } from '@takara/web-kit/testing';
import type { RegistryEntry, ShellPage } from '@takara/web-kit/build';
import fastify, { type FastifyReply } from 'fastify';
import { pageHtml, readJson } from './page-html.ts';

const SHELL = join(import.meta.dirname, '../..');
const REMOTES = join(SHELL, 'test/remotes');

/** What is the matter with a remote's files: nothing, refused, silent, or no longer what was published. */
export type Fault = 'NONE' | 'DOWN' | 'HANGING' | 'ALTERED';

const SCHEMA = `
  type Query { chores: [Chore!] meals: [Chore!] }
  type Chore { id: ID! title: String! dueOn: String }
`;
const DOCUMENTS: Record<string, string> = {
  'sha256:Chores': 'query Chores { chores { id title dueOn } }',
  'sha256:Meals': 'query Meals { meals { id title dueOn } }',
};
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

/** A site of the built shell and two sample remotes, under the production page's headers; faults are switched on while it runs. */
export async function openSite() {
  const app = fastify({ forceCloseConnections: true });
  const answers: Answers = {
    chores: [{ id: 'c1', title: '苗を植える', dueOn: '2026-12-01' }, { id: 'c2', title: '道具を片付ける', dueOn: null }],
    meals: [{ id: 'm1', title: '献立を決める', dueOn: '2026-11-25' }],
  };
  const state = { faults: {} as Record<string, Fault>, answers, session: aoi as object | null, changeRegistry: (entry: RegistryEntry) => entry, requests: [] as string[] };
  const page = readJson<ShellPage>(join(SHELL, 'dist/page.json'));

  app.addHook('onRequest', async ({ url }) => void state.requests.push(url));
  app.get('/assets/*', (request, reply) => sendFile(reply, join(SHELL, 'dist', request.url.replace('/assets/', ''))));
  app.get<{ Params: { id: string; '*': string } }>('/remotes/:id/*', async ({ params }, reply) => {
    const fault = state.faults[params.id] ?? 'NONE';
    if (fault === 'DOWN') return reply.code(503).send();
    if (fault === 'HANGING') return new Promise(() => {});
    return sendFile(reply, join(REMOTES, params.id, 'dist', params['*']), fault === 'ALTERED' ? '\n/* altered */' : '');
  });
  app.post<{ Body: { documentId: string; variables: Record<string, unknown>; operationName: string } }>('/graphql', async ({ body, headers }, reply) => {
    const requestId = String(headers['x-request-id']);
    const result = await executeWith(SCHEMA, state.answers)({ source: DOCUMENTS[body.documentId]!, variables: body.variables, operationName: body.operationName, requestId });
    return reply.type('application/json').send(JSON.stringify(result));
  });
  app.get('/*', async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const registry = { modules: ['gardens', 'kitchens'].map((id) => state.changeRegistry(registered(id))) };
    return reply.headers(strictHeaders(nonce)).type('text/html; charset=utf-8').send(pageHtml({ page, nonce, registry, session: state.session }));
  });

  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, state, close: () => app.close() };
}

/** As the gateway registers what a remote's build published. */
function registered(id: string): RegistryEntry {
  const published = readJson<RegistryEntry>(join(REMOTES, id, 'dist/registry.json'));
  return { ...published, entry: `/remotes/${id}/${published.entry}` };
}

export const aoi = {
  employeeId: '00000000-0000-4000-8000-000000000001',
  displayName: '青山 葵',
  unitName: '中南地域県民局 地域農林水産部',
  postTitle: '主事',
  duties: [{ kind: 'GROUP_MANAGER', label: 'グループマネージャー', unitId: null }],
  entitlements: ['explorer'],
  requestId: null,
};

/** As long as browsers may keep files: an altered one must be healed out of the cache. */
function sendFile(reply: FastifyReply, file: string, suffix = '') {
  const type = TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream';
  return reply.headers({ 'content-type': type, 'cache-control': 'max-age=3600' }).send(Buffer.concat([readFileSync(file), Buffer.from(suffix)]));
}

const strictHeaders = (nonce: string) => ({
  'content-security-policy': [
    `default-src 'none'`, `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'self' 'nonce-${nonce}'`, `connect-src 'self'`, `img-src 'self' data:`, `font-src 'self'`,
    `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`, `object-src 'none'`, `require-trusted-types-for 'script'`, 'trusted-types default',
  ].join('; '),
  'integrity-policy': 'blocked-destinations=(script)',
  'cache-control': 'no-store',
});
