import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rspack } from '@rsbuild/core';

/** What one page of a module needs beside the module's first files. */
export interface PageFiles {
  /** As in `routes` of module.tsx: `postings/:id`; empty for the index. */
  path: string;
  files: string[];
}

const ROUTE = /(?:path: '([^']*)'|index: true), element: lazyPage\(\(\) => import\('([^']+)'\)/g;

/** The files of each page that src/module.tsx opens by `lazyPage`. A route that is written otherwise is only not fetched ahead. */
export function pageFiles(root: string, stats: Rspack.Stats): PageFiles[] {
  const { chunks = [] } = stats.toJson({ all: false, ids: true, chunks: true, chunkOrigins: true, chunkRelations: true });
  const filesOf = (request: string) => {
    const opened = chunks.filter(({ origins }) => origins?.some((origin) => origin.moduleName?.endsWith('src/module.tsx') && origin.request === request));
    const beside = opened.flatMap(({ siblings }) => siblings ?? []);
    return [...new Set([...opened, ...chunks.filter(({ id }) => id !== undefined && id !== null && beside.includes(id))].flatMap(({ files }) => files ?? []))];
  };
  return [...readFileSync(join(root, 'src/module.tsx'), 'utf8').matchAll(ROUTE)]
    .map(([, path = '', request]) => ({ path, files: filesOf(request!) }))
    .filter(({ files }) => files.length > 0);
}
