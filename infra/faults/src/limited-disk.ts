import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A folder on a small disk of its own, which can be filled to the last byte. */
export interface LimitedDisk {
  fill(): void;
  free(): void;
  /** Takes it away with all that is on it. */
  unmount(): void;
}

const SIZE = '1g';
const BALLAST = '.ballast';

/** Undefined, with the reason, where this machine lets nobody mount a tmpfs. */
export function limitedDisk(folder: string): LimitedDisk | { missing: string } {
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'tmpfs', folder], { encoding: 'utf8' });
  if (status !== 0) return { missing: `小さなディスク（tmpfs）をマウントできません: ${(error?.message ?? stderr).trim()}` };
  const ballast = join(folder, BALLAST);
  return {
    fill() {
      const file = openSync(ballast, 'a');
      // In ever smaller pieces, to the last one.
      for (let size = 8_388_608; size >= 512; size /= 2) while (writes(file, Buffer.alloc(size)));
      closeSync(file);
    },
    free: () => rmSync(ballast, { force: true }),
    unmount: () => void spawnSync('umount', ['--lazy', folder]),
  };
}

function writes(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) === piece.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
