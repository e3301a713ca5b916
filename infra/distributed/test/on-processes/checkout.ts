import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CHECKOUT } from '../../src/module-folders.ts';

/** A team's own checkout of the repository, to change and to release from. */
export interface Checkout {
  readonly folder: string;
  /** Writes a file anew, or what `change` makes of it. */
  write(file: string, text: string): void;
  change(file: string, ...replacements: readonly (readonly [before: string, after: string])[]): void;
  /** Everything of a folder as it is in the repository. */
  restore(folder: string): void;
  /** Ends well or rejects with what it wrote. */
  run(command: string, ...args: string[]): Promise<string>;
  /** `npm run roll-out -- <module>` on this data: exit code and what it said. */
  rollOut(module: string, data: string): Promise<{ code: number | null; said: string }>;
  remove(): void;
}

const LEFT_OUT = new Set(['.git', '.tools', '.nx', '.takara', '.cache', 'dist', 'node_modules', 'test-results']);
const isSource = (path: string) => !LEFT_OUT.has(basename(path));

/** With the packages that the lock file names, from the store of this machine. */
export async function newCheckout(): Promise<Checkout> {
  const folder = mkdtempSync(join(tmpdir(), 'takara-checkout-'));
  cpSync(CHECKOUT, folder, { recursive: true, filter: isSource });
  const at = (file: string) => join(folder, file);

  async function finished(command: string, args: readonly string[], environment: Record<string, string> = {}) {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    return { code, said };
  }

  const checkout: Checkout = {
    folder,
    write: (file, text) => writeFileSync(at(file), text),
    change(file, ...replacements) {
      const text = replacements.reduce((so, [before, after]) => {
        if (so.split(before).length !== 2) throw new Error(`${file} does not say once: ${before}`);
        return so.replace(before, after);
      }, readFileSync(at(file), 'utf8'));
      writeFileSync(at(file), text);
    },
    restore: (path) => cpSync(join(CHECKOUT, path), at(path), { recursive: true, filter: isSource }),
    async run(command, ...args) {
      const { code, said } = await finished(command, args);
      if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${said}`);
      return said;
    },
    rollOut: (module, data) => finished(process.execPath, ['--import', './infra/register.mjs', 'infra/distributed/src/roll-out.ts', module], { TAKARA_DATA: data }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await checkout.run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--reporter=silent');
  return checkout;
}
