import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { openPglite } from '@takara/subgraph-kit';
import { openDataFolder } from '../src/data-folder.ts';
import { fill } from '../src/fill.ts';
import { writePersonas } from '../src/personas.ts';
import { startModules } from '../src/platform.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/takara');
/** Everything that may decide what stands in a filled folder. */
const SOURCES = ['pnpm-lock.yaml', 'infra/local/{src,test}/*.ts', '{infra/prefecture,packages/subgraph-kit}/src/**/*.ts', 'packages/policy-aomori/{pack,src}/**/*', 'apps/*/subgraph/{src,migrations}/**/*.ts'];
const A_DAY = 86_400_000;

/** A data folder filled with 400 people on `day`, as `npm start` does it; made once for each state of its sources. Copy it, do not open it. */
export async function filledTemplate(day: string): Promise<string> {
  const template = join(CACHE, `filled-${day}-${stateOf(SOURCES)}`);
  if (!existsSync(template)) await make(template, day);
  const now = new Date();
  utimesSync(template, now, now);
  forgetOthers(template);
  return template;
}

function stateOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: ROOT, exclude: ['**/*.test.ts'] }).filter((file) => statSync(join(ROOT, file)).isFile());
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

async function make(template: string, day: string) {
  mkdirSync(CACHE, { recursive: true });
  const data = openDataFolder(mkdtempSync(join(CACHE, 'filling-')));
  const pglite = await openPglite(data.database);
  const modules = await startModules(pglite, { clock: { now: () => new Date(`${day}T09:00:00+09:00`) } });
  await writePersonas(data.path, modules.get('organization')!, await fill(modules, { size: 400, today: day }), day);
  for (const module of modules.values()) await module.close();
  await pglite.close();
  data.markFilled();
  data.unlock();
  try {
    // Whole or not at all, whoever else does the same at the same moment.
    renameSync(data.path, template);
  } catch (error) {
    rmSync(data.path, { recursive: true });
    if (!existsSync(template)) throw error;
  }
}

/** Another run may still copy from a template that it found a moment ago. */
function forgetOthers(template: string) {
  const others = readdirSync(CACHE).filter((name) => /^fill(ed|ing)-/.test(name)).map((name) => join(CACHE, name));
  for (const other of others) if (other !== template && Date.now() - statSync(other).mtimeMs > A_DAY) rmSync(other, { recursive: true, force: true });
}
