import type { Rspack } from '@rsbuild/core';

const PROVIDED = /^provide shared module \(\S+\) (.+?)@\d/;

/** The files of each share that does not come with the shell's first script, by the name it is shared under. */
export function sharedFiles(stats: Rspack.Stats): Record<string, string[]> {
  const { chunks = [] } = stats.toJson({ all: false, ids: true, chunks: true, chunkOrigins: true });
  const found = chunks.flatMap(({ files = [], origins = [] }) => origins.flatMap(({ moduleName = '' }) => {
    const name = PROVIDED.exec(moduleName)?.[1];
    return name ? [[name, files] as const] : [];
  }));
  return Object.fromEntries(found);
}
