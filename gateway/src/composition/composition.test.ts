import { describe, expect, it } from 'vitest';
import { compose, type Composition } from './composition.ts';
import { findBrokenOperations } from './registered-operations.ts';

const header = (tiers = 'P0 P1 P2 P3 P4') => `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective", "@inaccessible"])
    @link(url: "https://takara.example/tier/v1.0", import: ["@tier", "Tier"])
    @composeDirective(name: "@tier")
  directive @tier(level: Tier!) on FIELD_DEFINITION | OBJECT
  enum Tier { ${tiers} }
`;
const PEOPLE = `
  type Query { person(id: ID!): Person @tier(level: P0) actorOf(subject: ID!): Person @tier(level: P0) @inaccessible }
  type Person @key(fields: "id") { id: ID! @tier(level: P0) name: String! @tier(level: P1) born: String @tier(level: P2) }
`;
const TASKS = `
  type Query { task(id: ID!): Task @tier(level: P0) }
  type Task @key(fields: "id") { id: ID! @tier(level: P0) assignee: Person @tier(level: P1) helpers: [Person]! @tier(level: P1) }
  type Person @key(fields: "id") { id: ID! @tier(level: P0) tasks: [Task!] @tier(level: P1) }
`;
const composed = (people = PEOPLE, tasks = TASKS, taskHeader = header()) => compose([
  { name: 'people', url: 'http://people', sdl: header() + people },
  { name: 'tasks', url: 'http://tasks', sdl: taskHeader + tasks },
]);
const problems = (...parts: Parameters<typeof composed>) => {
  const result = composed(...parts);
  return 'problems' in result ? result.problems : [];
};

describe('two modules become one graph', () => {
  it('which clients see without what is only for the gateway', () => {
    const { supergraphSdl, apiSdl } = composed() as Composition;
    expect(supergraphSdl).toContain('born: String @join__field(graph: PEOPLE) @tier(level: P2)');
    expect(supergraphSdl).toContain('actorOf');
    expect(apiSdl).toContain('tasks: [Task!]');
    expect(apiSdl).not.toMatch(/actorOf|join__/);
  });

  it('the same way every time', () => expect(composed()).toMatchObject({ supergraphSdl: (composed() as Composition).supergraphSdl }));
});

describe('they do not', () => {
  it('when they contradict each other', () => {
    expect(problems(PEOPLE, TASKS.replace('type Person @key(fields: "id") { id: ID!', 'type Person @key(fields: "id") { id: Int!'))[0]).toMatch(/^\[FIELD_TYPE_MISMATCH\].*Person\.id/);
  });

  it('when the tiers of one module lack P4: composition alone would drop it in silence', () => {
    expect(problems(PEOPLE, TASKS, header('P0 P1 P2 P3'))).toEqual([expect.stringMatching(/^\[INCONSISTENT_ENUM.*"P4"/)]);
  });

  it('when two modules classify one field differently', () => {
    expect(problems(PEOPLE, TASKS.replace('type Person @key(fields: "id") { id: ID! @tier(level: P0)', 'type Person @key(fields: "id") { id: ID! @tier(level: P1)'))).toEqual([expect.stringMatching(/^\[INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS\].*Person\.id/)]);
  });

  it('when a field does not say how sensitive it is', () => {
    expect(problems(PEOPLE.replace('name: String! @tier(level: P1)', 'name: String!'))).toEqual([expect.stringMatching(/^Person\.name に @tier/)]);
  });

  it('when a field that may be withheld cannot be null', () => {
    expect(problems(PEOPLE.replace('born: String ', 'born: String! '))).toEqual([expect.stringMatching(/^Person\.born は P2/)]);
  });

  it('when a field requires another with an argument: the planner takes the one for the same with another argument', () => {
    const people = PEOPLE.replace('born: String', 'age(on: String): Int @tier(level: P2) born: String');
    const tasks = TASKS.replace('tasks: [Task!]', 'age(on: String): Int @external @tier(level: P2) left: Int @requires(fields: "age(on: \\"2026-04-01\\")") @tier(level: P2) tasks: [Task!]');
    expect(problems(people, tasks, header().replace('"@key",', '"@key", "@requires", "@external",'))).toEqual([expect.stringMatching(/^Person\.left の @requires に引数/)]);
  });

  it.each([
    ['a root field', PEOPLE.replace('): Person @tier', '): Person! @tier'), TASKS, /^Query\.person は最上位/],
    ['what a module adds to a type of another', PEOPLE, TASKS.replace('tasks: [Task!] ', 'tasks: [Task!]! '), /^Person\.tasks は tasks が people の型/],
    ['a reference to a type of another', PEOPLE, TASKS.replace('assignee: Person ', 'assignee: Person! '), /^Task\.assignee は people の Person/],
    ['one of a list of such references', PEOPLE, TASKS.replace('[Person]!', '[Person!]'), /^Task\.helpers は people の Person/],
  ])('when %s cannot be null', (_, people, tasks, sentence) => {
    expect(problems(people, tasks)).toEqual([expect.stringMatching(sentence)]);
  });

  it('and a reference through a union counts as well', () => {
    const tasks = TASKS.replace('assignee: Person ', 'assignee: Someone! ') + 'union Someone = Person | Task';
    expect(problems(PEOPLE, tasks)).toEqual([expect.stringMatching(/^Task\.assignee は people の Person/)]);
  });
});

describe('an operation that a web app registered', () => {
  const operation = (text: string) => ({ file: 'apps/career/web/src/gql/persisted-documents.json', name: 'TaskPage', text });
  const broken = (text: string, ...parts: Parameters<typeof composed>) => findBrokenOperations((composed(...parts) as Composition).apiSchema, [operation(text)]);
  const text = 'query TaskPage($id: ID!) { task(id: $id) { assignee { id name } } }';

  it('is fine while the graph answers it', () => expect(broken(text)).toEqual([]));

  it('is named, with its app and the field, when a module takes the field away', () => {
    const people = PEOPLE.replaceAll('name: String!', 'fullName: String!');
    expect(broken(text, people)).toEqual([expect.stringMatching(/^TaskPage \(apps\/career\/web.*\) が使えなくなります: name: Cannot query field "name" on type "Person"/)]);
  });

  it('is named when an argument becomes required', () => {
    const tasks = TASKS.replace('task(id: ID!)', 'task(id: ID!, on: String!)');
    expect(broken(text, PEOPLE, tasks)).toEqual([expect.stringMatching(/^TaskPage .*task: .*"on"/)]);
  });
});
