import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from '../src/checks/boundaries.ts';
import { checkCodeOwners, codeOwners } from '../src/checks/code-owners.ts';
import { checkFacts } from '../src/checks/facts.ts';
import { checkHouseTest } from '../src/checks/house-test.ts';
import { checkRoles } from '../src/checks/roles.ts';
import { checkShape } from '../src/checks/shape.ts';
import { readProjects } from '../src/projects.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'takara-checks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const project = (folder: string, name: string, tags: string[], dependencies: Record<string, string> = {}) => write(`${folder}/package.json`, JSON.stringify({ name, dependencies, nx: { tags } }));
const career = (dependencies = {}) => project('apps/career/subgraph', '@takara/career-subgraph', ['scope:career', 'kind:subgraph', 'owner:career'], dependencies);
const training = (dependencies = {}) => project('apps/training/subgraph', '@takara/training-subgraph', ['scope:training', 'kind:subgraph', 'owner:training'], dependencies);

describe('boundaries', () => {
  it('a module may not build on another module', () => {
    career({ '@takara/training-subgraph': 'workspace:*' });
    training();
    expect(checkBoundaries(readProjects(root), root)).toEqual([expect.stringContaining('belongs to training')]);
  });

  it('the server part may not use React, the gateway may not know the test login', () => {
    career({ react: '19.0.0' });
    project('gateway', '@takara/gateway', ['scope:platform', 'kind:gateway', 'owner:platform'], { '@takara/identity': 'workspace:*' });
    expect(checkBoundaries(readProjects(root), root)).toEqual([expect.stringContaining('nothing of pages'), expect.stringContaining('embedded build only')]);
  });

  it('a relative import may not leave its package', () => {
    career();
    write('apps/career/subgraph/src/a.ts', `import { x } from '../../../training/subgraph/src/x.ts';\nimport { y } from './y.ts';\n`);
    expect(checkBoundaries(readProjects(root), root)).toEqual([expect.stringContaining('a.ts: imports apps/training/subgraph/src/x.ts')]);
  });
});

describe('answers to the house test', () => {
  const answered = (second: string) => {
    career();
    write('packages/handbook/house-test.md', '# The house test\n\n1. Right file?\n2. Would it fail?\n');
    write('apps/career/subgraph/src/posting.ts', 'export const whyNot = () => null;\n');
    write('apps/career/HOUSE-TEST.md', `# Answers\n\n## 1. Right file?\n\nYes: \`subgraph/src/posting.ts › whyNot\`, asked in \`packages/handbook/house-test.md\`.\n\n## 2. Would it fail?\n\n${second}\n`);
    return checkHouseTest(readProjects(root), root);
  };

  it('are in order while every place they name is there and says what it is named for', () => expect(answered('In `subgraph/src/`, yes.')).toEqual([]));
  it('are told when a file is gone', () => expect(answered('`subgraph/src/gone.ts › x` fails.')).toEqual(['apps/career/HOUSE-TEST.md:9: there is no subgraph/src/gone.ts']));
  it('are told when a file says it no more', () => expect(answered('`subgraph/src/posting.ts › whyNotPosting` fails.')).toEqual(['apps/career/HOUSE-TEST.md:9: subgraph/src/posting.ts does not say "whyNotPosting" any more']));
  it('are told when one is missing, or names nothing', () => expect(answered('It would, believe me.')).toEqual(['apps/career/HOUSE-TEST.md: question 2 of packages/handbook/house-test.md is not answered with a place']));
  it('are nothing to a module that has none', () => {
    training();
    expect(checkHouseTest(readProjects(root), root)).toEqual([]);
  });
});

describe('facts', () => {
  const TYPE = 'takara.training.course-finished.v1';
  const id = { type: 'string', format: 'uuid' };
  const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
  const data = (properties: Record<string, object>, required = Object.keys(properties)) => ({ type: 'object', required, properties });
  const events = (module: string, publishes: object, consumes: object) => write(`apps/${module}/subgraph/events.schema.json`, JSON.stringify({ source: `/${module}`, publishes, consumes }));
  /** What is said when training tells a fact so and career reads it so. */
  function saidOf(told: object | null, reads: object): string[] {
    career();
    training();
    events('training', told ? { [TYPE]: told } : {}, {});
    events('career', {}, { [TYPE]: reads });
    return checkFacts(readProjects(root), root);
  }
  const fields: Record<string, object> = { employeeId: id, hours: { type: 'number' }, places: { type: 'array', items: id }, level: { type: 'string' }, endedOn: orNull({ type: 'string', format: 'date' }) };
  const reads = data(fields);
  const told: Record<string, object> = { ...fields, place: id };

  it('that are told as they are read are in order, with fields that nobody reads and values narrower than what is understood', () => {
    expect(saidOf(data(told), reads)).toEqual([]);
    expect(saidOf(data({ ...told, hours: { type: 'integer', minimum: 0, description: 'whole ones' }, level: { enum: ['A', 'B'] }, endedOn: { type: 'string', format: 'date' } }), reads)).toEqual([]);
  });

  it('that are not told any more are told with whom they break, in one line', () => {
    expect(saidOf(null, reads)).toEqual(['apps/training/subgraph/events.schema.json: breaks career, which takes in takara.training.course-finished.v1: nobody tells it']);
    const { employeeId: _, ...others } = told;
    expect(saidOf(data(others), reads)).toEqual(['apps/training/subgraph/events.schema.json: breaks career: takara.training.course-finished.v1 does not tell "employeeId"; tell a next version beside it until career reads that one']);
  });

  it.each<[string, object, string]>([
    ['a field that may be left out', data(told, ['hours', 'places', 'level', 'endedOn']), 'may leave out "employeeId"'],
    ['a field that may be null', data({ ...told, employeeId: orNull(id) }), 'tells "employeeId" as {"type":"null"}'],
    ['another format', data({ ...told, employeeId: { type: 'string' } }), 'tells "employeeId" as {"type":"string"}'],
    ['another type', data({ ...told, hours: { type: 'string' } }), 'tells "hours" as {"type":"string"}'],
    ['another type among its values', data({ ...told, level: { enum: ['A', 2] } }), 'tells "level" as {"enum":["A",2]}'],
    ['other things in a list', data({ ...told, places: { type: 'array', items: { type: 'string' } } }), 'tells "places[]" as {"type":"string"}'],
    ['a third possibility', data({ ...told, endedOn: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }, { type: 'integer' }] } }), 'tells "endedOn" as {"type":"integer"}'],
  ])('that come with %s are told', (_, changed, sentence) => {
    expect(saidOf(changed, reads)).toEqual([expect.stringContaining(`breaks career: ${TYPE} ${sentence}`)]);
  });

  it('whose reader knows some values only may tell no others', () => {
    const few = (...values: string[]) => data({ level: { enum: values } });
    expect(saidOf(few('A'), few('A', 'B'))).toEqual([]);
    expect(saidOf(few('A', 'C'), few('A', 'B'))).toEqual([expect.stringContaining('tells "level"')]);
    expect(saidOf(data({ level: { type: 'string' } }), few('A', 'B'))).toEqual([expect.stringContaining('tells "level"')]);
  });

  it('may lack a field that its reader can do without', () => {
    expect(saidOf(data({ employeeId: id }), { ...data({ employeeId: id, note: { type: 'string' } }, ['employeeId']) })).toEqual([]);
  });
});

describe('roles of files', () => {
  it.each([
    ['posting.ts', `import { Posting } from './posting.entity.ts';`, 'imports types and rules only'],
    ['posting.policy.ts', `import { Posting } from './posting.entity.ts';`, 'a policy imports rules only'],
    ['posting.entity.ts', `import { PostingResolver } from './posting.resolver.ts';`, 'only index.ts imports a resolver'],
    ['posting.resolver.ts', `if (duty.kind === 'PERSONNEL_OFFICER') return;`, 'names the duty PERSONNEL_OFFICER'],
    ['posting.type.ts', `class A { @Field() a!: string }`, 'has no type function'],
  ])('%s that says %s is told', (file, source, sentence) => {
    career();
    write('apps/career/subgraph/src/side-assignments/posting.entity.ts', '');
    write(`apps/career/subgraph/src/side-assignments/${file}`, source);
    expect(checkRoles(readProjects(root), root)).toEqual([expect.stringContaining(sentence)]);
  });

  it('what is in order is not told', () => {
    career();
    write('apps/career/subgraph/src/a/posting.ts', `import type { Posting } from './posting.entity.ts';\nimport { LIMITS } from './limits.ts';`);
    write('apps/career/subgraph/src/a/posting.policy.ts', `export const approve = holds(actor, 'PERSONNEL_OFFICER');`);
    write('apps/career/subgraph/src/a/posting.type.ts', `class A { @Field(() => String) a!: string; @Field((_type) => ID) id!: string }`);
    expect(checkRoles(readProjects(root), root)).toEqual([]);
  });
});

it('a module that lacks what the others have is told file by file', () => {
  career();
  write('apps/career/subgraph/src/side-assignments/utils.ts', '');
  const faults = checkShape(readProjects(root), root);
  expect(faults).toContain('apps/career: no web/src/paths.ts, which every module has');
  expect(faults).toContain('apps/career/subgraph/src/side-assignments: no index.ts that wires it');
  expect(faults).toContain('apps/career/subgraph/src/side-assignments/utils.ts: name it for its job');
});

it('CODEOWNERS has a line a module, and a stale one is told', () => {
  career();
  training();
  const projects = readProjects(root);
  expect(codeOwners(projects)).toContain('/apps/career/   @takara/career\n/apps/training/ @takara/training');
  expect(checkCodeOwners(projects, root)).toHaveLength(1);
  write('.github/CODEOWNERS', codeOwners(projects));
  expect(checkCodeOwners(projects, root)).toEqual([]);
});
