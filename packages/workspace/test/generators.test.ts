import { FsTree } from 'nx/src/generators/tree.js';
import { beforeEach, describe, expect, it } from 'vitest';
import feature from '../src/generators/feature.generator.ts';
import module from '../src/generators/module.generator.ts';
import { featureNames, singular } from '../src/generators/names.ts';
import { ROOT } from '../src/projects.ts';

/** The workspace as it is, and what would be written; nothing is. */
let tree: FsTree;
beforeEach(() => {
  tree = new FsTree(ROOT, false);
});
const text = (file: string) => tree.read(file, 'utf8')!;
const made = () => tree.listChanges().filter(({ type }) => type === 'CREATE').map(({ path }) => path);

describe('a new module', () => {
  it('has what every module has, and its words in place of every mark of the template', async () => {
    await module(tree, { name: 'beekeeping-club', title: '養蜂' });
    expect(made()).toEqual(expect.arrayContaining(['README.md', 'decisions/001-begun.md', 'subgraph/src/main.ts', 'subgraph/migrations/001-requests.ts', 'subgraph/src/requests/request.policy.ts', 'web/module.json', 'web/src/module.tsx', 'web/src/requests/RequestPage.tsx'].map((file) => `apps/beekeeping-club/${file}`)));
    for (const file of made()) expect(`${file}\n${text(file)}`).not.toMatch(/<%|%>|__\w+__\./);
    expect(JSON.parse(text('apps/beekeeping-club/web/module.json'))).toEqual({ id: 'beekeeping-club', title: '養蜂', basePath: '/beekeeping-club', nav: [{ to: '/beekeeping-club/requests', label: '養蜂の申請' }], slots: ['home.tasks'] });
  });

  it('is part of the graph and of the embedded platform, on a port of its own', async () => {
    const portOf = (name: string) => Number(/port: (\d+)/.exec(text(`apps/${name}/web/rsbuild.config.ts`))![1]);
    await module(tree, { name: 'beekeeping-club', title: '養蜂' });
    expect(text('gateway/subgraphs.ts')).toContain(`  'beekeeping-club',\n] as const`);
    expect(text('infra/local/src/modules.ts')).toContain('{ definition: beekeepingClub, loadExamples: loadBeekeepingClubExamples },\n];');
    expect(JSON.parse(text('infra/local/package.json')).dependencies).toMatchObject({ '@takara/beekeeping-club-subgraph': 'workspace:*' });
    expect(portOf('beekeeping-club')).toBeGreaterThan(Math.max(portOf('organization'), portOf('career')));
  });

  it.each([
    ['Beekeeping', '英小文字'], ['beekeeping_club', '英小文字'], ['-x', '英小文字'], ['x'.repeat(31), '30 文字'],
    ['search', 'Takara 自身'], ['delete', 'Takara 自身'], ['career', 'すでにあります'],
    ['career/mentorings', 'npm run new -- feature career/mentorings'],
  ])('is refused when its name is %s, in one sentence, and nothing is written', async (name, sentence) => {
    await expect(module(tree, { name })).rejects.toThrow(sentence);
    expect(tree.listChanges()).toEqual([]);
  });

  it('is refused when its title would break a page', async () => {
    await expect(module(tree, { name: 'beekeeping', title: '<b>養蜂</b>' })).rejects.toThrow('記号を含まない');
  });
});

describe('a new feature', () => {
  it('stands beside the others: migrations count up, addresses and tasks are added, nothing is taken away', async () => {
    await module(tree, { name: 'beekeeping', title: '養蜂' });
    await feature(tree, { name: 'beekeeping/hives', title: '巣箱' });
    expect(made()).toContain('apps/beekeeping/subgraph/migrations/002-hives.ts');
    expect(text('apps/beekeeping/subgraph/src/main.ts')).toContain('features: [directoryReplica, requests, hives],\n  migrations: [requestTables, hiveTables],');
    expect(text('apps/beekeeping/web/src/home/Tasks.graphql')).toBe('query BeekeepingTasks {\n  beekeepingRequestTasks { id title reason dueOn since path }\n  beekeepingHiveTasks { id title reason dueOn since path }\n}\n');
    expect(text('apps/beekeeping/subgraph/src/load-examples.ts')).toContain('{ ...requestExamples(setting), ...hiveExamples(setting) };');
    for (const part of ['requests', 'hives']) expect(text('apps/beekeeping/web/src/paths.test.ts')).toContain(`'/beekeeping/${part}/ID/edit',`);
  });

  it('joins a module that people have written', async () => {
    await feature(tree, { name: 'career/mentorings', title: 'メンター' });
    expect(text('apps/career/subgraph/src/main.ts')).toMatch(/features: \[directoryReplica, .*, mentorings\]/);
    expect(text('apps/career/web/src/paths.ts')).toContain("mentoring: (id: string) => `/career/mentorings/${id}`");
  });

  it.each([
    ['hives', 'モジュール/機能'], ['a/b/c', 'モジュール/機能'], ['nowhere/hives', 'ありません'], ['career/Hives', '英小文字'],
    ['career/side-assignments', 'すでにあります'], ['career/career', '別の意味'], ['career/tasks', '別の意味'], ['organization/hives', '名簿の源'],
  ])('is refused when its name is %s, in one sentence, and nothing is written', async (name, sentence) => {
    await expect(feature(tree, { name })).rejects.toThrow(sentence);
    expect(tree.listChanges()).toEqual([]);
  });
});

describe('names', () => {
  it.each([['requests', 'request'], ['stories', 'story'], ['boxes', 'box'], ['classes', 'class'], ['status', 'status'], ['training', 'training']])('%s is many of %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });

  it('a noun without a plural has a list by another name than itself', () => {
    expect(featureNames('work-style', 'training', '研修')).toMatchObject({ Type: 'WorkStyleTraining', type: 'workStyleTraining', types: 'workStyleTrainingList', table: 'training' });
  });
});
