import { defineConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';

/** GraphiQL as files of our own: nothing inline, nothing from elsewhere, names that change with their content. */
export default defineConfig({
  mode: 'production',
  root: import.meta.dirname,
  plugins: [pluginReact()],
  source: { entry: { index: './main.tsx' } },
  // GraphiQL's toolkit looks for it; subscriptions do not exist here.
  resolve: { alias: { 'graphql-ws': false } },
  html: { template: './index.html' },
  output: { distPath: { root: '../dist/explorer' }, assetPrefix: '/explorer/', cleanDistPath: true, dataUriLimit: 0, sourceMap: false, legalComments: 'linked' },
  performance: { printFileSize: false },
});
