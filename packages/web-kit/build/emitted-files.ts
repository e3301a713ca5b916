import type { RsbuildPluginAPI, Rspack } from '@rsbuild/core';

/** The files some part of the build came out as, known once the build has written them. */
export function emittedFiles(api: RsbuildPluginAPI, partOf: (compilation: Rspack.Compilation) => Iterable<string> | undefined): () => string[] {
  let files: string[] = [];
  api.modifyRspackConfig((config) => {
    config.plugins?.push({
      apply: (compiler: Rspack.Compiler) => compiler.hooks.afterEmit.tap('takara:emitted-files', (compilation) => {
        files = [...(partOf(compilation) ?? [])].filter((file) => !file.includes('hot-update'));
      }),
    });
  });
  return () => files;
}
