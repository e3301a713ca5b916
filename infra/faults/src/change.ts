import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** One piece of source text that the processes under test find otherwise (`under-test.mjs`); the file on disk stays as it is. */
export interface Change {
  /** From the repository's root. */
  readonly file: string;
  readonly text: string;
  readonly replacement: string;
}

/** Throws, by name, for a change whose text stands no longer in its file, or more than once. */
export function mustFit(changes: readonly Change[]): void {
  for (const { file, text } of changes) {
    const found = readFileSync(join(ROOT, file), 'utf8').split(text).length - 1;
    if (found !== 1) throw new Error(`${file} に次の文が ${found} 回あります（1 回のはず）。infra/faults を合わせてください。\n${text}`);
  }
}
