import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createRegistry, ownPaths, pagePlugin } from '@takara/gateway/page';
import { sessionPlugin, sqlSessionStore, type ActorProfile, type Clock, type SessionLifetime } from '@takara/gateway/session';
import { freePort } from '@takara/servers';
import Fastify from 'fastify';
import { afterAll } from 'vitest';
import { identityProvider, memorySecrets, type EmployeeDirectory, type Persona } from '../src/index.ts';

export const aoi: Persona = {
  key: 'clerk-fourth-year', employeeId: '0193a1b2-0000-7000-8000-000000000001', displayName: '髙橋 葵',
  unitName: '総務部 行政経営課 改革推進グループ', postTitle: '主事', hint: '庁内副業の募集に応募し、自分の状況を確かめます。',
};
export const herHead: Persona = {
  key: 'unit-head', employeeId: '0193a1b2-0000-7000-8000-000000000002', displayName: '工藤 <b>誠</b>',
  unitName: '総務部 行政経営課', postTitle: '課長', hint: '部下の応募に同意するか、理由を添えて断ります。',
};
/** Known to the provider, unknown to the directory. */
export const stranger: Persona = {
  key: 'stranger', employeeId: '0193a1b2-0000-7000-8000-00000000ffff', displayName: '外部 太郎',
  unitName: '（県庁外）', postTitle: '', hint: '名簿にない人です。',
};

const profiles: Record<string, ActorProfile> = {
  [aoi.employeeId]: { ...aoi, duties: [] },
  [herHead.employeeId]: { ...herHead, duties: [{ kind: 'UNIT_HEAD', unitId: 'unit-1', onBehalfOf: null }] },
};

export interface PlatformOptions {
  database?: PGlite;
  secrets?: ReturnType<typeof memorySecrets>;
  lifetime?: SessionLifetime;
  clock?: Clock;
  port?: number;
  directory?: EmployeeDirectory;
  personas?: readonly Persona[];
}

/** Gateway and provider on one address, as in the embedded build: real requests, real sessions on PGlite. */
export async function startPlatform(options: PlatformOptions = {}) {
  const { database = await PGlite.create(), secrets = memorySecrets(), personas = [aoi, herHead, stranger] } = options;
  const port = options.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const issuer = `${origin}/identity`;
  const clientSecret = await secrets.readOrMake('client-secret', () => crypto.randomUUID());
  const audience = `${origin}/graphql`;

  const app = Fastify();
  let providerIsDown = false;
  app.addHook('onRequest', async (request, reply) => {
    if (providerIsDown && request.url.startsWith('/identity')) return reply.code(503).send('down');
  });
  const registry = createRegistry([], () => undefined);
  const session = sessionPlugin({
    origin, issuer, clientId: 'takara-gateway', clientSecret, audience,
    store: sqlSessionStore((sql, parameters) => database.query(sql, parameters)),
    lookUpActor: async (subject) => profiles[subject] ?? null,
    returnPaths: ownPaths(registry, ['/career', '/explorer']),
    ...(options.lifetime ? { lifetime: options.lifetime } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
  });
  await app.register(session);
  await app.register(identityProvider({
    issuer, audience, personas, store: secrets, gateway: { clientId: 'takara-gateway', clientSecret, origin },
    ...(options.directory ? { directory: options.directory } : {}),
  }), { prefix: '/identity' });
  await app.register(pagePlugin({
    origin, issuer, shell: await buildShell(), remotes: [], registry, identify: session.identify, entitlementsOf: () => [],
  }));
  app.post('/graphql', async (request) => ({ actor: await session.authenticate(request) }));
  await app.listen({ port, host: '127.0.0.1' });

  return { app, origin, issuer, audience, clientSecret, port, database, secrets, session, breakProvider: () => { providerIsDown = true; }, close: () => app.close() };
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** What the page says of who is signed in. */
export async function sessionIn(page: Response): Promise<unknown> {
  return JSON.parse(/id="takara-session">(.*?)<\/script>/s.exec(await page.text())![1]!);
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A shell's build of one script, enough to be served; gone when the test file is done. */
async function buildShell() {
  const dist = await mkdtemp(join(tmpdir(), 'takara-shell-'));
  folders.push(dist);
  await writeFile(join(dist, 'page.json'), JSON.stringify({ scripts: [], styles: [], preload: [] }));
  return dist;
}
