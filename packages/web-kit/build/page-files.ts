import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rspack } from '@rsbuild/core';

/** What one page of a module needs beside the module's first files. */
export interface PageFiles {
  /** As in `routes` of module.tsx: `postings/:id`; empty for the index. */
  path: string;
  files: string[];
  /** What the page takes from the shell, by the names it is shared under: the shell may hold some of it in files of their own. */
  shared: string[];
}

const SHARED = /^consume shared module \(\S+\) (.+?)@[\^~\d]/;

const ROUTE = /(?:path: '([^']*)'|index: true), element: lazyPage\(\(\) => import\('([^']+)'\)/g;

/** The files of each page that src/module.tsx opens by `lazyPage`. A route that is written otherwise is only not fetched ahead. */
export function pageFiles(root: string, stats: Rspack.Stats): PageFiles[] {
  const { chunks = [] } = stats.toJson({ all: false, ids: true, chunks: true, chunkOrigins: true, chunkRelations: true, chunkModules: true, dependentModules: true, chunkModulesSpace: Infinity });
  const chunksOf = (request: string) => {
    const opened = chunks.filter(({ origins }) => origins?.some((origin) => origin.moduleName?.endsWith('src/module.tsx') && origin.request === request));
    const beside = opened.flatMap(({ siblings }) => siblings ?? []);
    return [...opened, ...chunks.filter(({ id }) => id !== undefined && id !== null && beside.includes(id))];
  };
  return [...readFileSync(join(root, 'src/module.tsx'), 'utf8').matchAll(ROUTE)]
    .map(([, path = '', request]) => ({ path, files: distinct(chunksOf(request!).flatMap(({ files }) => files ?? [])), shared: distinct(chunksOf(request!).flatMap(sharedBy)) }))
    .filter(({ files }) => files.length > 0);
}

const sharedBy = ({ modules = [] }: Rspack.StatsChunk) => modules.flatMap(({ name }) => SHARED.exec(name ?? '')?.[1] ?? []);
const distinct = (values: readonly string[]) => [...new Set(values)];
