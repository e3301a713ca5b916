import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareBytes } from './bytes.ts';
import { lineOf } from './compared.ts';
import { compareTimes } from './time.ts';

/**
 * `pnpm --filter @takara/shell measure [--json]`: what federation costs over one bundle of the same sources: the bytes of a first
 * visit, and the time to data over 10 Mbps and 40 ms. Budgets (interface.md): a module's page 1.35 × and 1.1 ×, ホーム 1.6 × and 1.2 ×.
 * Build the shell and the web apps first (`nx run-many -t build`). Exits 1 when one is over.
 */
const APPS = join(import.meta.dirname, '../..');
const modules = readdirSync(APPS)
  .map((id) => ({ id, folder: join(APPS, id, 'web') }))
  .filter(({ folder }) => existsSync(join(folder, 'dist/registry.json')));
if (modules.length === 0 || !existsSync(join(APPS, 'shell/dist/page.json'))) throw new Error('Build the shell and the web apps first: nx run-many -t build.');

const compared = [...(await compareBytes(modules)), ...(await compareTimes(modules))];
if (process.argv.includes('--json')) console.log(JSON.stringify(compared, null, 2));
else console.log([`${''.padEnd(28)}${'federated'.padStart(12)}${'one bundle'.padStart(12)}`, ...compared.map(lineOf)].join('\n'));
if (compared.some(({ ratio, atMost }) => ratio > atMost)) process.exitCode = 1;
