import type { ModuleManifest } from '../module.ts';

/** One published remote. */
export interface RegisteredModule {
  id: string;
  /** URL of its remoteEntry.js; every other file of the remote lies below the same folder. */
  entry: string;
  /** Path relative to the entry's folder → `sha384-…`. A file that is not listed is not loaded. */
  integrity: Readonly<Record<string, string>>;
  manifest: ModuleManifest;
}

export interface Registry {
  modules: readonly RegisteredModule[];
}
