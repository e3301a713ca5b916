import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { defineConfig, type Rspack, type RsbuildPlugin } from '@rsbuild/core';
import { reactVersionAt, withBase } from './base-config.ts';
import { compressFolder } from './compress.ts';
import { federationAsModules } from './federation-modules.ts';
import { emittedFiles } from './emitted-files.ts';
import { integrityOfFolder } from './integrity.ts';
import { pageFiles, type PageFiles } from './page-files.ts';
import { sharedByRemote } from './shared.ts';

/** Name of the chunk with the exposed module; what it imports at once is in it. */
const EXPOSED = 'module';

interface RemoteOptions {
  /** The module's folder name, and the `id` of its module.json. */
  id: string;
  /** Where its development server listens; one of its own for each module. */
  port: number;
  /** The package's folder; the working directory unless a test builds it from elsewhere. */
  root?: string;
}

/**
 * A remote's whole build: `export default remoteConfig({ id: 'career', port: 4102 })`. Exposes `src/module.tsx` and writes, beside
 * the code, `dist/registry.json`: the module's entry in the gateway's registry.
 */
export function remoteConfig({ id, port, root = process.cwd() }: RemoteOptions) {
  return defineConfig(({ command }) => {
    const developing = command === 'dev';
    const address = `http://127.0.0.1:${port}/`;
    return withBase({
      root,
      source: { entry: { index: { import: './src/module.tsx', html: false } } },
      output: { assetPrefix: developing ? address : 'auto', distPath: { root: 'dist' }, filename: { js: '[name].[contenthash:10].js', css: '[name].[contenthash:10].css' } },
      server: { port, host: '127.0.0.1', strictPort: true, cors: { origin: true } },
      dev: { assetPrefix: address, client: { protocol: 'ws', host: '127.0.0.1', port } },
      plugins: [writeRegistryEntry({ id, root, address: developing ? address : null })],
      tools: {
        rspack: (config, { appendPlugins }) => {
          // Only what is exposed: an entry of its own would be a second, useless copy of the module.
          config.entry = {};
          config.output = { ...config.output, uniqueName: `takara-${id}`, crossOriginLoading: 'anonymous' };
          appendPlugins([new ModuleFederationPlugin({
            name: id,
            filename: 'remoteEntry.js',
            // A hyphen is no part of a variable's name; the page looks for the same one (src/remotes/federation.ts).
            library: { type: 'var', name: id.replaceAll('-', '_') },
            exposes: { './module': { import: './src/module.tsx', name: EXPOSED } },
            shared: sharedByRemote({ react: reactVersionAt(root) }),
            shareStrategy: 'loaded-first',
            manifest: false,
            dts: false,
            dev: false,
            experiments: { externalRuntime: !developing, optimization: { target: 'web', disableSnapshot: true, disableRemote: true } },
          }), federationAsModules]);
        },
      },
    });
  });
}

/** `dist/registry.json`: what the gateway needs to offer this remote. Paths are relative to `dist`. */
export interface RegistryEntry {
  id: string;
  /** `remoteEntry.js`; while developing, the address at the development server. */
  entry: string;
  /** `sha384-…` of every script and stylesheet; empty while developing. */
  integrity: Record<string, string>;
  /** What every page of the module needs at once. */
  preload: string[];
  /** What each page needs beside that, so that the page of an address can be fetched together with the module. */
  pages: PageFiles[];
  manifest: unknown;
}

function writeRegistryEntry({ id, root, address }: { id: string; root: string; address: string | null }): RsbuildPlugin {
  return {
    name: 'takara:registry-entry',
    setup(api) {
      const exposed = emittedFiles(api, (compilation) => compilation.namedChunks.get(EXPOSED)?.files);
      const write = ({ isWatch, stats }: { isWatch?: boolean; stats?: Rspack.Stats } = {}) => {
        const dist = join(root, 'dist');
        const manifest = JSON.parse(readFileSync(join(root, 'module.json'), 'utf8')) as { id: string };
        if (manifest.id !== id) throw new Error(`module.json says it is ${manifest.id}, the build says ${id}`);
        const registered: RegistryEntry = address
          ? { id, entry: `${address}remoteEntry.js`, integrity: {}, preload: [], pages: [], manifest }
          : { id, entry: 'remoteEntry.js', integrity: integrityOfFolder(dist), preload: ['remoteEntry.js', ...exposed()], pages: stats ? pageFiles(root, stats) : [], manifest };
        if (!address) compressFolder(dist, { quickly: isWatch });
        writeFileSync(join(dist, 'registry.json'), `${JSON.stringify(registered, null, 2)}\n`);
      };
      // A build that failed has nothing to publish.
      api.onAfterBuild(({ stats, isWatch }) => { if (!stats?.hasErrors()) write({ isWatch, stats: stats as Rspack.Stats | undefined }); });
      api.onAfterDevCompile(({ stats }) => { if (!stats.hasErrors()) write(); });
    },
  };
}
