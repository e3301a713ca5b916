import { spawnSync } from 'node:child_process';
import { ROOT } from './projects.ts';

/** A step of the gate. True: it passed. A text: why it could not be tried here. */
export type Step = [title: string, step: () => boolean | string];

/** Runs a command in the root, its output as it comes; true when it succeeded. */
export function run(title: string, command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const began = performance.now();
  console.error(`・${title}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } });
  console.error(`  ${status === 0 ? '済み' : '失敗'}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`);
  return status === 0;
}

export const nx = (target: string, ...args: string[]): readonly string[] => ['exec', 'nx', 'run-many', '-t', target, '--parallel=2', '--outputStyle=static', ...args];
