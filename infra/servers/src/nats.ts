import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answers } from './answers.ts';
import { freePort } from './free-port.ts';
import { endLeftOver } from './left-over.ts';
import { ServerMissing, type Server } from './server.ts';

export interface NatsOptions {
  /** Where its streams are kept; made where it is missing. */
  folder: string;
  /** Absent: a free one. */
  port?: number;
}

const PROGRAM = 'nats-server';
const PID = 'nats.pid';

/** Path of the program, from Debian's package where it is missing and may be installed; throws ServerMissing where it may not. */
export const ensureNats = (): string => findProgram() ?? install();

/** NATS with JetStream on 127.0.0.1, in some tenths of a second. Throws ServerMissing where the program is missing and may not be installed. */
export async function startNats({ folder, port }: NatsOptions): Promise<Server> {
  const program = ensureNats();
  const at = port ?? (await freePort());
  mkdirSync(folder, { recursive: true });
  endLeftOver(join(folder, PID), folder);
  const said: string[] = [];
  const child = spawn(program, ['--addr', '127.0.0.1', '--port', String(at), '--jetstream', '--store_dir', folder, '--pid', join(folder, PID)], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  // In a group of its own: Ctrl-C at the terminal is for us, who end what stands on it first.
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const gone = once(child, 'exit');
  await Promise.race([answers(at), gone.then(() => Promise.reject(new Error(`NATS does not start:\n${said.join('').slice(-2_000)}`)))]);
  return { url: `nats://127.0.0.1:${at}`, pid: child.pid!, gone, stop: () => end(child, gone, 'SIGTERM'), kill: () => end(child, gone, 'SIGKILL') };
}

async function end(child: ChildProcess, gone: Promise<unknown>, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await Promise.race([gone, pause(5_000).then(() => child.kill('SIGKILL'))]);
  await gone;
}

const findProgram = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, PROGRAM)).find(existsSync);

/** From Debian's packages, where we may. Its own service stays off: ours is beside the data. */
function install(): string {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', PROGRAM]]) spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000, env: environment });
  const program = findProgram();
  if (!program) throw new ServerMissing('NATS（nats-server 2.9 以上）がありません。パッケージ nats-server を入れるか、動いているものを NATS_URL=nats://… で指定してください。');
  return program;
}
