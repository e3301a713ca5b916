import { createRequire } from 'node:module';
import { mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import tailwind from '@tailwindcss/postcss';
import { pluginOnlyJapanese } from '@takara/design-system/build';

/** Version of react as the built package resolves it. */
export function reactVersionAt(root: string): string {
  return (createRequire(`${root}/package.json`)('react/package.json') as { version: string }).version;
}

/** What the shell's build and every remote's have in common. No HTML is built: the gateway renders it, with its nonce. */
export function withBase(config: RsbuildConfig): RsbuildConfig {
  return mergeRsbuildConfig(
    {
      plugins: [pluginReact({ splitChunks: false }), pluginOnlyJapanese()],
      splitChunks: false,
      security: { sri: { enable: 'auto', algorithm: 'sha384' } },
      output: { legalComments: 'none', cleanDistPath: true, sourceMap: false, target: 'web' },
      performance: { printFileSize: false },
      tools: {
        htmlPlugin: false,
        // Chromium compiles a first script whole while it still arrives, beside the page: else each function waits for its first call.
        rspack: (_config, { appendPlugins, rspack }) => appendPlugins(new rspack.BannerPlugin({ banner: '//# allFunctionsCalledOnLoad', raw: true, entryOnly: true, test: /\.js$/, stage: rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT })),
        postcss: (_options, { addPlugins }) => addPlugins(tailwind()),
      },
      dev: { lazyCompilation: false, writeToDisk: true },
    },
    config,
  );
}
