import { basename, dirname, join } from 'node:path/posix';
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
  const role = roleOf(file, root);
  const imports = [...source.matchAll(/^import (type )?[^;]*?from '(\.[^']+)';/gms)].map(([, type, target]) => ({ isType: type !== undefined, role: roleOf(join(dirname(file), target!), root), target }));
  return imports.flatMap(({ isType, role: imported, target }) => {
    if (role === 'rules' && !isType && STORED_OR_SHOWN.includes(imported)) return [`${file}: a rules file imports types and rules only, not ${target}`];
    if (role === 'policy' && !isType && STORED_OR_SHOWN.filter((each) => each !== 'policy').includes(imported)) return [`${file}: a policy imports rules only, not ${target}`];
    if (imported === 'resolver' && !['index', 'test', 'resolver'].includes(role)) return [`${file}: only index.ts imports a resolver, not ${target}`];
    return [];
  });
}

/** What neither rules nor a policy may lean on: it would turn a sentence of the office into one about tables or screens. */
const STORED_OR_SHOWN = ['policy', 'entity', 'type', 'resolver', 'factory', 'index', 'test'];

/** What a file is for, by its name: `application.policy.ts` is a policy; `application.ts` with a policy or an entity beside it holds the rules; anything else joins things up. */
function roleOf(file: string, root?: string): string {
  const name = basename(file);
  const [, suffix] = /\.(\w+)\.tsx?$/.exec(name) ?? [];
  if (suffix && SUFFIXES.includes(suffix)) return suffix === 'oracle' ? 'test' : suffix;
  if (name === 'index.ts') return 'index';
  const noun = file.replace(/\.tsx?$/, '');
  return !suffix && ['policy', 'entity'].some((each) => exists(`${noun}.${each}.ts`, root)) ? 'rules' : 'glue';
}

/** Without a type function the runners disagree on what a field is. */
const decoratorsWithoutType = (file: string, source: string): string[] =>
  [...source.matchAll(/@(Field|Query|Mutation|FieldResolver)\((?!\s*(?:\(?_?\w*\)?)\s*=>|\s*\w+[,)])/g)].map(([text]) => `${file}: ${text}…) has no type function`);
