import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '@takara/subgraph-kit';
import type { TestProject } from 'vitest/node';
import { openDataFolder } from '../src/data-folder.ts';
import { fill } from '../src/fill.ts';
import { writePersonas } from '../src/personas.ts';
import { startModules } from '../src/platform.ts';

/** The day on which the small prefecture of these tests is filled. */
const DAY = '2026-11-22';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder filled with 400 people, and its day. Copy it before use. */
    filled: { folder: string; day: string };
  }
}

/** Fills a data folder once for all files of tests, as `npm start` does. */
export default async function fillOnce({ provide }: TestProject) {
  const data = openDataFolder(mkdtempSync(join(tmpdir(), 'takara-filled-')));
  const pglite = await openPglite(data.database);
  const modules = await startModules(pglite, { clock: { now: () => new Date(`${DAY}T09:00:00+09:00`) } });
  await writePersonas(data.path, modules.get('organization')!, await fill(modules, { size: 400, today: DAY }), DAY);
  for (const module of modules.values()) await module.close();
  await pglite.close();
  data.markFilled();
  data.unlock();
  provide('filled', { folder: data.path, day: DAY });
  return () => rmSync(data.path, { recursive: true, force: true });
}
