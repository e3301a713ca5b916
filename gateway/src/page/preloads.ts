import type { PageFiles, RegisteredModule } from './registry.ts';

export interface Preload {
  href: string;
  integrity: string | undefined;
  /** The page of this address stands without it. */
  later: boolean;
}

/**
 * What a browser should fetch beside the shell for the page of an address: first the module it belongs to, with the code of
 * that page, then the other modules, which only contribute to it. On the shell's own pages every module contributes at once.
 */
export function preloadsFor(path: string, modules: readonly RegisteredModule[]): Preload[] {
  const owner = modules.find(({ manifest }) => below(manifest.basePath, path) !== null);
  const preloadsOf = (module: RegisteredModule, files: readonly string[], later = false) =>
    files.map((href) => ({ href, integrity: module.integrity[href.slice(module.entry.lastIndexOf('/') + 1)], later }));
  if (!owner) return modules.flatMap((module) => preloadsOf(module, module.preload));
  const others = modules.filter((module) => module !== owner);
  return [...preloadsOf(owner, [...owner.preload, ...filesOfPage(owner, path)]), ...others.flatMap((module) => preloadsOf(module, module.preload, true))];
}

/** Null when the address does not lie below the base path. */
function below(basePath: string, path: string): string | null {
  if (path === basePath || path === `${basePath}/`) return '';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length + 1).replace(/\/$/, '') : null;
}

/** Of pages that fit, the one with the fewest parameters: `postings/new` before `postings/:id`. */
function filesOfPage({ manifest, pages }: RegisteredModule, path: string): readonly string[] {
  const segments = below(manifest.basePath, path)!.split('/');
  const fits = ({ path: route }: PageFiles) => {
    const wanted = route.split('/');
    return wanted.length === segments.length && wanted.every((segment, at) => segment.startsWith(':') || segment === segments[at]);
  };
  const parameters = ({ path: route }: PageFiles) => route.split(':').length;
  return pages.filter(fits).toSorted((one, other) => parameters(one) - parameters(other))[0]?.files ?? [];
}
