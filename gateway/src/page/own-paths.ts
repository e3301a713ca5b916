import type { Registry } from './read-registry.ts';

/** The pages of the shell and of every registered module: where one may come back to after signing in. */
export function ownPaths(registry: Registry, shellPaths: readonly string[]) {
  return async (): Promise<readonly string[]> => [
    '/',
    ...shellPaths,
    ...(await registry()).map(({ manifest }) => manifest.basePath),
  ];
}
