import { spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPersonas } from '@takara/local/personas';
import { processesOf, sum } from './process-tree.ts';
import { signIn, type Person } from './sign-in.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** How the platform may be put together: its program, where its data lies, and what its processes are for, by their commands. */
export const COMPOSITIONS = {
  embedded: { port: 5_301, program: 'infra/local/src/start.ts', data: '', kinds: [[/./, 'everything']] },
  distributed: {
    port: 5_302, program: 'infra/distributed/src/start.ts', data: 'distributed',
    kinds: [[/serve\.ts .*career/, 'career'], [/serve\.ts .*organization/, 'organization'], [/serve\.ts /, 'other modules'], [/processes\/gateway\.ts/, 'gateway'], [/processes\/identity\.ts/, 'identity'], [/processes\/remote\.ts/, 'remotes'], [/postgres/, 'PostgreSQL'], [/nats-server/, 'NATS'], [/./, 'supervisor']],
  },
} as const satisfies Record<string, { port: number; program: string; data: string; kinds: readonly (readonly [RegExp, string])[] }>;
export type CompositionName = keyof typeof COMPOSITIONS;

export interface KindMemory {
  processes: number;
  megabytes: number;
}

/** The platform as the command of this name starts it, on data of its own. */
export interface Composition {
  readonly name: CompositionName;
  /** Processor milliseconds of all its processes since they began, by what they are for. */
  cpu(): Map<string, number>;
  /** By what they are for. */
  memory(): Map<string, KindMemory>;
  signIn(persona: string): Promise<Person>;
  stop(): Promise<void>;
}

export async function startComposition(name: CompositionName, size: number): Promise<Composition> {
  const { port, program, data, kinds } = COMPOSITIONS[name];
  const folder = mkdtempSync(join(tmpdir(), `takara-bench-${name}-`));
  // PostgreSQL runs as somebody else when we are root.
  chmodSync(folder, 0o755);
  const origin = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'start.log');
  const log = openSync(logFile, 'a');
  // What they stand on has to be theirs, to be counted.
  const { DATABASE_URL: _database, NATS_URL: _nats, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(ROOT, program)], { cwd: ROOT, env: { ...environment, PORT: String(port), TAKARA_DATA: folder, TAKARA_SIZE: String(size) }, stdio: ['ignore', log, log] });
  closeSync(log);
  let over = false;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => (over = true));
  // oxlint-disable-next-line no-unmodified-loop-condition -- an event ends it
  while (!readFileSync(logFile, 'utf8').includes(`${origin}/`)) {
    if (over) throw new Error(`${name} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
    await pause(100);
  }
  while (!(await fetch(`${origin}/ready`)).ok) await pause(100);
  const personas = new Map(readPersonas(join(folder, data)).map(({ key, employeeId }) => [key, employeeId]));
  const kindOf = (command: string) => kinds.find(([pattern]) => pattern.test(command))?.[1] ?? kinds.at(-1)![1];
  const byKind = () => Map.groupBy(processesOf(child.pid!), ({ command }) => kindOf(command));
  return {
    name,
    cpu: () => new Map([...byKind()].map(([kind, processes]) => [kind, sum(processes.map(({ cpuSeconds }) => cpuSeconds)) * 1000])),
    memory: () => new Map([...byKind()].map(([kind, processes]) => [kind, { processes: processes.length, megabytes: sum(processes.map(({ megabytes }) => megabytes)) }])),
    signIn: (persona) => signIn(origin, personas.get(persona) ?? ''),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}
