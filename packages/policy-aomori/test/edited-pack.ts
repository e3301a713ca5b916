import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedPack, type PackChange } from '../src/changed-pack.ts';
import { PACK_FOLDER } from '../src/load-policy.ts';
import { PolicyPackError, type PackFault } from '../src/pack-fault.ts';

/** One slip of the hand. */
export type Slip = PackChange;

/** A copy of Aomori's pack with one slip in it, given to `use` and then removed. */
export function withSlip<Result>(slip: Slip, use: (folder: string) => Result): Result {
  const folder = changedPack(slip);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of its own, given to `use` and then removed. */
export function withFile<Result>(name: string, text: string, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
  try {
    writeFileSync(join(folder, name), text);
    return use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults for which `load` refuses; fails when it does not. */
export function faultsOf(load: () => unknown): readonly PackFault[] {
  try {
    load();
  } catch (error) {
    if (error instanceof PolicyPackError) return error.faults;
    throw error;
  }
  throw new Error('It was not refused');
}

/** The line, from 1, of the first `text` in the file as it stands in the repository. */
export function lineInPack(file: string, text: string): number {
  const before = readFileSync(join(PACK_FOLDER, file), 'utf8').split(text, 1)[0] ?? '';
  return before.split('\n').length;
}
