import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { businessDay, startModules } from '@takara/local';
import { fill } from '@takara/local/fill';
import { readPersonas, writePersonas } from '@takara/local/personas';
import { openPglite, type RunningModule } from '@takara/subgraph-kit';

const SIZE = 400;

/** The platform's modules on an embedded database of 400 staff. */
export interface Prefecture {
  readonly modules: ReadonlyMap<string, RunningModule>;
  /** 人事課's persona, who asks. */
  readonly officer: string;
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
}

export async function openPrefecture(folder: string): Promise<Prefecture> {
  const pglite = await openPglite(join(folder, 'database'));
  const modules = await startModules(pglite);
  const { employeeId } = readPersonas(folder).find(({ key }) => key === 'personnel-officer')!;
  return { modules, officer: employeeId, sql: async <Row>(text: string, parameters: unknown[] = []) => (await pglite.query<Row>(text, parameters)).rows };
}

/** Fills a folder for each of two processes, since only one can have a database open. */
export async function fillTwice(one: string, other: string): Promise<void> {
  mkdirSync(one, { recursive: true });
  const pglite = await openPglite(join(one, 'database'));
  const modules = await startModules(pglite);
  await writePersonas(one, modules.get('organization')!, await fill(modules, { size: SIZE, today: businessDay() }), businessDay());
  for (const module of modules.values()) await module.close();
  await pglite.close();
  cpSync(one, other, { recursive: true });
}
