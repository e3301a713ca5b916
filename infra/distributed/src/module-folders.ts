import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const APPS = join(import.meta.dirname, '../../../apps');

/** Name → folder of every module's part of the graph: `organization` → `…/apps/organization/subgraph`. */
export const moduleFolders = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(APPS)
      .map((name) => [name, join(APPS, name, 'subgraph')] as const)
      .filter(([, folder]) => existsSync(join(folder, 'src/main.ts'))),
  );
