/** Prints what each export weighs over react alone, in bytes as a browser receives them: `pnpm sizes`. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createRsbuild } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { pluginOnlyJapanese } from './only-japanese.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'sizes');
const REACT = "import * as r from 'react'; import * as d from 'react-dom/client'; import * as j from 'react/jsx-runtime';";

async function weigh(name: string, source: string) {
  const entry = join(root, 'build', `.${name}.entry.ts`);
  writeFileSync(entry, source);
  const rsbuild = await createRsbuild({
    cwd: root,
    rsbuildConfig: {
      mode: 'production',
      logLevel: 'error',
      plugins: [pluginReact(), pluginOnlyJapanese()],
      source: { entry: { main: entry } },
      output: { distPath: { root: join(folder, name) } },
    },
  });
  await rsbuild.build();
  rmSync(entry);
  const scripts = join(folder, name, 'static', 'js');
  const files = readdirSync(scripts).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(scripts, file)));
  const total = (compress: (file: Buffer) => Buffer) => files.reduce((sum, file) => sum + compress(file).length, 0);
  return { gzip: total((file) => gzipSync(file)), brotli: total((file) => brotliCompressSync(file)) };
}

const react = await weigh('react', `${REACT} console.log(r, d, j);`);
for (const name of ['index', 'forms', 'charts']) {
  const { gzip, brotli } = await weigh(name, `${REACT} import * as it from '../src/${name}.ts'; console.log(r, d, j, it);`);
  console.log(`${name.padEnd(8)} ${gzip - react.gzip} gzip ${brotli - react.brotli} brotli`);
}
