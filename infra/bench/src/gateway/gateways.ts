import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesOf, sum } from '../process-tree.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const PEERS = join(ROOT, 'infra/bench/peers');
const REGISTER = join(ROOT, 'infra/register.mjs');
const STARTS_WITHIN = 180_000;

/** Everything that a gateway of any kind is told: where it listens, and what it reads. */
export type Environment = Readonly<Record<string, string>>;

interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Where it is started. */
  readonly folder?: string;
}

const node = (...args: string[]): Program => ({ command: process.execPath, args });
const peer = (name: string) => node(join(PEERS, name, 'gateway.mjs'));
const hive = ({ PORT, FOLDER, GRAPH }: Environment, ...more: string[]) => {
  const forwarding = GRAPH === 'prefecture' ? ['--config-path', join(PEERS, 'hive/forward-actor.mjs')] : [];
  return node(join(PEERS, 'hive/node_modules/@graphql-hive/gateway/dist/bin.js'), 'supergraph', join(FOLDER!, 'supergraph.graphql'), '--port', PORT!, '--host', '127.0.0.1', '--polling', '1h', ...forwarding, ...more);
};
const grafbase = join(PEERS, 'grafbase/node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
const ours = (program: string) => node('--import', REGISTER, join(import.meta.dirname, program));

/** How each is started. Null: it cannot be had on this machine. */
export const GATEWAYS = {
  takara: () => ours('takara.ts'),
  'takara-embedded': () => ours('takara.ts'),
  'takara-ad-hoc': () => ours('takara.ts'),
  apollo: () => peer('apollo'),
  hive: (environment) => hive(environment),
  'hive-rust': (environment) => hive(environment, '--hive-router-runtime'),
  mercurius: () => peer('mercurius'),
  grafbase: ({ PORT, FOLDER }) => (existsSync(grafbase) ? { command: grafbase, args: ['dev', '--config', join(FOLDER!, 'grafbase.toml'), '--listen-address', `127.0.0.1:${PORT}`], folder: FOLDER } : null),
  proxy: () => peer('proxy'),
} satisfies Record<string, (environment: Environment) => Program | null>;
export type GatewayName = keyof typeof GATEWAYS;

/** Installs the peers, as their lockfile says, when that has not been done. Throws when it fails. */
export function installPeers(): void {
  const { status } = spawnSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'], { cwd: PEERS, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The other gateways could not be installed: infra/bench/peers.');
}

/** Without it everything runs where the system puts it. */
export const canPin = spawnSync('taskset', ['-V']).status === 0;

export interface Running {
  cpuSeconds(): number;
  megabytes(): number;
  stop(): Promise<void>;
}

/** Starts a program on one core and waits until it answers at `address`, with whatever. Rejects with its last words when it ends before. */
export async function startProgram({ command, args, folder }: Program, { address, environment, core, logFile }: { address: string; environment: Environment; core: number; logFile: string }): Promise<Running> {
  const log = openSync(logFile, 'a');
  const pinned = canPin ? ['taskset', ['-c', String(core), command, ...args]] as const : [command, args] as const;
  const child = spawn(...pinned, { cwd: folder ?? ROOT, env: { ...process.env, NODE_ENV: 'production', ...environment }, stdio: ['ignore', log, log] });
  closeSync(log);
  let over = false;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve(void (over = true))));
  const patience = performance.now() + STARTS_WITHIN;
  while (!(await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null))) {
    if (over || performance.now() > patience) {
      child.kill('SIGKILL');
      throw new Error(readFileSync(logFile, 'utf8').slice(-1_500));
    }
    await pause(50);
  }
  return {
    cpuSeconds: () => sum(processesOf(child.pid!).map((one) => one.cpuSeconds)),
    megabytes: () => sum(processesOf(child.pid!).map(({ megabytes }) => megabytes)),
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(force);
    },
  };
}

export const subgraphsProgram = (): Program => ours('subgraphs.ts');
export const modulesProgram = (): Program => ours('modules.ts');
