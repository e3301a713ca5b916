import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { openPglite } from './database.ts';

/** Made anew for every version of PGlite: its folder in the store names the version. */
const VERSION = createHash('sha256').update(import.meta.resolve('@electric-sql/pglite')).digest('hex').slice(0, 16);
const CACHE = fileURLToPath(new URL('../node_modules/.cache/takara/', import.meta.url));
const TEMPLATE = join(CACHE, `empty-cluster-${VERSION}.tar`);

/** A database in memory for tests and tools, loaded from a template that this machine makes once: a quarter of the work of making a cluster. */
export async function openMemoryPglite(): Promise<PGlite> {
  const template = await readFile(TEMPLATE).catch(() => undefined);
  if (template) return openPglite(undefined, { loadDataDir: new Blob([template]) });
  const pglite = await openPglite();
  const dump = await pglite.dumpDataDir('none');
  await mkdir(CACHE, { recursive: true });
  // Whole or not at all, whoever else does the same at the same moment.
  const half = `${TEMPLATE}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile(half, Buffer.from(await dump.arrayBuffer()));
  await rename(half, TEMPLATE);
  return pglite;
}
