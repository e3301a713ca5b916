import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '@takara/identity/testing';
import { freePort } from '@takara/servers';
import { CHECKOUT } from '../../src/module-folders.ts';
import { readParts, type PartsFile } from '../../src/parts-file.ts';

/** What a client sees of one request. */
export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
}

/** Somebody who has signed in, as a browser does. */
export interface Person {
  /** A registered operation, by its document id. Rejects when there is no answer at all. */
  ask(documentId: string, variables?: object): Promise<Answer>;
  /** The text behind an address. */
  page(address: string): Promise<string>;
}

/** `npm run start:distributed` with four hundred people. */
export interface RunningPlatform {
  readonly data: string;
  readonly folder: string;
  parts(): PartsFile;
  signIn(persona: string): Promise<Person>;
  /** Ends it and starts it again on its data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A busy machine is not what is tried here: an answer may take its time, as long as it comes. */
const PATIENT = Object.fromEntries(['TAKARA_SUBGRAPH_TIMEOUT_MS', 'TAKARA_REQUEST_BUDGET_MS', 'DATABASE_CONNECT_TIMEOUT_MS', 'DATABASE_STATEMENT_TIMEOUT_MS', 'DATABASE_LOCK_TIMEOUT_MS'].map((variable) => [variable, '10000']));

export async function startPlatform(): Promise<RunningPlatform> {
  const data = mkdtempSync(join(tmpdir(), 'takara-roll-out-'));
  // PostgreSQL runs as somebody else where we are root.
  chmodSync(data, 0o755);
  const folder = join(data, 'distributed');
  const port = await freePort();
  let running = await launch(data, port);
  const parts = () => readParts(folder)!;

  return {
    data,
    folder,
    parts,
    async signIn(persona) {
      const { origin } = parts();
      const people = JSON.parse(readFileSync(join(folder, 'personas.json'), 'utf8')) as { key: string; employeeId: string }[];
      const browser = openBrowser(origin);
      await browser.signInAs(people.find(({ key }) => key === persona)!.employeeId);
      const cookie = [...browser.jar].filter(([, { path }]) => path === '/').map(([name, { value }]) => `${name}=${value}`).join('; ');
      return {
        async ask(documentId, variables = {}) {
          const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ documentId, variables }) });
          const { data: answered = null, errors = [] } = (await response.json()) as Partial<Answer>;
          return { status: response.status, data: answered, errors };
        },
        page: async (address) => (await browser.get(address)).text(),
      };
    },
    async restart() {
      await running.stop();
      running = await launch(data, port);
    },
    async close() {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function launch(data: string, port: number) {
  const child = spawn(process.execPath, ['--import', './infra/register.mjs', 'infra/distributed/src/start.ts'], {
    cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, PORT: String(port), TAKARA_DATA: data, TAKARA_SIZE: '400', ...PATIENT },
  });
  const gone = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('準備ができました')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => reject(new Error(said)));
  });
  return {
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
