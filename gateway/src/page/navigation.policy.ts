import type { RegisteredModule } from './registry.ts';

/**
 * Who sees what in the navigation: an entry that asks for an entitlement is listed for those who hold it.
 * The page behind it is guarded by the graph, not by this.
 */
export function visibleTo(entitlements: readonly string[], modules: readonly RegisteredModule[]): RegisteredModule[] {
  return modules.map((module) => ({
    ...module,
    manifest: {
      ...module.manifest,
      nav: module.manifest.nav.filter(({ entitlement }) => entitlement === undefined || entitlements.includes(entitlement)),
    },
  }));
}
