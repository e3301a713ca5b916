import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken, PROGRAM_SECRET } from '@takara/identity';
import type { Answer } from './filled-gateway.ts';
import { registered } from './registered.ts';

const START = join(import.meta.dirname, '../src/start.ts');
const REGISTER = ['--import', join(import.meta.dirname, '../../register.mjs')];

export interface EmbeddedProcess {
  readonly origin: string;
  /** Resolves when `/ready` says so; rejects with the output when the process ends before. */
  readonly ready: Promise<void>;
  /** Exit code and signal. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Both streams, so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Ends it as an operator does, and waits. */
  stop(): Promise<void>;
  token(persona: string): Promise<string>;
  /** A registered operation with the persona's token. Rejects when the process dies over it. */
  ask(persona: string, operation: string, variables?: object): Promise<Answer>;
}

const running = new Set<EmbeddedProcess>();

/** The real program, as `npm start` runs it, on data of its own. The pages are not its subject and are not built. */
export function startEmbedded({ folder, port, args = [], environment = {} }: { folder: string; port: number; args?: string[]; environment?: Record<string, string> }): EmbeddedProcess {
  const child = spawn(process.execPath, [...REGISTER, START, ...args], {
    env: { PATH: process.env.PATH, PORT: String(port), TAKARA_DATA: folder, TAKARA_SIZE: '400', TAKARA_BUILD_PAGES: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = `http://127.0.0.1:${port}`;
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  let over = false;
  void ended.then(() => (over = true));
  const ready = (async () => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- an event ends it
    while (!over) {
      // Another process may answer at this port: the line that this one prints comes first.
      if (text.includes(`${origin}/`) && (await fetch(`${origin}/ready`).catch(() => null))?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(text);
  })();
  ready.catch(() => {});

  const embedded: EmbeddedProcess = {
    origin, ready, ended,
    output: () => text,
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    token: (persona) => issueToken({ issuer: `${origin}/identity`, programSecret: readFileSync(join(folder, 'secrets', PROGRAM_SECRET), 'utf8'), persona }),
    async ask(persona, operation, variables = {}) {
      return post(embedded, await embedded.token(persona), { documentId: registered(operation).id, operationName: operation, variables });
    },
  };
  running.add(embedded);
  void ended.then(() => running.delete(embedded));
  return embedded;
}

export async function post({ origin }: EmbeddedProcess, token: string, payload: object): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(payload) });
  return (await response.json()) as Answer;
}

/** For `afterEach`: nothing is left behind when a test fails. */
export async function killWhatRuns(): Promise<void> {
  for (const embedded of running) {
    embedded.kill('SIGKILL');
    await embedded.ended;
  }
}

/** A command of the platform beside the running one: its streams and exit code. */
export async function runCommand(file: string, args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [...REGISTER, join(import.meta.dirname, '../src', file), ...args], { env: { PATH: process.env.PATH, ...environment } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}
