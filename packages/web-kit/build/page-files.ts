import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rspack } from '@rsbuild/core';

/** What one page of a module needs beside the module's first files. */
export interface PageFiles {
  /** As in `routes` of module.tsx: `postings/:id`; empty for the index. */
  path: string;
  files: string[];
  /** What the page takes from the shell, by the names it is shared under: the shell may hold some of it in files of their own. */
  shared: string[];
  /** The slots that the page has at once: the modules that contribute to one are wanted with it, the others are not. */
  slots: string[];
}

const SLOT = /<Slot(?:Data)?\s+name="([^"]+)"/g;
const SHARED = /^consume shared module \(\S+\) (.+?)@[\^~\d]/;

const ROUTE = /(?:path: '([^']*)'|index: true), element: lazyPage\(\(\) => import\('([^']+)'\)/g;

/** The files of each page that src/module.tsx opens by `lazyPage`. A route that is written otherwise is only not fetched ahead. */
export function pageFiles(root: string, stats: Rspack.Stats): PageFiles[] {
  const { chunks = [] } = stats.toJson({ all: false, ids: true, chunks: true, chunkOrigins: true, chunkRelations: true, chunkModules: true, dependentModules: true, nestedModules: true, orphanModules: true, chunkModulesSpace: Infinity });
  const chunksOf = (request: string) => {
    const opened = chunks.filter(({ origins }) => origins?.some((origin) => origin.moduleName?.endsWith('src/module.tsx') && origin.request === request));
    const beside = opened.flatMap(({ siblings }) => siblings ?? []);
    return [...opened, ...chunks.filter(({ id }) => id !== undefined && id !== null && beside.includes(id))];
  };
  return [...readFileSync(join(root, 'src/module.tsx'), 'utf8').matchAll(ROUTE)]
    .map(([, path = '', request]) => {
      const opened = chunksOf(request!);
      return { path, files: distinct(opened.flatMap(({ files }) => files ?? [])), shared: distinct(opened.flatMap(sharedBy)), slots: distinct(opened.flatMap((chunk) => slotsOf(root, chunk))) };
    })
    .filter(({ files }) => files.length > 0);
}

const sharedBy = ({ modules = [] }: Rspack.StatsChunk) => modules.flatMap(({ name }) => SHARED.exec(name ?? '')?.[1] ?? []);
const slotsOf = (root: string, { modules = [] }: Rspack.StatsChunk) => modules.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ name = '' }) => slotsIn(join(root, name)));
const slotsIn = (file: string) => (/\/src\/.*\.tsx$/.test(file) && existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(SLOT)].map(([, name]) => name!) : []);
const distinct = (values: readonly string[]) => [...new Set(values)];
