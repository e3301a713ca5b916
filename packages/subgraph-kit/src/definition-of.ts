import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModuleDefinition } from './module.ts';

/** What the `src/main.ts` of a module's folder exports. Throws when it exports none. */
export async function definitionOf(folder: string): Promise<ModuleDefinition> {
  const main = (await import(pathToFileURL(resolve(folder, 'src/main.ts')).href)) as Record<string, unknown>;
  const definition = Object.values(main).find((value) => typeof value === 'object' && value !== null && 'features' in value && 'migrations' in value);
  if (!definition) throw new Error(`${folder}/src/main.ts exports no ModuleDefinition`);
  return definition as ModuleDefinition;
}
