import { exists, read, type Project } from '../projects.ts';

export const CODE_OWNERS = '.github/CODEOWNERS';

/** One line a folder, from the owner: tags. */
export function codeOwners(projects: readonly Project[]): string {
  const folders = new Map(projects.map(({ folder, owner, scope }) => [scope === 'platform' ? `/${folder}/` : `/apps/${scope}/`, `@takara/${owner}`]));
  const width = Math.max(...[...folders.keys()].map((folder) => folder.length));
  return ['# Generated from the owner: tags by `npm run owners`.', `${'*'.padEnd(width)} @takara/platform`, ...[...folders].sort().map(([folder, owner]) => `${folder.padEnd(width)} ${owner}`), ''].join('\n');
}

export const checkCodeOwners = (projects: readonly Project[], root?: string): string[] =>
  exists(CODE_OWNERS, root) && read(CODE_OWNERS, root) === codeOwners(projects) ? [] : [`${CODE_OWNERS} is stale: npm run owners`];
