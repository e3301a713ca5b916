import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { endLeftOver } from './left-over.ts';
import { postgresqlPrograms, runAs, type RunAs } from './postgresql-programs.ts';
import type { Server } from './server.ts';

export interface PostgresqlOptions {
  /** Where its data is kept; made where it is missing. As root it lies elsewhere when nobody else may reach this place, and this is a link to it. */
  folder: string;
  /** Absent: a free one. */
  port?: number;
  /** Of the superuser `postgres`; kept when the data is made. */
  password: string;
  /** More of its own settings, such as `{ max_connections: '200' }`. */
  settings?: Readonly<Record<string, string>>;
}

/** How long its processes may hold on to what they share after the first of them was killed. */
const AFTER_A_CRASH = 10_000;
const HELD = /pre-existing shared memory|lock file "postmaster.pid" already exists|could not bind|Address already in use/;

/** PostgreSQL 18 on 127.0.0.1 from the registry's package, in a second or two, as root too. `url` is the superuser's, with database `postgres`. */
export async function startPostgresql({ folder, port, password, settings = {} }: PostgresqlOptions): Promise<Server> {
  const user = await runAs();
  const programs = postgresqlPrograms(user);
  const data = user ? user.reachable(folder) : folder;
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(programs.initdb, data, password, user);
  endLeftOver(join(data, 'postmaster.pid'), data);
  const at = port ?? (await freePort());
  const given = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const deadline = performance.now() + AFTER_A_CRASH;
  for (;;) {
    // In a group of its own: Ctrl-C at the terminal is for us, who end what stands on it first.
    const child = spawn(programs.postgres, ['-D', data, '-p', String(at), ...given], { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...user?.ids });
    const gone = once(child, 'exit');
    const said = await untilReady(child, gone);
    if (said === 'ready') return { url: `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${at}/postgres`, pid: child.pid!, gone, stop: () => end(child, gone, 'SIGINT'), kill: () => end(child, gone, 'SIGKILL') };
    if (!HELD.test(said) || performance.now() > deadline) throw new Error(`PostgreSQL does not start:\n${said.slice(-2_000)}`);
    await pause(200);
  }
}

/** 'ready', or what it said before it gave up. */
function untilReady(child: ChildProcess, gone: Promise<unknown>): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr!.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve('ready');
    });
    void gone.then(() => resolve(said));
  });
}

async function initialise(initdb: string, data: string, password: string, user: RunAs | undefined) {
  const secret = `${data}.password`;
  mkdirSync(data, { recursive: true });
  writeFileSync(secret, password, { mode: 0o600 });
  user?.own(data);
  user?.own(secret);
  try {
    // The order of text is by code point, as in the embedded database.
    await promisify(execFile)(initdb, ['-D', data, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...user?.ids });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(secret, { force: true });
  }
}

async function end(child: ChildProcess, gone: Promise<unknown>, signal: NodeJS.Signals) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await gone;
}
