import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '@takara/local/startup-error';
import { CHECKOUT } from './module-folders.ts';

const STARTS_WITHIN = 120_000;
const LASTED = 30_000;
const SLOWEST_RESTART = 5_000;
/** Longer than any part drains: who has not ended by then does not end. */
const ENDS_WITHIN = 30_000;

/** One process of the platform. */
export interface PartOptions {
  /** `subgraph-career`: also its log's. */
  name: string;
  /** The program, from the repository's root; `checkout`: of another one than ours. */
  program: string;
  checkout?: string;
  args?: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Answers 200 once it can be used. */
  readyAt: string;
  /** Where its log goes: `<logs>/<name>.log`. */
  logs: string;
}

export interface Part {
  readonly name: string;
  /** SIGHUP to the process that runs now: it reads again what it reads from files. */
  reload(): void;
  /** SIGTERM, and its drain, for half a minute at most; it is not started again. */
  stop(): Promise<void>;
}

/** Starts a process and starts it again whenever it ends by itself, as an operating system's supervisor would. Resolves when it is ready. */
export async function startPart(options: PartOptions): Promise<Part> {
  const { name, logs } = options;
  let child = launch(options);
  let stopping = false;
  let failures = 0;
  const watch = (watched: ChildProcess, since: number) =>
    watched.once('exit', () => {
      if (stopping) return;
      failures = performance.now() - since > LASTED ? 0 : failures + 1;
      void pause(Math.min(100 * 2 ** failures, SLOWEST_RESTART)).then(() => {
        if (!stopping) watch((child = launch(options)), performance.now());
      });
    });
  await ready(options, child).catch((error: unknown) => {
    stopping = true;
    child.kill('SIGKILL');
    throw error;
  });
  watch(child, performance.now());
  if (child.exitCode !== null) throw new StartupError(`${name} が起動の直後に終わりました。記録: ${join(logs, `${name}.log`)}`);
  return {
    name,
    reload: () => void child.kill('SIGHUP'),
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN);
      await gone;
      clearTimeout(patience);
    },
  };
}

function launch({ name, program, checkout = CHECKOUT, args = [], environment, logs }: PartOptions): ChildProcess {
  const log = openSync(join(logs, `${name}.log`), 'a');
  // Its channel to us is how it knows that we are gone. In a group of its own: Ctrl-C reaches it through us, in order.
  return spawn(process.execPath, ['--import', join(checkout, 'infra/register.mjs'), join(checkout, program), ...args], { cwd: checkout, detached: true, stdio: ['ignore', log, log, 'ipc'], env: { ...process.env, ...environment } });
}

async function ready({ name, readyAt, logs }: PartOptions, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + STARTS_WITHIN;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const answer = await fetch(readyAt, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  const log = join(logs, `${name}.log`);
  throw new StartupError(`${name} が起動しませんでした。記録 ${log} の終わり:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
}
