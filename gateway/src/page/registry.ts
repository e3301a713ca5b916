/** One file `dist/registry.json` a remote's build writes beside its entry. */
export interface PublishedRemote {
  id: string;
  /** File name of the entry within `dist`: `remoteEntry.js`. */
  entry: string;
  /** Path within `dist` → `sha384-…`. */
  integrity: Readonly<Record<string, string>>;
  /** Files of the exposed module that are needed at once. */
  preload: readonly string[];
  /** What each page needs beside them; a build of former times does not say. */
  pages?: readonly PageFiles[];
  manifest: ModuleManifest;
  /** The folder beside `registry.json` that holds this build, where several are kept; absent where it is the only one. */
  version?: string;
}

export interface PageFiles {
  /** Below the module's base path, as its routes have it: `postings/:id`; empty for the module's own first page. */
  path: string;
  files: readonly string[];
  /** Names under which the shell shares what this page takes from it; a build of former times does not say. */
  shared?: readonly string[];
  /** Slots that the page has at once; a build of former times does not say. */
  slots?: readonly string[];
}

/** `module.json`: what is known of a module before any of its code is there. */
export interface ModuleManifest {
  id: string;
  title: string;
  basePath: string;
  nav: readonly NavigationItem[];
  slots: readonly string[];
}

export interface NavigationItem {
  to: string;
  label: string;
  /** Listed only for people who hold it. */
  entitlement?: string;
}

/** As the page gives it to the shell. */
export interface RegisteredModule {
  id: string;
  /** `/remotes/career/remoteEntry.js`, or an address on the remote's own origin. */
  entry: string;
  integrity: Readonly<Record<string, string>>;
  preload: readonly string[];
  pages: readonly PageFiles[];
  manifest: ModuleManifest;
}

/** Where a remote's files are: on this machine, or published by its team on an origin of its own. */
export type RemoteSource = LocalRemote | PublishedElsewhere;
interface Described {
  id: string;
  /** Its committed manifest, for when the build is missing: `apps/career/web/module.json`. */
  manifest: string;
}
export interface LocalRemote extends Described {
  /** Its build: `apps/career/web/dist`. */
  dist: string;
}
export interface PublishedElsewhere extends Described {
  /** `https://career.example.lg.jp`; its `registry.json` tells which build is offered now. */
  address: string;
}

export const isLocal = (source: RemoteSource): source is LocalRemote => 'dist' in source;
/** What all addresses of its files begin with. */
const baseOf = (source: RemoteSource) => (isLocal(source) ? `/remotes/${source.id}/` : `${source.address}/`);

export const REMOTE_ID = /^[a-z][a-z0-9-]{0,40}$/;
/** A relative path that stays where it is. */
const INSIDE = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w@~.-][\w@~./-]*$/;
/** An integrity hash that browsers of today hold for strong. */
export const HASH = /^sha(?:384|512)-[A-Za-z0-9+/]+={0,2}$/;

/**
 * Why a remote may not be offered, or null when it may. What nobody vouched for by a hash is not run:
 * federation itself would load a file without one and say nothing.
 */
export function faultOf(published: PublishedRemote, expectedId: string): string | null {
  const { id, entry, integrity, preload, pages = [], manifest, version } = published;
  if (version !== undefined && !INSIDE.test(version)) return 'its version is not a folder of its own';
  if (id !== expectedId || manifest?.id !== expectedId) return 'it calls itself by another name';
  if (!isManifest(manifest) || !Array.isArray(preload) || !arePages(pages)) return 'its description is not of the agreed shape';
  if (typeof integrity !== 'object' || integrity === null || !HASH.test(integrity[entry] ?? '')) return 'its entry has no integrity hash';
  const unpinned = Object.entries(integrity).find(([, hash]) => !HASH.test(hash))?.[0];
  if (unpinned !== undefined) return `${unpinned} has no integrity hash`;
  const outside = Object.keys(integrity).find((file) => !INSIDE.test(file));
  if (outside !== undefined) return `${outside} is not a file of its build`;
  const loose = [...preload, ...pages.flatMap(({ files }) => files)].find((file) => !Object.hasOwn(integrity, file));
  return loose === undefined ? null : `${loose} is to be preloaded but has no integrity hash`;
}

const arePages = (pages: unknown): pages is readonly PageFiles[] => Array.isArray(pages) && pages.every((page) => typeof page?.path === 'string' && Array.isArray(page.files) && Array.isArray(page.shared ?? []) && Array.isArray(page.slots ?? []));

/** Whether the shell could work with it: one wrong module must not take the page along. */
export function isManifest(manifest: Partial<ModuleManifest> | undefined): manifest is ModuleManifest {
  return typeof manifest?.basePath === 'string' && manifest.basePath.startsWith('/') && Array.isArray(manifest.nav) && Array.isArray(manifest.slots);
}

/** What a development server wrote: its own address instead of a file, and no hashes, since they change with every save. */
export const isUnderDevelopment = ({ entry }: PublishedRemote) => /^https?:/.test(entry);

export function register({ id, entry, integrity, preload, pages = [], manifest, version }: PublishedRemote, source: RemoteSource): RegisteredModule {
  const base = baseOf(source) + (version === undefined ? '' : `${version}/`);
  const addressOf = (file: string) => base + file;
  return { id, entry: base + entry, integrity, preload: preload.map(addressOf), pages: pages.map((page) => ({ ...page, files: page.files.map(addressOf) })), manifest };
}

/** A module whose build is missing: known by its manifest, its entry pinned by nothing, so the shell shows its fallback. */
export function registerMissing(source: RemoteSource, manifest: ModuleManifest): RegisteredModule {
  return { id: source.id, entry: `${baseOf(source)}remoteEntry.js`, integrity: {}, preload: [], pages: [], manifest };
}
