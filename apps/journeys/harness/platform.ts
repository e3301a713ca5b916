import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@takara/servers';

const ROOT = join(import.meta.dirname, '../../..');
const READY = /準備ができました: (http:\/\/\S+)\//;

/** How the platform runs: everything in one process, or each part in its own (`TAKARA_COMPOSITION=distributed`). The stories are the same. */
const DISTRIBUTED = process.env.TAKARA_COMPOSITION === 'distributed';

/** What its processes wrote, for whoever asks why a story failed. */
const LOGS = join(import.meta.dirname, '../test-results/logs');

export interface RunningPlatform {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Where its pages and their parts may come from. */
  readonly origins: readonly string[];
  /** What the addresses of a remote's files begin with, by module. */
  readonly remotes: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** What `npm start` runs (or `npm run start:distributed`), as a process of its own: a small prefecture in a new data folder, on a free port; `settings` as well. Rejects with its output when it ends before it is ready. */
export async function startPlatform(settings: Readonly<Record<string, string>> = {}): Promise<RunningPlatform> {
  const data = mkdtempSync(join(tmpdir(), 'takara-journeys-'));
  const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(ROOT, DISTRIBUTED ? 'infra/distributed/src/start.ts' : 'infra/local/src/start.ts')], {
    cwd: ROOT,
    // The pages were built before the stories begin; see `nx` in package.json.
    env: { PATH: process.env.PATH, PORT: String(await freePort()), TAKARA_DATA: data, TAKARA_SIZE: '400', TAKARA_BUILD_PAGES: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = READY.exec(output)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`The platform ended before it was ready.\n${output}`)));
  });
  return {
    origin,
    ...(DISTRIBUTED ? partsOf(data, origin) : { origins: [origin], remotes: { career: `${origin}/remotes/career`, organization: `${origin}/remotes/organization` } }),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (DISTRIBUTED) cpSync(join(data, 'distributed/logs'), LOGS, { recursive: true });
      rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** As the platform itself noted where its parts are. */
function partsOf(data: string, origin: string): Pick<RunningPlatform, 'origins' | 'remotes'> {
  const { issuer, remotes } = JSON.parse(readFileSync(join(data, 'distributed/parts.json'), 'utf8')) as { issuer: string; remotes: { name: string; address: string }[] };
  return { origins: [origin, new URL(issuer).origin, ...remotes.map(({ address }) => address)], remotes: Object.fromEntries(remotes.map(({ name, address }) => [name, address])) };
}
