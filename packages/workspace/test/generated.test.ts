import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { flushChanges, FsTree } from 'nx/src/generators/tree.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRoles } from '../src/checks/roles.ts';
import { checkShape } from '../src/checks/shape.ts';
import feature from '../src/generators/feature.generator.ts';
import module from '../src/generators/module.generator.ts';
import { readProjects, ROOT } from '../src/projects.ts';

/*
 * A module and a feature as `npm run new` makes them, in a copy of the workspace: this one's packages and installed
 * dependencies behind links, the graph copied, because it changes. What is generated has to stand on its own.
 */
const NAME = 'beekeeping-club';
const copy = mkdtempSync(join(tmpdir(), 'takara-new-'));
const subgraph = join(copy, 'apps', NAME, 'subgraph');
const web = join(copy, 'apps', NAME, 'web');
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a program; throws with everything it said. */
async function run(folder: string, program: string, ...args: string[]): Promise<void> {
  const environment = { ...process.env, TS_NODE_PROJECT: join(copy, 'tsconfig.json'), NODE_ENV: undefined, VITEST: undefined };
  await promisify(execFile)(program, args, { cwd: folder, env: environment, maxBuffer: 1e8 }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
}
const tool = (folder: string, name: string, ...args: string[]) => run(folder, join(folder, 'node_modules/.bin', name), ...args);

beforeAll(async () => {
  for (const path of ['node_modules', 'packages', 'tsconfig.base.json', 'vitest.shared.ts']) symlinkSync(join(ROOT, path), join(copy, path));
  // Copied: what it leaves out is told by its own folder.
  cpSync(join(ROOT, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  mkdirSync(join(copy, 'apps'));
  for (const name of readdirSync(join(ROOT, 'apps'))) symlinkSync(join(ROOT, 'apps', name), join(copy, 'apps', name));
  cpSync(join(ROOT, 'gateway'), join(copy, 'gateway'), { recursive: true, filter: (path) => !/\/(node_modules|dist)$/.test(path) });
  symlinkSync(join(ROOT, 'gateway/node_modules'), join(copy, 'gateway/node_modules'));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: './tsconfig.base.json', include: [join(copy, '**/*'), join(ROOT, '**/*')] }));

  const tree = new FsTree(ROOT, false);
  await module(tree, { name: NAME, title: '養蜂' });
  await feature(tree, { name: `${NAME}/hives`, title: '巣箱' });
  // Its line in the embedded platform changes nothing of what runs here; generators.test.ts reads it.
  flushChanges(copy, tree.listChanges().filter(({ path }) => !path.startsWith('infra/')));
  symlinkSync(join(ROOT, 'apps/career/subgraph/node_modules'), join(subgraph, 'node_modules'));
  symlinkSync(join(ROOT, 'apps/career/web/node_modules'), join(web, 'node_modules'));

  await run(subgraph, process.execPath, join(ROOT, 'packages/subgraph-kit/bin/emit.mjs'));
  await run(join(copy, 'gateway'), process.execPath, '--import', '@oxc-node/core/register', 'compose.ts');
  await tool(web, 'graphql-codegen', '--config', 'codegen.ts');
}, 300_000);

describe('what npm run new makes', () => {
  it('has the house’s shape, and every file does its own job', () => {
    const projects = readProjects(copy).filter(({ scope }) => scope === NAME);
    expect(projects.map(({ kind }) => kind)).toEqual(['subgraph', 'web']);
    expect([...checkShape(projects, copy), ...checkRoles(projects, copy)]).toEqual([]);
  });

  it('has types that fit, and nothing for the linter', async () => {
    await Promise.all([tool(subgraph, 'tsc', '-p', '.'), tool(web, 'tsc', '-p', '.')]);
    await tool(copy, 'oxlint', '--deny-warnings', `apps/${NAME}`);
  }, 300_000);

  it('passes its own tests', async () => {
    await tool(subgraph, 'vitest', 'run', '--no-file-parallelism');
    await tool(web, 'vitest', 'run', '--no-file-parallelism');
  }, 300_000);

  it('builds as a remote', () => tool(web, 'rsbuild', 'build'), 300_000);
});
