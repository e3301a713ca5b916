import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from '../src/checks/boundaries.ts';
import { checkCodeOwners, codeOwners } from '../src/checks/code-owners.ts';
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
