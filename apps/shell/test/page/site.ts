import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNonce, publicFileHeaders, register, renderShell, shellHeaders, type PageSession, type PublishedRemote, type RegisteredModule, type ShellBuild } from '@takara/gateway/page';
import { executeWith, type Answers } from '@takara/web-kit/testing';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { fileOf, integrityOf, type Releases } from './release.ts';

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
  const elsewhere = fastify({ forceCloseConnections: true });
  const answers: Answers = {
    chores: [{ id: 'c1', title: '苗を植える', dueOn: '2026-12-01' }, { id: 'c2', title: '道具を片付ける', dueOn: null }],
    meals: [{ id: 'm1', title: '献立を決める', dueOn: '2026-11-25' }],
  };
  const state = {
    faults: {} as Record<string, Fault>,
    answers,
    session: aoi as PageSession | null,
    changeRegistry: (entry: RegisteredModule) => entry,
    requests: [] as string[],
    /** Remotes that their teams publish on an origin of its own. */
    publishedElsewhere: [] as string[],
    releases: {} as Releases,
  };

  app.addHook('onRequest', async ({ url }) => void state.requests.push(url));
  app.get('/assets/*', (request, reply) => sendFile(reply, shellFile(request.url)));
  const serveRemotes = async (server: FastifyInstance) => void server.get<{ Params: { id: string; '*': string } }>('/remotes/:id/*', async ({ params }, reply) => {
    const fault = state.faults[params.id] ?? 'NONE';
    if (fault === 'DOWN') return reply.code(503).send();
    if (fault === 'HANGING') return new Promise(() => {});
    return sendFile(reply, join(REMOTES, params.id, 'dist', params['*']), fault === 'ALTERED' ? '\n/* altered */' : '');
  });
  await app.register(serveRemotes);
  elsewhere.addHook('onRequest', async (_request, reply) => void reply.headers(publicFileHeaders));
  await elsewhere.register(serveRemotes);
  app.post<{ Body: { documentId: string; variables: Record<string, unknown>; operationName: string } }>('/graphql', async ({ body, headers }, reply) => {
    const requestId = String(headers['x-request-id']);
    const result = await executeWith(SCHEMA, state.answers)({ source: DOCUMENTS[body.documentId]!, variables: body.variables, operationName: body.operationName, requestId });
    return reply.type('application/json').send(JSON.stringify(result));
  });
  app.get('/*', async ({ url }, reply) => {
    const nonce = createNonce();
    const modules = ['gardens', 'kitchens'].map((id) => state.changeRegistry(registered(id)));
    const headers = shellHeaders({ nonce, origin: address, remoteOrigins: state.publishedElsewhere.length > 0 ? [otherAddress] : [] });
    return reply.headers(headers).type('text/html; charset=utf-8').send(renderShell({ build: shellBuild(), nonce, session: state.session, modules, path: url.split('?')[0]! }));
  });

  const [address, otherAddress] = await Promise.all([app, elsewhere].map((server) => server.listen({ port: 0, host: '127.0.0.1' }))) as [string, string];
  return { address, state, close: () => Promise.all([app.close(), elsewhere.close()]) };

  /** As the gateway registers what a remote's build published. */
  function registered(id: string): RegisteredModule {
    const dist = join(REMOTES, id, 'dist');
    const manifest = join(REMOTES, id, 'module.json');
    const published = readJson<PublishedRemote>(join(dist, 'registry.json'));
    const integrity = Object.fromEntries(Object.keys(published.integrity).map((file) => [file, integrityOf(fileOf(join(dist, file), state.releases))]));
    const source = state.publishedElsewhere.includes(id) ? { id, address: `${otherAddress}/remotes/${id}`, manifest } : { id, dist, manifest };
    return register({ ...published, integrity }, source);
  }

  function shellBuild(): ShellBuild {
    const built = readJson<ShellBuild>(join(SHELL, 'dist/page.json'));
    return { ...built, scripts: built.scripts.map(({ src }) => ({ src, integrity: integrityOf(fileOf(shellFile(src), state.releases)) })) };
  }

  /** As long as browsers may keep files: an altered one must be healed out of the cache. */
  function sendFile(reply: FastifyReply, file: string, suffix = '') {
    const type = TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream';
    return reply.headers({ 'content-type': type, 'cache-control': 'max-age=3600' }).send(Buffer.concat([fileOf(file, state.releases), Buffer.from(suffix)]));
  }
}

const shellFile = (url: string) => join(SHELL, 'dist', url.replace('/assets/', ''));

export const aoi: PageSession = {
  employeeId: '00000000-0000-4000-8000-000000000001',
  displayName: '青山 葵',
  unitName: '中南地域県民局 地域農林水産部',
  postTitle: '主事',
  duties: [{ kind: 'GROUP_MANAGER', label: 'グループマネージャー', unitId: null }],
  entitlements: ['explorer'],
  requestId: '00000000-0000-4000-8000-00000000000f',
};

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
