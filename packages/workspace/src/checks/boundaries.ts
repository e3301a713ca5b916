import { dirname, join } from 'node:path/posix';
import { inside, read, sourceFiles, type Project } from '../projects.ts';

/** Who may build on whom. Sideways between modules there is only the graph, facts and slots. */
const ONLY_THESE_SEE_ALL_MODULES = ['infra', 'tool'];
const FORBIDDEN: readonly { kind: RegExp; dependency: RegExp; why: string }[] = [
  { kind: /^(web|kit-web|ui)$/, dependency: /^(@mikro-orm\/|@takara\/(subgraph-kit|.*-subgraph|gateway|local)$|fastify$)/, why: 'the browser part knows nothing of servers' },
  { kind: /^(subgraph|kit-server|gateway)$/, dependency: /^(react|react-dom|@takara\/(web-kit|design-system|.*-web))$/, why: 'the server part knows nothing of pages' },
  { kind: /^gateway$/, dependency: /^@takara\/identity$/, why: 'a test login exists in the embedded build only' },
];

/** Sentences about dependencies that cross a boundary: empty when all is well. */
export function checkBoundaries(projects: readonly Project[], root?: string): string[] {
  const byName = new Map(projects.map((project) => [project.name, project]));
  return projects.flatMap((project) => [
    ...[...project.dependencies, ...project.devDependencies].flatMap((name) => {
      const wanted = byName.get(name);
      const sideways = wanted && wanted.scope !== 'platform' && wanted.scope !== project.scope && !ONLY_THESE_SEE_ALL_MODULES.includes(project.kind);
      return sideways ? [`${project.folder}/package.json: ${name} belongs to ${wanted.scope}; modules meet in the graph, in facts and in slots`] : [];
    }),
    ...project.dependencies.flatMap((name) => {
      const forbidden = FORBIDDEN.find(({ kind, dependency }) => kind.test(project.kind) && dependency.test(name));
      return forbidden ? [`${project.folder}/package.json: ${name}: ${forbidden.why}`] : [];
    }),
    ...strayImports(project, root),
  ]);
}

/** Relative imports that leave the project, around its package.json. */
function strayImports(project: Project, root?: string): string[] {
  return sourceFiles(project, root).flatMap((file) =>
    [...read(file, root).matchAll(/(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]+)['"]/g)]
      .map(([, target]) => join(dirname(file), target!))
      .filter((target) => !file.endsWith('.test.ts') && !inside(project.folder, target) && target !== 'vitest.shared.ts')
      .map((target) => `${file}: imports ${target} around its package; declare the package instead`),
  );
}
