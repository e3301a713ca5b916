import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
}

const ROOT = join(import.meta.dirname, '../../..');
const manifests = new Map(
  globSync(['packages/*/package.json', 'apps/*/package.json', 'apps/*/*/package.json', 'gateway/package.json', 'infra/*/package.json'], { cwd: ROOT })
    .map((file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Manifest)
    .map((manifest) => [manifest.name, manifest]),
);

/** Everything of the workspace, and beside it, that an image of one package carries. */
function carriedBy(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const dependency of Object.keys(manifests.get(name)?.dependencies ?? {})) carriedBy(dependency, found);
  return found;
}

const images = ['@takara/gateway', ...[...manifests.keys()].filter((name) => name.endsWith('-subgraph'))];

it('is looked for in every image there is', () => {
  expect(images).toContain('@takara/organization-subgraph');
  expect([...carriedBy('@takara/local')]).toEqual(expect.arrayContaining(['@takara/identity', 'oidc-provider']));
});

it.each(images)('%s carries no sign-in by which anybody may be anybody', (image) => {
  expect([...carriedBy(image)].filter((name) => name === '@takara/identity' || name === 'oidc-provider')).toEqual([]);
});
