import type { Registry } from './registry.ts';

const HASH = /^sha(384|512)-[A-Za-z0-9+/]+={0,2}$/;
const bare = (url: string) => new URL(url, location.href).href.split(/[?#]/)[0]!;

let pins: ReadonlyMap<string, string> = new Map();

/** Takes the registry's hashes as the only truth about what remotes may run. Once, before anything is loaded. */
export function pinRegistry(registry: Registry): void {
  pins = new Map(registry.modules.flatMap(({ entry, integrity }) =>
    Object.entries(integrity ?? {}).map(([path, hash]) => [bare(new URL(path, new URL(entry, location.href)).href), hash] as const)));
}

/** The pinned hash of a file. Throws for a file without one: what nobody vouched for is not loaded. */
export function hashOf(url: string): string {
  const hash = pins.get(bare(url));
  if (!hash || !HASH.test(hash)) throw new Error(`integrity: not pinned: ${url}`);
  return hash;
}

export const isPinned = (url: string) => HASH.test(pins.get(bare(url)) ?? '');

/** All pinned files of the remote whose entry this is. */
export function pinnedFilesOf(entry: string): readonly string[] {
  const folder = bare(new URL('.', new URL(entry, location.href)).href);
  return [...pins.keys()].filter((url) => url.startsWith(folder));
}
