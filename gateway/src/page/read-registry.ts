import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOf, isManifest, isUnderDevelopment, register, registerMissing, type ModuleManifest, type PublishedRemote, type RegisteredModule, type RemoteSource } from './registry.ts';

type Warn = (message: string) => void;

/**
 * The registry of what is published now. A remote without hashes is left out with a warning; one whose build is
 * missing or half copied is listed by its committed manifest alone, so that the shell can say that it is not there.
 * Its files are looked at again after `believeMilliseconds`: a remote can be published without a restart.
 */
export function createRegistry(sources: readonly RemoteSource[], warn: Warn, believeMilliseconds = 1_000) {
  const known = new Map<string, { stamp: number; module: RegisteredModule | null }>();
  let checked: { at: number; modules: Promise<readonly RegisteredModule[]> } | undefined;

  async function moduleOf(source: RemoteSource) {
    const stamp = await stampOf(source);
    const before = known.get(source.id);
    if (before?.stamp === stamp) return before.module;
    const module = await readRemote(source, warn);
    known.set(source.id, { stamp, module });
    return module;
  }

  return (): Promise<readonly RegisteredModule[]> => {
    const now = performance.now();
    if (!checked || now - checked.at >= believeMilliseconds) {
      const modules = Promise.all(sources.map(moduleOf)).then((all) => all.filter((module) => module !== null));
      checked = { at: now, modules };
    }
    return checked.modules;
  };
}

export type Registry = ReturnType<typeof createRegistry>;

async function stampOf({ dist }: RemoteSource) {
  return stat(join(dist, 'registry.json')).then(({ mtimeMs }) => mtimeMs, () => 0);
}

async function readRemote(source: RemoteSource, warn: Warn): Promise<RegisteredModule | null> {
  const published = await readJson<PublishedRemote>(join(source.dist, 'registry.json'));
  if (!published) {
    const manifest = await readJson<ModuleManifest>(source.manifest);
    warn(`remote ${source.id} is not built${manifest ? '' : ' and has no manifest'}: its pages show a fallback`);
    return manifest?.id === source.id && isManifest(manifest) ? registerMissing(source.id, manifest) : null;
  }
  if (isUnderDevelopment(published) && isManifest(published.manifest)) {
    warn(`remote ${source.id} is under development: its pages are shown by its development server only`);
    return registerMissing(source.id, published.manifest);
  }
  const fault = faultOf(published, source.id);
  if (fault !== null) {
    warn(`remote ${source.id} is refused: ${fault}`);
    return null;
  }
  const altered = await findAltered(source.dist, published.integrity);
  if (altered === undefined) return register(published);
  warn(`remote ${source.id} is incomplete: ${altered} is not the file that was published`);
  return registerMissing(source.id, published.manifest);
}

async function findAltered(dist: string, integrity: PublishedRemote['integrity']): Promise<string | undefined> {
  for (const [file, pinned] of Object.entries(integrity)) {
    const [algorithm = '', digest] = pinned.split(/-(.*)/s, 2);
    const bytes = await readFile(join(dist, file)).catch(() => null);
    if (!bytes || createHash(algorithm).update(bytes).digest('base64') !== digest) return file;
  }
  return undefined;
}

/** Undefined when the file is missing or is not JSON. */
export async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
