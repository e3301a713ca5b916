import type { PageFiles, RegisteredModule } from './registry.ts';
import type { PinnedFile, ShellBuild } from './shell-build.ts';

/** A file that a page gets before anything asks for it. A chunk only lays its functions ready, so it may run before the shell; an entry begins with what the shell provides. */
export interface AheadFile extends PinnedFile {
  isEntry: boolean;
}

/**
 * What a browser should fetch after the shell's own files for the page of an address: first the module it belongs to, with the
 * code of that page and what this takes from the shell (`shared`), then the modules that contribute to one of its slots. On the
 * shell's own pages, and where nobody says which slots there are, that is every module.
 */
export function preloadsFor(path: string, modules: readonly RegisteredModule[], shared: ShellBuild['shared'] = {}): AheadFile[] {
  const owner = modules.find(({ manifest }) => below(manifest.basePath, path) !== null);
  const first = (module: RegisteredModule) => pinned(module, module.preload);
  if (!owner) return modules.flatMap(first);
  const page = pageOf(owner, path);
  const ofPage = page ? [...pinned(owner, page.files), ...(page.shared ?? []).flatMap((name) => shared[name] ?? []).map((file) => ({ ...file, isEntry: false }))] : [];
  const contributes = ({ manifest }: RegisteredModule) => page?.slots === undefined || manifest.slots.some((slot) => page.slots!.includes(slot));
  return [...first(owner), ...ofPage, ...modules.filter((module) => module !== owner && contributes(module)).flatMap(first)];
}

const pinned = ({ entry, integrity }: RegisteredModule, files: readonly string[]): AheadFile[] => files.map((href) => ({ href, integrity: integrity[href.slice(entry.lastIndexOf('/') + 1)], isEntry: href === entry }));

/** Null when the address does not lie below the base path. */
function below(basePath: string, path: string): string | null {
  if (path === basePath || path === `${basePath}/`) return '';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length + 1).replace(/\/$/, '') : null;
}

/** Of pages that fit, the one with the fewest parameters: `postings/new` before `postings/:id`. */
function pageOf({ manifest, pages }: RegisteredModule, path: string): PageFiles | undefined {
  const segments = below(manifest.basePath, path)!.split('/');
  const fits = ({ path: route }: PageFiles) => {
    const wanted = route.split('/');
    return wanted.length === segments.length && wanted.every((segment, at) => segment.startsWith(':') || segment === segments[at]);
  };
  const parameters = ({ path: route }: PageFiles) => route.split(':').length;
  return pages.filter(fits).toSorted((one, other) => parameters(one) - parameters(other))[0];
}
