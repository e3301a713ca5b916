import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many builds stay beside the one that is offered: pages that were opened before a roll-out go on with theirs. */
export const KEEP_BUILDS = 5;

/**
 * Offers a remote's build from a folder of published ones (`<published>/<version>/…`, and `registry.json`, which names the
 * one that is offered): copied whole first, switched by one rename. Answers with the version; the same build twice is one.
 */
export function publishRemote(dist: string, published: string): string {
  const registry = JSON.parse(readFileSync(join(dist, 'registry.json'), 'utf8')) as object;
  const version = createHash('sha256').update(JSON.stringify(registry)).digest('hex').slice(0, 16);
  const folder = join(published, version);
  if (!existsSync(folder)) {
    const half = join(published, `.${version}.${process.pid}`);
    mkdirSync(published, { recursive: true });
    cpSync(dist, half, { recursive: true });
    renameSync(half, folder);
  }
  const pointer = join(published, `.registry.${process.pid}`);
  writeFileSync(pointer, JSON.stringify({ ...registry, version }));
  renameSync(pointer, join(published, 'registry.json'));
  for (const old of buildsOf(published).filter((build) => build !== version).slice(KEEP_BUILDS)) rmSync(join(published, old), { recursive: true, force: true });
  return version;
}

/** Newest first. */
const buildsOf = (published: string) =>
  readdirSync(published, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, at: statSync(join(published, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name);
