import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { issueToken, PROGRAM_SECRET } from '@takara/identity';
import { freePort, startNats, startPostgresql, type Server } from '@takara/servers';
import pg from 'pg';
import type { CrashPoint } from '@takara/subgraph-kit';
import type { Change } from './change.ts';
import { documentIds } from './documents.ts';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';
import { limitedDisk, type LimitedDisk } from './limited-disk.ts';
import { childrenOf } from './processes.ts';
import { NotSo } from './scenario.ts';

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
  /** Under everything: databases, streams and logs. */
  readonly disk: LimitedDisk | { missing: string };
  postgresql: Server;
  nats: Server;
  /** Of all processes under test, for one that a scenario starts itself. */
  readonly environment: Readonly<Record<string, string>>;
  /** Starts what was killed again, on its data and port. */
  restart(server: 'postgresql' | 'nats'): Promise<void>;
  /** A registered operation with the persona's token. Rejects when there is no answer at all, with NotSo when one is waited for in vain. */
  ask(persona: string, operation: string, variables?: object): Promise<Answer>;
  /** Of a part that runs now. */
  pidOf(part: Part): number;
  /** While `deed` is done, who comes to this point kills itself there, until `part` has died of it. */
  dieAt(point: CrashPoint, part: Part, deed: () => Promise<unknown>): Promise<void>;
  /** The clock of this part is wrong by so many seconds, as soon as this resolves. */
  shiftClock(part: Part, seconds: number): Promise<void>;
  /** In the database, as its administrator. */
  sql<Row = any>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The text of a file that the platform keeps for itself, such as `personas.json`. */
  kept(path: string): string;
  /** Of a registered operation. */
  documentId(operation: string): string;
  /** What all parts have written so far. */
  logs(): string;
  /** Until `holds` does, looked at again and again; throws with `what` after so many seconds. Answers with milliseconds. */
  until(what: string, holds: () => Promise<boolean>, seconds?: number): Promise<number>;
  /** Everything is well again, as far as it is not for the parts themselves to become so. */
  mend(): Promise<void>;
  /** Ends it; what a world may begin from is left in `leave`, where that is named. */
  close(leave?: string): Promise<void>;
}

/** Milliseconds in which everything is answered that ever will be. */
const PATIENCE = 15_000;

/** By what the command of each contains. */
const PROGRAMS = { 'subgraph-career': 'apps/career/subgraph', 'subgraph-organization': 'apps/organization/subgraph', gateway: 'processes/gateway.ts', identity: 'processes/identity.ts' };
export type Part = keyof typeof PROGRAMS;

interface WorldOptions {
  /** What the processes find otherwise in our source text. */
  changes?: readonly Change[];
  /** The longest that `until` waits, in seconds. */
  patience?: number;
  /** What a world left behind when it was closed: its people need not be made anew. */
  from?: string;
}

/** What is the same in every world that begins. */
const LASTING = ['postgresql', 'distributed'];

/** Starts everything anew, with four hundred people, or on a copy of what another world left. */
export async function startWorld({ changes = [], patience = Infinity, from }: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'takara-faults-'));
  const disk = limitedDisk(folder);
  spawnSync('chmod', ['755', folder]);
  if (from) copyFolders(from, folder);
  const [clocks, crashAt] = [join(folder, 'clocks.json'), join(folder, 'crash-at')];
  const shifts: Record<string, number> = {};
  const beneath = {
    postgresql: { folder: join(folder, 'postgresql'), port: await freePort(), password: 'faults', settings: { max_connections: '200', max_wal_size: '256MB' } },
    nats: { folder: join(folder, 'nats'), port: await freePort() },
  };
  const proxies = {
    postgresql: await faultProxy(await freePort(), beneath.postgresql.port),
    nats: await faultProxy(await freePort(), beneath.nats.port),
    career: await faultProxy(await freePort()),
    organization: await faultProxy(await freePort()),
  };
  async function clear() {
    for (const proxy of Object.values(proxies)) await proxy.close();
    if ('unmount' in disk) disk.unmount();
    rmSync(folder, { recursive: true, force: true });
  }
  const world = {} as World;
  try {
    world.postgresql = await startPostgresql(beneath.postgresql);
    world.nats = await startNats(beneath.nats);
  } catch (error) {
    await world.postgresql?.stop();
    await clear();
    throw error;
  }
  const database = new URL(world.postgresql.url);
  database.port = String(proxies.postgresql.port);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const environment = {
    PATH: process.env.PATH ?? '', NODE_OPTIONS: `--import=${join(import.meta.dirname, 'under-test.mjs')}`,
    FAULTS_CHANGES: JSON.stringify(changes), FAULTS_CLOCKS: clocks, CRASH_AT: crashAt, NATS_URL: `nats://127.0.0.1:${proxies.nats.port}`,
  };
  const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(ROOT, 'infra/distributed/src/start.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment, PORT: String(port), TAKARA_DATA: folder, TAKARA_SIZE: '400', TAKARA_BUILD_PAGES: 'off', DATABASE_URL: database.href,
      TAKARA_SUBGRAPH_URL_CAREER: `http://127.0.0.1:${proxies.career.port}/graphql`, TAKARA_SUBGRAPH_URL_ORGANIZATION: `http://127.0.0.1:${proxies.organization.port}/graphql`,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let over = false;
  const gone = new Promise<void>((resolve) => void child.once('close', () => resolve((over = true, undefined))));

  const kept = (path: string) => readFileSync(join(folder, 'distributed', path), 'utf8');
  const parts = () => JSON.parse(kept('parts.json')) as { issuer: string; subgraphs: { name: 'career' | 'organization'; address: string }[] };
  const documents = documentIds(ROOT);
  const tokens = new Map<string, Promise<string>>();
  function tokenOf(persona: string) {
    const known = tokens.get(persona) ?? issueToken({ issuer: parts().issuer, programSecret: kept(`secrets/${PROGRAM_SECRET}`), persona });
    tokens.set(persona, known);
    known.catch(() => tokens.delete(persona));
    return known;
  }
  const pool = new pg.Pool({ connectionString: world.postgresql.url, max: 3 });
  pool.on('error', () => {});

  Object.assign(world, {
    origin,
    proxies,
    disk,
    environment,
    kept,
    documentId: (operation: string) => documents.get(operation)!,
    async restart(server: 'postgresql' | 'nats') {
      if (server === 'postgresql') world.postgresql = await startPostgresql(beneath.postgresql);
      else world.nats = await startNats(beneath.nats);
    },
    async ask(persona: string, operation: string, variables: object = {}): Promise<Answer> {
      const token = await tokenOf(persona);
      const began = performance.now();
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ documentId: world.documentId(operation), operationName: operation, variables }), signal: AbortSignal.timeout(PATIENCE),
      }).catch((error: Error) => {
        throw error.name === 'TimeoutError' ? new NotSo(`${PATIENCE / 1_000} 秒たっても答えがありません`) : error;
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, ms: performance.now() - began, data, errors };
    },
    pidOf(part: Part) {
      const found = childrenOf(child.pid!).find(({ command }) => command.includes(PROGRAMS[part]));
      if (!found) throw new Error(`${part} does not run`);
      return found.pid;
    },
    async dieAt(point: CrashPoint, part: Part, deed: () => Promise<unknown>) {
      const before = world.pidOf(part);
      writeFileSync(crashAt, point);
      const done = deed();
      done.catch(() => {});
      try {
        await world.until(`${part} は ${point} に来ません`, async () => !isAlive(before));
      } finally {
        writeFileSync(crashAt, '');
      }
      await done;
    },
    async shiftClock(part: Part, seconds: number) {
      shifts[PROGRAMS[part]] = seconds;
      writeFileSync(clocks, JSON.stringify(shifts));
      await world.until(`${part} の時計が動きません`, async () => readFileSync(`${clocks}.${world.pidOf(part)}`, 'utf8') === String(seconds));
    },
    sql: async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows,
    logs: () => output + globSync(join(folder, 'distributed/logs/*.log')).map((file) => readFileSync(file, 'utf8')).join(''),
    async until(what: string, holds: () => Promise<boolean>, seconds = 60) {
      const most = Math.min(seconds, patience);
      const began = performance.now();
      while (!(await holds().catch(() => false))) {
        if (performance.now() - began > most * 1_000) throw new NotSo(`${most} 秒たっても: ${what}`);
        await pause(100);
      }
      return performance.now() - began;
    },
    async mend() {
      if ('free' in disk) disk.free();
      for (const proxy of Object.values(proxies)) await proxy.be('pass');
      for (const program of Object.keys(shifts)) shifts[program] = 0;
      writeFileSync(clocks, JSON.stringify(shifts));
      for (const server of ['postgresql', 'nats'] as const) if (!isAlive(world[server].pid)) await world.restart(server);
    },
    async close(leave?: string) {
      running.delete(world);
      child.kill('SIGTERM');
      await gone;
      await pool.end();
      await world.nats.stop();
      await world.postgresql.stop();
      if (leave) copyFolders(folder, leave);
      await clear();
    },
  } satisfies Omit<World, 'postgresql' | 'nats'>);

  running.add(world);
  // The gateway is ready only when it is told where its subgraphs are; until then the proxies lead nowhere.
  const lead = () => parts().subgraphs.forEach(({ name, address }) => proxies[name].leadTo(Number(new URL(address).port)));
  const known = setInterval(() => {
    try {
      lead();
    } catch {
      // not written yet
    }
  }, 50);
  try {
    // oxlint-disable-next-line no-unmodified-loop-condition -- an event ends it
    while (!output.includes(`${origin}/`)) {
      if (over) throw new Error(`起動しません:\n${output}`);
      await pause(100);
    }
    lead();
  } catch (error) {
    await world.close();
    throw error;
  } finally {
    clearInterval(known);
  }
  return world;
}

const running = new Set<World>();
/** For somebody who ends us before they are closed. */
export async function closeAll(): Promise<void> {
  for (const world of running) await world.close();
}

/** With their owners: PostgreSQL runs as somebody else where we are root. */
function copyFolders(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', ...LASTING.map((name) => join(from, name)), to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
