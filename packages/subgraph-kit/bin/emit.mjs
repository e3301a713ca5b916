#!/usr/bin/env node
// `takara-emit [--check]` in a module's folder: writes what is committed for review, or says what is out of date.
import { fileURLToPath } from 'node:url';

// The runner compiles only what its tsconfig includes: the workspace's own, so that a module's sources and the kit's both are.
process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
await import('@oxc-node/core/register');

const folder = process.cwd();
const { emitModule } = await import('../src/emit/emit.ts');
const { definitionOf } = await import('../src/definition-of.ts');
const definition = await definitionOf(folder);

const check = process.argv.includes('--check');
const stale = await emitModule(definition, folder, { check });
for (const file of stale) console.log(check ? `${file} is out of date: run \`pnpm emit\` and commit it` : `wrote ${file}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
