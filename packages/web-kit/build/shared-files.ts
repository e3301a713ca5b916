import type { Rspack } from '@rsbuild/core';
import { WHEN_NEEDED } from './shared.ts';

/** The files of each share that does not come with the shell's first script, by the name it is shared under. */
export function sharedFiles(stats: Rspack.Stats): Record<string, string[]> {
  const { chunks = [] } = stats.toJson({ all: false, ids: true, chunks: true, chunkOrigins: true });
  const found = chunks.flatMap(({ files = [], origins = [] }) => origins.flatMap(({ request = '' }) => (WHEN_NEEDED.includes(request) ? [[request, files] as const] : [])));
  return Object.fromEntries(found);
}
