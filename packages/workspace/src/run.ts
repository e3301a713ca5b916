import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { excerptOf } from './excerpt.ts';
import { ROOT } from './projects.ts';

/** A step of the gate. True: it passed. A text: why it could not be tried here. */
export type Step = [title: string, step: () => Promise<boolean | string>];

const excerpts: string[] = [];
/** What the failed commands said of it, to be told again at the end of a long output. */
export const excerptsOfFailures = (): readonly string[] => excerpts;

const unsteady: string[] = [];
/** Commands that passed only when they were tried again. */
export const passedOnlyAgain = (): readonly string[] => unsteady;

/** Like `run`, and once more after a failure: nx then repeats only the projects that failed. What passes the second time is told at the end, with what it said the first time. */
export async function runTwice(...command: Parameters<typeof run>): Promise<boolean> {
  if (await run(...command)) return true;
  if (!(await run(...command))) return false;
  unsteady.push(command[0]);
  return true;
}

/** Runs a command in the root, its output as it comes; true when it succeeded. */
export async function run(title: string, command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const began = performance.now();
  console.error(`・${title}`);
  const child = spawn(command, args, { cwd: ROOT, stdio: ['inherit', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  const lines: string[] = [];
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    from.setEncoding('utf8');
    from.on('data', (text: string) => {
      to.write(text);
      lines.push(text);
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  console.error(`  ${status === 0 ? '済み' : '失敗'}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`);
  if (status !== 0) excerpts.push(`── ${title} ──\n${excerptOf(lines.join(''))}`);
  return status === 0;
}

export const nx = (target: string, ...args: string[]): readonly string[] => ['exec', 'nx', 'run-many', '-t', target, '--parallel=2', '--outputStyle=static', ...args];
