import { defineConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { pluginOnlyJapanese } from './build/only-japanese.ts';

/** The gallery: every story on one page (`pnpm gallery`). The package itself is used from source and not built. */
export default defineConfig({
  plugins: [pluginReact(), pluginOnlyJapanese()],
  source: { entry: { index: './gallery/main.tsx' } },
  html: { template: './gallery/index.html' },
  server: { port: Number(process.env.GALLERY_PORT ?? 4190) },
});
