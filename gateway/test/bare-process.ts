import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const GATEWAY = join(import.meta.dirname, '..');

export interface BareProcess {
  child: ChildProcess;
  /** Both streams, so far. */
  output(): string;
  /** The address, once it listens; rejects with the output when the process ends before. */
  address: Promise<string>;
  /** The exit code. */
  ended: Promise<number | null>;
}

/** The real program, as `gateway:bare` runs it, on a free port. */
export function startBareGateway(environment: Record<string, string>): BareProcess {
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/bare.ts'], { cwd: GATEWAY, env: { PATH: process.env.PATH, PORT: '0', ...environment } });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => reject(new Error(text)));
  });
  address.catch(() => {});
  return { child, output: () => text, address, ended };
}
