import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** What `npm start` runs, with the pages as they are built, on a small prefecture of its own. Rejects with what it said when it ends before it is ready. */
export async function startPlatform(): Promise<{ origin: string; stop(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'takara-measure-'));
  const child = spawn(process.execPath, ['--import', './infra/register.mjs', 'infra/local/src/start.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: String(await freePort()), TAKARA_DATA: data, TAKARA_SIZE: '400', TAKARA_BUILD_PAGES: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /準備ができました: (http:\/\/\S+)\//.exec(said)?.[1];
        if (address) resolve(address);
      });
    void ended.then(() => reject(new Error(said)));
  });
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
