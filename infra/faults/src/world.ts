import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { issueToken, PROGRAM_SECRET } from '@takara/identity';
import { freePort, startNats, startPostgresql, type Server } from '@takara/servers';
import pg from 'pg';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a client sees of one request. */
export interface Answer {
  status: number;
  ms: number;
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
}

/** The platform as many processes, with a proxy wherever two parts meet, and everything that may be done to it. */
export interface World {
  readonly origin: string;
  readonly proxies: Readonly<Record<'career' | 'organization' | 'postgresql' | 'nats', FaultProxy>>;
  postgresql: Server;
  nats: Server;
  /** Starts what was killed again, on its data and port. */
  restart(server: 'postgresql' | 'nats'): Promise<void>;
  /** A registered operation with the persona's token. Rejects when there is no answer at all. */
  ask(persona: string, operation: string, variables?: object): Promise<Answer>;
  /** Of a part that runs now: `subgraph-career`, `gateway`, `identity`. */
  pidOf(part: string): number;
  /** In the database, as its administrator. */
  sql<Row = any>(text: string, values?: unknown[]): Promise<Row[]>;
  /** What all parts have written so far. */
  logs(): string;
  /** Until `holds` does, looked at again and again; throws with `what` after so many seconds. */
  until(what: string, holds: () => Promise<boolean>, seconds?: number): Promise<number>;
  close(): Promise<void>;
}

const PROGRAMS: Readonly<Record<string, string>> = { 'subgraph-career': 'apps/career/subgraph', 'subgraph-organization': 'apps/organization/subgraph', gateway: 'processes/gateway.ts', identity: 'processes/identity.ts' };

/** Starts everything anew, with four hundred people. `environment` goes to all parts. */
export async function startWorld(environment: Record<string, string> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'takara-faults-'));
  spawnSync('chmod', ['755', folder]);
  const beneath = {
    postgresql: { folder: join(folder, 'postgresql'), port: await freePort(), password: 'faults', settings: { max_connections: '200' } },
    nats: { folder: join(folder, 'nats'), port: await freePort() },
  };
  const proxies = {
    postgresql: await faultProxy(await freePort(), beneath.postgresql.port),
    nats: await faultProxy(await freePort(), beneath.nats.port),
    career: await faultProxy(await freePort()),
    organization: await faultProxy(await freePort()),
  };
  const world = { postgresql: await startPostgresql(beneath.postgresql), nats: await startNats(beneath.nats) } as World;
  const database = new URL(world.postgresql.url);
  database.port = String(proxies.postgresql.port);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(ROOT, 'infra/distributed/src/start.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH, PORT: String(port), TAKARA_DATA: folder, TAKARA_SIZE: '400', DATABASE_URL: database.href, NATS_URL: `nats://127.0.0.1:${proxies.nats.port}`,
      TAKARA_SUBGRAPH_URL_CAREER: `http://127.0.0.1:${proxies.career.port}/graphql`, TAKARA_SUBGRAPH_URL_ORGANIZATION: `http://127.0.0.1:${proxies.organization.port}/graphql`, ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const gone = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  let over = false;
  void gone.then(() => (over = true));

  const parts = () => JSON.parse(readFileSync(join(folder, 'distributed/parts.json'), 'utf8')) as { issuer: string; subgraphs: { name: 'career' | 'organization'; address: string }[] };
  const documents = documentIds();
  const tokens = new Map<string, Promise<string>>();
  function tokenOf(persona: string) {
    const known = tokens.get(persona) ?? issueToken({ issuer: parts().issuer, programSecret: readFileSync(join(folder, 'distributed/secrets', PROGRAM_SECRET), 'utf8'), persona });
    tokens.set(persona, known);
    return known;
  }
  const pool = new pg.Pool({ connectionString: world.postgresql.url, max: 2 });
  pool.on('error', () => {});

  Object.assign(world, {
    origin,
    proxies,
    async restart(server: 'postgresql' | 'nats') {
      if (server === 'postgresql') world.postgresql = await startPostgresql(beneath.postgresql);
      else world.nats = await startNats(beneath.nats);
    },
    async ask(persona: string, operation: string, variables: object = {}): Promise<Answer> {
      const token = await tokenOf(persona);
      const began = performance.now();
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ documentId: documents.get(operation), operationName: operation, variables }), signal: AbortSignal.timeout(15_000),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, ms: performance.now() - began, data, errors };
    },
    pidOf(part: string) {
      const lines = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
      const found = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).find((match) => match && Number(match[2]) === child.pid && match[3]!.includes(PROGRAMS[part]!));
      if (!found) throw new Error(`${part} does not run`);
      return Number(found[1]);
    },
    sql: async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows,
    logs: () => output + globSync(join(folder, 'distributed/logs/*.log')).map((file) => readFileSync(file, 'utf8')).join(''),
    async until(what: string, holds: () => Promise<boolean>, seconds = 30) {
      const began = performance.now();
      while (!(await holds().catch(() => false))) {
        if (performance.now() - began > seconds * 1_000) throw new Error(`${seconds} 秒たっても: ${what}`);
        await pause(100);
      }
      return performance.now() - began;
    },
    async close() {
      child.kill('SIGTERM');
      await gone;
      await pool.end();
      for (const proxy of Object.values(proxies)) await proxy.close();
      await world.nats.stop();
      await world.postgresql.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  } satisfies Omit<World, 'postgresql' | 'nats'>);

  // The gateway is ready only when it is told where its subgraphs are; until then the proxies lead nowhere.
  const known = setInterval(() => {
    try {
      for (const { name, address } of parts().subgraphs) proxies[name].leadTo(Number(new URL(address).port));
    } catch {
      // not written yet
    }
  }, 50);
  // oxlint-disable-next-line no-unmodified-loop-condition -- an event ends it
  while (!output.includes(`${origin}/`)) {
    if (over) throw new Error(output);
    await pause(100);
  }
  clearInterval(known);
  for (const { name, address } of parts().subgraphs) proxies[name].leadTo(Number(new URL(address).port));
  return world;
}

/** Operation name → document id, of every web part. */
function documentIds(): ReadonlyMap<string, string> {
  const files = globSync('apps/*/web/src/gql/persisted-documents.json', { cwd: ROOT });
  return new Map(files.flatMap((file) => Object.entries(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, string>).map(([id, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', id] as const)));
}
