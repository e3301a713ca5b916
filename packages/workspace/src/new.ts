import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flushChanges, FsTree } from 'nx/src/generators/tree.js';
import feature from './generators/feature.generator.ts';
import module from './generators/module.generator.ts';
import { ROOT } from './projects.ts';
import { run } from './run.ts';

const USAGE = '使い方: npm run new -- module <名前> [--title 日本語名]、または npm run new -- feature <モジュール>/<名前> [--title 日本語名]';

/** `npm run new`: generates into the workspace, installs, makes what is made from code, and says what to do next. */
async function main(): Promise<void> {
  const { kind, name, title } = readArguments();
  const tree = new FsTree(ROOT, false);
  await (kind === 'module' ? module : feature)(tree, { name, title });
  const changes = tree.listChanges();
  flushChanges(ROOT, changes);

  const [moduleName = '', featureName = 'requests'] = name.split('/');
  const steps: [string, string, readonly string[]][] = [
    ['依存パッケージ', 'pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline', '--reporter=silent']],
    ['持ち主（CODEOWNERS）', process.execPath, ['packages/workspace/src/owners.ts']],
    ['スキーマ、スーパーグラフ、操作', process.execPath, ['packages/workspace/src/generate.ts', moduleName]],
  ];
  for (const [what, command, args] of steps) if (!(await run(what, command, args))) throw new Error(`「${what}」でつまずきました。ファイルはできています。上のエラーを直して、npm run generate を実行してください。`);
  console.log(nextSteps(moduleName, featureName, changes.filter(({ type }) => type === 'CREATE').length));
}

function readArguments(): { kind: 'module' | 'feature'; name: string; title?: string } {
  try {
    const { values: { title }, positionals: [kind, name, ...more] } = parseArgs({ options: { title: { type: 'string' } }, allowPositionals: true });
    if ((kind === 'module' || kind === 'feature') && name && more.length === 0) return { kind, name, title };
  } catch {
    // Told below.
  }
  throw new Error(USAGE);
}

const nextSteps = (module: string, feature: string, files: number) => `
apps/${module} に ${files} 個のファイルを作りました。下書きし、所属長へ提出し、承認か差し戻しを受ける流れが、試験つきで動きます。

次にすること:
  1. 動かす    npm run dev -- ${module}   （画面は /${module}/${feature}。すでに動いているときは、起動し直してください）
  2. 決まりを書き換える   apps/${module}/subgraph/src/${feature}/   名詞の .ts が決まり、.policy.ts が「だれが」、.type.ts が見せるもの
                画面は apps/${module}/web/src/${feature}/
  3. 確かめる  npm run generate、npm run test:module -- ${module}、終わりに npm run check${existsSync(join(ROOT, `apps/${module}/web/src/home/Tasks.graphql`)) ? '' : '\n  このモジュールの「やること」は手書きなので、how-to の「Put a task on ホーム」のとおりに足してください'}
  くわしくは packages/handbook/how-to.md`;

await main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
