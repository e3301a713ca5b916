import { ensureChromium } from './browser.ts';
import { nx, run } from './run.ts';

/** `npm test` (also `npm run check`): the one gate, the same here and in CI. Goes through all of it and says what failed; arguments go to the tests. */
const steps: [string, () => boolean][] = [
  ['家の決まり（境界、ファイルの役目、形、持ち主）', () => run('家の決まり', process.execPath, ['packages/workspace/src/check.ts'])],
  ['書き方', () => run('書き方', 'pnpm', ['exec', 'oxlint', '--quiet'])],
  ['生成物が新しいこと', () => run('生成物', process.execPath, ['packages/workspace/src/generate.ts', '--check'])],
  ['型', () => run('型', 'pnpm', nx('typecheck'))],
  ['試験', () => run('試験', 'pnpm', nx('test', ...process.argv.slice(2)), { CHROMIUM: ensureChromium() })],
];
const failed = steps.filter(([, step]) => !step()).map(([title]) => title);
console.log(failed.length === 0 ? 'すべて通りました。' : `通らなかったもの: ${failed.join('、')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
