import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Rspack, type RsbuildPlugin } from '@rsbuild/core';
import { withBase } from './base-config.ts';
import { developmentPage } from './dev-page.ts';
import { DEVTOOLS_STUB } from './devtools-stub.ts';
import { compressFolder } from './compress.ts';
import { emittedFiles } from './emitted-files.ts';
import { integrityOf } from './integrity.ts';
import { sharedFiles } from './shared-files.ts';
import { PLATFORM_VERSION } from './shared.ts';

interface ShellOptions {
  port: number;
  root?: string;
}

/** The shell's whole build. Its files are served below `/assets/`; from `dist/page.json` the gateway renders the HTML. */
export function shellConfig({ port, root = process.cwd() }: ShellOptions) {
  return defineConfig(({ command }) => {
    const developing = command === 'dev';
    const address = developing ? `http://127.0.0.1:${port}/` : '/assets/';
    return withBase({
      root,
      source: { entry: { shell: { import: './src/main.tsx', html: false } }, define: { PLATFORM_VERSION: JSON.stringify(PLATFORM_VERSION), FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: true, ENV_TARGET: '"web"' } },
      output: {
        assetPrefix: address,
        distPath: { root: 'dist', js: '', jsAsync: '', css: '', cssAsync: '', font: '', svg: '', image: '', media: '', assets: '' },
        filename: { js: '[name].[contenthash:10].js', css: '[name].[contenthash:10].css' },
      },
      server: { port, host: '127.0.0.1', strictPort: true, cors: { origin: true }, setup: ({ action, server }) => void (action === 'dev' && server.middlewares.use(developmentPage(root))) },
      dev: { assetPrefix: address, client: { protocol: 'ws', host: '127.0.0.1', port } },
      plugins: [writePage({ root, address, developing })],
      tools: {
        rspack: (config) => {
          config.output = { ...config.output, uniqueName: 'takara-shell', crossOriginLoading: 'anonymous' };
        },
      },
    });
  });
}

/** `dist/page.json`: what the gateway puts into the page's head, in this order. */
export interface ShellPage {
  /** Inline scripts, only while developing; the gateway gives them its nonce. */
  inline: string[];
  scripts: { src: string; integrity?: string }[];
  styles: { href: string; integrity?: string }[];
  /** What the shell shares in files of their own, by the name it is shared under: a page that takes it gets them ahead. */
  shared: Record<string, { href: string; integrity?: string }[]>;
}

function writePage({ root, address, developing }: { root: string; address: string; developing: boolean }): RsbuildPlugin {
  return {
    name: 'takara:page',
    setup(api) {
      const firstFiles = emittedFiles(api, (compilation) => compilation.entrypoints.get('shell')?.getFiles());
      const write = ({ isWatch, shared = {} }: { isWatch?: boolean; shared?: Record<string, string[]> } = {}) => {
        const files = firstFiles();
        const tagOf = (file: string) => (developing ? {} : { integrity: integrityOf(join(root, 'dist', file)) });
        const page: ShellPage = {
          inline: developing ? [DEVTOOLS_STUB] : [],
          scripts: files.filter((file) => file.endsWith('.js')).map((file) => ({ src: address + file, ...tagOf(file) })),
          styles: files.filter((file) => file.endsWith('.css')).map((file) => ({ href: address + file, ...tagOf(file) })),
          shared: Object.fromEntries(Object.entries(shared).map(([name, those]) => [name, those.map((file) => ({ href: address + file, ...tagOf(file) }))])),
        };
        if (!developing) compressFolder(join(root, 'dist'), { quickly: isWatch });
        writeFileSync(join(root, 'dist/page.json'), `${JSON.stringify(page, null, 2)}\n`);
      };
      // A build that failed has nothing to publish.
      api.onAfterBuild(({ stats, isWatch }) => { if (!stats?.hasErrors()) write({ isWatch, shared: stats && sharedFiles(stats as Rspack.Stats) }); });
      api.onAfterDevCompile(({ stats }) => { if (!stats.hasErrors()) write(); });
    },
  };
}
