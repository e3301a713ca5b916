import { basename } from 'node:path';
import { exists, read, sourceFiles, type Project } from '../projects.ts';

const DUTY = /['"](UNIT_HEAD|GROUP_MANAGER|PRIMARY_RATER|SECONDARY_RATER|DEPARTMENT_COORDINATOR|PERSONNEL_OFFICER|ANALYST|SYSTEM_ADMINISTRATOR)['"]/;
const SUFFIXES = ['policy', 'entity', 'type', 'resolver', 'factory', 'test', 'oracle'];

/** Where duties are defined, derived or made up for tests; everywhere else a duty's name is a right decided in the wrong place. */
const MAY_NAME_DUTIES = [/\.policy\.ts$/, /\.test\.tsx?$/, /\.oracle\.ts$/, /\.factory\.ts$/, /\/test\//, /\/testing\//, /\/examples\//, /apps\/organization\/subgraph\/src\/(duties\/|employees\/post\.ts$)/, /packages\/subgraph-kit\/src\/actor\.ts$/, /infra\/prefecture\//, /packages\/(workspace|policy-\w+)\//];

/** Sentences about files that do another file's job. */
export function checkRoles(projects: readonly Project[], root?: string): string[] {
  return projects.flatMap((project) =>
    sourceFiles(project, root).flatMap((file) => {
      const source = read(file, root);
      return [...dutyNames(file, source), ...(project.kind === 'subgraph' ? [...roleImports(file, source, root), ...decoratorsWithoutType(file, source)] : [])];
    }),
  );
}

const dutyNames = (file: string, source: string): string[] => {
  const found = MAY_NAME_DUTIES.some((pattern) => pattern.test(file)) ? null : DUTY.exec(source);
  return found ? [`${file}: names the duty ${found[1]}; who may is decided in *.policy.ts`] : [];
};

/** What a file of this role may not run: types may come from anywhere. */
const NOT_TO_IMPORT: Readonly<Record<string, { roles: readonly string[]; why: string }>> = {
  rules: { roles: ['policy', 'entity', 'type', 'resolver', 'factory'], why: 'a rules file imports types and rules only' },
  policy: { roles: ['entity', 'type', 'resolver', 'factory'], why: 'a policy imports rules only' },
};

function roleImports(file: string, source: string, root?: string): string[] {
  const role = roleOf(file, (beside) => exists(beside, root));
  const imports = [...source.matchAll(/^import (type )?[^;]*?from '(\.[^']+)';/gms)].filter(([, type]) => type === undefined).map(([, , target]) => target!);
  return imports.flatMap((target) => {
    const imported = suffixOf(target);
    const { roles = [], why = '' } = NOT_TO_IMPORT[role] ?? {};
    if (imported !== undefined && roles.includes(imported)) return [`${file}: ${why}, not ${target}`];
    if (imported === 'resolver' && !['index', 'test'].includes(role)) return [`${file}: only index.ts imports a resolver, not ${target}`];
    return [];
  });
}

const suffixOf = (file: string): string | undefined => {
  const suffix = /\.(\w+)\.tsx?$/.exec(basename(file))?.[1];
  return suffix && SUFFIXES.includes(suffix) ? suffix : undefined;
};

/** What a file is for, by its name: `application.policy.ts` is a policy, `application.ts` beside it the rules of applications. */
function roleOf(file: string, exists: (file: string) => boolean): string {
  const suffix = suffixOf(file);
  if (suffix) return suffix === 'oracle' ? 'test' : suffix;
  if (basename(file) === 'index.ts') return 'index';
  return ['policy', 'entity'].some((role) => exists(file.replace(/\.ts$/, `.${role}.ts`))) ? 'rules' : 'other';
}

/** Without a type function the runners disagree on what a field is. */
const decoratorsWithoutType = (file: string, source: string): string[] =>
  [...source.matchAll(/@(Field|Query|Mutation|FieldResolver)\((?!\s*(?:\(?_?\w*\)?)\s*=>|\s*\w+[,)])/g)].map(([text]) => `${file}: ${text}…) has no type function`);
