import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../database.ts';
import { openMemoryPglite } from '../memory-database.ts';
import type { ModuleDefinition } from '../module.ts';
import { buildSubgraph } from '../subgraph.ts';
import { eventsSchema } from './events-schema.ts';
import { tablesPage } from './tables-page.ts';

/**
 * Writes what a module shows to its reviewers: `schema.graphql`, `tables.md`, `events.schema.json`, all made from the code
 * and the migrated database. Returns the names of the files that were not as they should be; with `check` it writes nothing.
 */
export async function emitModule(definition: ModuleDefinition, folder: string, { check = false } = {}): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, content] of Object.entries(await emittedFiles(definition))) {
    const file = join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => '')) === content) continue;
    stale.push(name);
    if (!check) await writeFile(file, content);
  }
  return stale;
}

/** Content by file name. Opens a database of its own in memory. */
async function emittedFiles(definition: ModuleDefinition): Promise<Record<string, string>> {
  const { sdl } = await buildSubgraph(definition.features);
  const pglite = await openMemoryPglite();
  const database = await openDatabase({ name: definition.name, connection: { pglite }, entities: [], migrations: definition.migrations });
  try {
    return { 'schema.graphql': sdl, 'tables.md': await tablesPage(database), 'events.schema.json': `${JSON.stringify(eventsSchema(definition), null, 2)}\n` };
  } finally {
    await database.close();
    await pglite.close();
  }
}
