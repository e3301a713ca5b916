import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/** Where the embedded platform keeps its data: the database, the personas, the secrets of the development provider. One process at a time. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  /** The synthetic prefecture is whole; without this mark it is made anew. */
  isFilled(): boolean;
  markFilled(): void;
  /** Throws away what a start left half done. */
  clear(): void;
  unlock(): void;
}

/** Takes the folder for this process. Throws StartupError when another process has it or it cannot be written. */
export function openDataFolder(path: string, { fresh = false } = {}): DataFolder {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new StartupError(`データフォルダー ${path} を作れません（${(error as NodeJS.ErrnoException).code}）。TAKARA_DATA で別の場所を指定してください。`);
  }
  const lock = join(path, 'lock');
  takeLock(lock, path);
  const database = join(path, 'database');
  const mark = join(path, 'filled');
  const clear = () => {
    for (const made of [database, mark]) rmSync(made, { recursive: true, force: true });
  };
  if (fresh || !existsSync(mark)) clear();
  return {
    path,
    database,
    isFilled: () => existsSync(mark),
    markFilled: () => writeFileSync(mark, new Date().toISOString()),
    clear,
    unlock: () => rmSync(lock, { force: true }),
  };
}

/** A lock holds as long as its process lives: after a crash the next start takes it over. */
function takeLock(lock: string, path: string, again = true): void {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new StartupError(`データフォルダー ${path} に書き込めません（${(error as NodeJS.ErrnoException).code}）。権限と空き容量を確かめてください。`);
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!again || isRunning(holder)) throw new StartupError(`データフォルダー ${path} は、別の Takara（プロセス ${holder}）が使っています。そちらを止めるか、TAKARA_DATA で別の場所を指定してください。`);
    rmSync(lock, { force: true });
    takeLock(lock, path, false);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
