import { moduleNames, readProjects } from './projects.ts';
import { nx, run } from './run.ts';

/** `npm run test:module -- <module> [options of Vitest]`: the tests of one module's subgraph and web part. */
const names = moduleNames(readProjects());
const [name = '', ...more] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`使い方: npm run test:module -- <モジュール>（${names.join('、')}）`);
  process.exitCode = 1;
} else {
  process.exitCode = (await run(`${name} の試験`, 'pnpm', nx('test', '-p', `@takara/${name}-*`, ...more))) ? 0 : 1;
}
