import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** One package of the workspace, as its package.json tells. */
export interface Project {
  readonly name: string;
  /** From the root, with forward slashes. */
  readonly folder: string;
  readonly scope: string;
  readonly kind: string;
  readonly owner: string;
  /** Names of everything it runs with, ours and others'. */
  readonly dependencies: readonly string[];
  /** Names of what only its tests and builds use. */
  readonly devDependencies: readonly string[];
}

/** Every package of the workspace, sorted by folder. Throws for one without the three tags. */
export function readProjects(root = ROOT): Project[] {
  const files = globSync(['packages/*/package.json', 'apps/shell/package.json', 'apps/journeys/package.json', 'apps/*/{subgraph,web}/package.json', 'gateway/package.json', 'infra/*/package.json'], { cwd: root });
  return files.sort().map((file) => readProject(root, file));
}

function readProject(root: string, file: string): Project {
  const { name, dependencies = {}, devDependencies = {}, nx } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const folder = file.replace(/\/package\.json$/, '');
  const tag = (axis: string): string => {
    const found = (nx?.tags as string[] | undefined)?.find((one) => one.startsWith(`${axis}:`));
    if (!found) throw new Error(`${file}: no ${axis}: tag under nx.tags`);
    return found.slice(axis.length + 1);
  };
  return { name, folder, scope: tag('scope'), kind: tag('kind'), owner: tag('owner'), dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies) };
}

/** The team modules: folders below apps with a subgraph or a web part. */
export const moduleNames = (projects: readonly Project[]): string[] => [...new Set(projects.filter(({ scope }) => scope !== 'platform').map(({ scope }) => scope))].sort();

/** Source files of a project, from the root; what is built, generated or installed is left out. */
export const sourceFiles = (project: Project, root = ROOT): string[] =>
  globSync(`${project.folder}/**/*.{ts,tsx}`, { cwd: root, exclude: (path) => /(^|\/)(node_modules|dist|gql|generated)(\/|$)/.test(path) }).sort();

export const read = (file: string, root = ROOT): string => readFileSync(join(root, file), 'utf8');
export const exists = (file: string, root = ROOT): boolean => existsSync(join(root, file));
export const inside = (folder: string, file: string): boolean => !relative(folder, file).startsWith('..');
