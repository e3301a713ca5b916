import { ensureChromium } from './browser.ts';
import { beyondOneMachine } from './gate-beyond.ts';
import { excerptsOfFailures, nx, passedOnlyAgain, run, runTwice, type Step } from './run.ts';

/**
 * `npm test` (also `npm run check`): the one gate, the same here and in CI. Goes through all of it and says what failed;
 * arguments go to the tests. With CI set, or with `--whole`, also through what takes a server of its own and half an hour:
 * the tests on PostgreSQL, the stories on many processes, the faults; tests that fail are then tried once more, and said to be
 * unsteady when they pass.
 */
const WHOLE = '--whole';
const whole = process.argv.includes(WHOLE) || !['', '0', 'false'].includes(process.env.CI ?? '');
const forTests = process.argv.slice(2).filter((argument) => argument !== WHOLE);

const steps: Step[] = [
  ['家の決まり（境界、ファイルの役目、形、持ち主）', () => run('家の決まり', process.execPath, ['packages/workspace/src/check.ts'])],
  ['書き方', () => run('書き方', 'pnpm', ['exec', 'oxlint', '--quiet'])],
  ['生成物が新しいこと', () => run('生成物', process.execPath, ['packages/workspace/src/generate.ts', '--check'])],
  ['型', () => run('型', 'pnpm', nx('typecheck'))],
  ['試験', () => (whole ? runTwice : run)('試験', 'pnpm', nx('test', ...forTests), { CHROMIUM: ensureChromium() })],
  ...(whole ? beyondOneMachine() : []),
];

const results: { title: string; result: boolean | string }[] = [];
for (const [at, [title, step]] of steps.entries()) {
  console.error(`［${at + 1}/${steps.length}］${title}`);
  results.push({ title, result: await step() });
}
const failed = results.filter(({ result }) => result === false).map(({ title }) => title);
for (const { title, result } of results) if (typeof result === 'string') console.log(`試せなかったもの: ${title}（${result}）`);
for (const title of passedOnlyAgain()) console.log(`二度目に通ったもの: ${title}（一度目に失敗した理由は下にあります）`);
for (const excerpt of excerptsOfFailures()) console.log(`\n${excerpt}`);
console.log(failed.length === 0 ? 'すべて通りました。' : `通らなかったもの: ${failed.join('、')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
