import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOf, isLocal, isManifest, isUnderDevelopment, register, registerMissing, type LocalRemote, type ModuleManifest, type PublishedElsewhere, type PublishedRemote, type RegisteredModule, type RemoteSource } from './registry.ts';

type Warn = (message: string) => void;

/**
 * The registry of what is published now. A remote without hashes is left out with a warning; one whose build is
 * missing or half copied is listed by its committed manifest alone, so that the shell can say that it is not there.
 * Its files are looked at again after `believeMilliseconds`: a remote can be published without a restart. What another
 * origin offered last is believed while it is asked again, or cannot be reached.
 */
export function createRegistry(sources: readonly RemoteSource[], warn: Warn, believeMilliseconds = 1_000) {
  const known = new Map<string, { stamp: number; module: RegisteredModule | null }>();
  const offered = new Map<string, RegisteredModule | null>();
  let checked: { at: number; modules: Promise<readonly RegisteredModule[]> } | undefined;

  async function offeredBy(source: PublishedElsewhere) {
    const published = await fetchJson<PublishedRemote>(`${source.address}/registry.json`);
    if (!published && offered.has(source.id)) return offered.get(source.id)!;
    const module = published ? acceptable(published, source, warn) : await missing(source, warn, 'cannot be reached');
    if (published) offered.set(source.id, module);
    return module;
  }

  async function moduleOf(source: RemoteSource) {
    if (!isLocal(source)) {
      const asked = offeredBy(source);
      return offered.has(source.id) ? offered.get(source.id)! : asked;
    }
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

async function stampOf({ dist }: LocalRemote) {
  return stat(join(dist, 'registry.json')).then(({ mtimeMs }) => mtimeMs, () => 0);
}

async function readRemote(source: LocalRemote, warn: Warn): Promise<RegisteredModule | null> {
  const published = await readJson<PublishedRemote>(join(source.dist, 'registry.json'));
  if (!published) return missing(source, warn, 'is not built');
  if (isUnderDevelopment(published) && isManifest(published.manifest)) {
    warn(`remote ${source.id} is under development: its pages are shown by its development server only`);
    return registerMissing(source, published.manifest);
  }
  const module = acceptable(published, source, warn);
  const altered = module && (await findAltered(source.dist, published.integrity));
  if (!altered) return module;
  warn(`remote ${source.id} is incomplete: ${altered} is not the file that was published`);
  return registerMissing(source, published.manifest);
}

/** Null, with a warning, for what may not be offered. */
function acceptable(published: PublishedRemote, source: RemoteSource, warn: Warn): RegisteredModule | null {
  const fault = faultOf(published, source.id);
  if (fault === null) return register(published, source);
  warn(`remote ${source.id} is refused: ${fault}`);
  return null;
}

/** Known by its committed manifest alone. */
async function missing(source: RemoteSource, warn: Warn, why: string): Promise<RegisteredModule | null> {
  const manifest = await readJson<ModuleManifest>(source.manifest);
  warn(`remote ${source.id} ${why}${manifest ? '' : ' and has no manifest'}: its pages show a fallback`);
  return manifest?.id === source.id && isManifest(manifest) ? registerMissing(source, manifest) : null;
}

const ASK_WITHIN = 1_000;
const LARGEST_REGISTRY = 1_000_000;

/** Undefined when nobody answers in time, or with anything but JSON of a sensible size. */
async function fetchJson<T>(address: string): Promise<T | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ASK_WITHIN), redirect: 'error' });
    const text = response.ok && Number(response.headers.get('content-length') ?? 0) <= LARGEST_REGISTRY ? await response.text() : '';
    return text.length > 0 && text.length <= LARGEST_REGISTRY ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
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
