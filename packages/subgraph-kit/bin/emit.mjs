#!/usr/bin/env node
// `takara-emit [--check]` in a module's folder: writes what is committed for review, or says what is out of date.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

// The runner compiles only what its tsconfig includes: the workspace's own, so that a module's sources and the kit's both are.
process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
await import('@oxc-node/core/register');

const folder = process.cwd();
const { emitModule } = await import('../src/emit/emit.ts');
const main = await import(pathToFileURL(resolve(folder, 'src/main.ts')).href);
const definition = Object.values(main).find((value) => typeof value === 'object' && value !== null && 'features' in value && 'migrations' in value);
if (!definition) throw new Error('src/main.ts exports no ModuleDefinition');

const check = process.argv.includes('--check');
const stale = await emitModule(definition, folder, { check });
for (const file of stale) console.log(check ? `${file} is out of date: run \`pnpm emit\` and commit it` : `wrote ${file}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
