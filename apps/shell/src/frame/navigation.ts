import type { ModuleManifest, NavigationItem } from '@takara/web-kit';

/**
 * The item a page belongs to: the one whose path is the longest beginning of the page's. Two items never claim one page.
 * `/career/side-jobs/5` belongs to `/career/side-jobs`, not to `/career`.
 */
export function currentItem(manifests: readonly ModuleManifest[], pathname: string): NavigationItem | null {
  return manifests
    .flatMap(({ nav }) => nav)
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .reduce<NavigationItem | null>((longest, item) => (longest && longest.to.length >= item.to.length ? longest : item), null);
}
