import { basename } from 'node:path';
import { read, sourceFiles, type Project } from '../projects.ts';

const DUTY = /['"](UNIT_HEAD|GROUP_MANAGER|PRIMARY_RATER|SECONDARY_RATER|DEPARTMENT_COORDINATOR|PERSONNEL_OFFICER|ANALYST|SYSTEM_ADMINISTRATOR)['"]/;
const SUFFIXES = ['policy', 'entity', 'type', 'resolver', 'factory', 'test', 'oracle'];

/** Where duties are defined, derived or made up for tests; everywhere else a duty's name is a right decided in the wrong place. */
const MAY_NAME_DUTIES = [/\.policy\.ts$/, /\.test\.tsx?$/, /\.oracle\.ts$/, /\.factory\.ts$/, /\/test\//, /\/testing\//, /load-\w+\.ts$/, /apps\/organization\/subgraph\/src\/duties\//, /packages\/subgraph-kit\/src\/actor\.ts$/, /infra\/prefecture\//, /packages\/(workspace|policy-\w+)\//];

/** Sentences about files that do another file's job. */
export function checkRoles(projects: readonly Project[], root?: string): string[] {
  return projects.flatMap((project) =>
    sourceFiles(project, root).flatMap((file) => {
      const source = read(file, root);
      return [...dutyNames(file, source), ...(project.kind === 'subgraph' ? [...roleImports(file, source), ...decoratorsWithoutType(file, source)] : [])];
    }),
  );
}

const dutyNames = (file: string, source: string): string[] => {
  const found = MAY_NAME_DUTIES.some((pattern) => pattern.test(file)) ? null : DUTY.exec(source);
  return found ? [`${file}: names the duty ${found[1]}; who may is decided in *.policy.ts`] : [];
};

function roleImports(file: string, source: string): string[] {
  const role = roleOf(file);
  const imports = [...source.matchAll(/^import (type )?[^;]*?from '(\.[^']+)';/gms)].map(([, type, target]) => ({ isType: type !== undefined, role: roleOf(target!), target }));
  return imports.flatMap(({ isType, role: imported, target }) => {
    if (role === 'rules' && !isType && imported !== 'rules') return [`${file}: a rules file imports types and rules only, not ${target}`];
    if (role === 'policy' && !isType && !['rules', 'policy'].includes(imported)) return [`${file}: a policy imports rules only, not ${target}`];
    if (imported === 'resolver' && !['index', 'test'].includes(role)) return [`${file}: only index.ts imports a resolver, not ${target}`];
    return [];
  });
}

/** What a file is for, by its name: `application.policy.ts` is a policy, `application.ts` beside it the rules. */
function roleOf(file: string): string {
  const [, suffix] = /\.(\w+)\.tsx?$/.exec(basename(file)) ?? [];
  if (suffix && SUFFIXES.includes(suffix)) return suffix === 'oracle' ? 'test' : suffix;
  return basename(file) === 'index.ts' ? 'index' : 'rules';
}

/** Without a type function the runners disagree on what a field is. */
const decoratorsWithoutType = (file: string, source: string): string[] =>
  [...source.matchAll(/@(Field|Query|Mutation|FieldResolver)\((?!\s*(?:\(?_?\w*\)?)\s*=>|\s*\w+[,)])/g)].map(([text]) => `${file}: ${text}…) has no type function`);
