import { copyRows, type Actor } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../examples/town-book.ts';
import { directory, employeeIdOf, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { buildApplication } from './application.factory.ts';
import { buildAssignment } from './assignment.factory.ts';
import { buildPosting } from './posting.factory.ts';
import { buildSteps } from './step.factory.ts';
import { openTown, type Town } from './town.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 50;
const at = '2026-11-10T01:00:00Z';
let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
  const { database } = town.module;
  const n = Array.from({ length: MOST }, (_, index) => index + 1);
  const hosted = { hostUnitId: UNITS.hostGroup, hostWorkUnitId: UNITS.host, draftedById: employeeIdOf('hostManager'), stateSince: at };
  const posting = (index: number) => idOf(`posting ${index}`);
  const application = (index: number) => ({ id: idOf(`application ${index}`), postingId: posting(index), postingTitle: '様式の見直し', hostUnitId: UNITS.hostGroup, applicantId: moreEmployeeId(index), stateSince: at });
  await copyRows(database, 'side_assignment_posting', n.map((index) => buildPosting({ id: posting(index), state: 'OPEN', ...hosted })));
  await copyRows(database, 'side_assignment_application', n.map((index) => buildApplication({ ...application(index), state: 'SUBMITTED' })));
  await copyRows(database, 'side_assignment_application', n.map((index) => buildApplication({ ...application(index), id: idOf(`ordered ${index}`), state: 'ORDERED' })));
  await copyRows(database, 'side_assignment', n.map((index) => buildAssignment({ id: idOf(`assignment ${index}`), applicationId: idOf(`ordered ${index}`), postingId: posting(index), title: '様式の見直し', hostUnitId: UNITS.hostGroup, employeeId: moreEmployeeId(index), firstDay: '2026-10-01', until: '2027-01-01', orderedAt: at })));
  const steps = n.flatMap((index) => [
    ...buildSteps('POSTING', posting(index), [{ action: 'DRAFT', actorId: employeeIdOf('hostManager'), at, toState: 'DRAFT' }, { action: 'APPROVE', actorId: employeeIdOf('officer'), at, toState: 'OPEN' }]),
    ...buildSteps('APPLICATION', idOf(`application ${index}`), [{ action: 'SUBMIT', actorId: moreEmployeeId(index), at, toState: 'SUBMITTED' }]),
    ...buildSteps('ASSIGNMENT', idOf(`assignment ${index}`), [{ action: 'ORDER', actorId: employeeIdOf('officer'), at, toState: 'ORDERED' }]),
  ]);
  await copyRows(database, 'side_assignment_step', steps);
});
afterAll(() => town.close());

const SHOWN = 'currentHolder { role names since } availableActions { action enabled reason } timeline { told by onBehalfOf at note }';
const LISTS: Record<string, [who: PersonKey, source: string]> = {
  'postings, as staff read them': ['applicant', `query ($first: Int) { list: sideAssignmentPostings(first: $first, state: OPEN, q: "様式") { edges { node { id title state hostUnit { id } myApplication { state } myDraft { savedAt } currentHolder { role names } availableActions { action enabled reason } } } } }`],
  'postings, as their host follows them': ['hostHead', `query ($first: Int) { list: sideAssignmentPostings(first: $first, hostedByMe: true) { edges { node { id title state applicationCount ${SHOWN} } } } }`],
  'applications that wait for consent': ['ownHead', `query ($first: Int) { list: sideAssignmentApplications(first: $first, view: TO_CONSENT) { edges { node { id state applicantName applicant { id } motivation posting { title deadline } assignment { id } ${SHOWN} } } } }`],
  'applications, as 人事課 reads them': ['officer', `query ($first: Int) { list: sideAssignmentApplications(first: $first, view: ALL, state: SUBMITTED) { edges { node { id state applicantName assignment { id title } posting { title } ${SHOWN} } } } }`],
  'side assignments, as their host reads them': ['hostHead', `query ($first: Int) { list: sideAssignments(first: $first, view: HOSTED) { edges { node { id state employeeName hours { month } hoursThisMonth monthsBegun reviews { side } ${SHOWN} } } } }`],
};

describe.each(Object.entries(LISTS))('%s', (_, [who, source]) => {
  it('cost the same number of statements for one, ten and fifty', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], source, { first }));
      expect(value.errors).toBeUndefined();
      expect(value.data.list.edges).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(14);
  });
});

describe('やること', () => {
  it('costs the same however much waits', async () => {
    const ask = (actor: Actor) => town.module.sql.during(() => town.module.ask(actor, '{ sideAssignmentTasks { kind title dueOn path } }'));
    const many = await ask(town.people.ownHead);
    expect(many.value.data.sideAssignmentTasks).toHaveLength(MOST);
    await town.module.database.em().execute(`update career.side_assignment_application set state = 'WITHDRAWN' where state = 'SUBMITTED' and id <> ?`, [idOf('application 1')]);
    const one = await ask(town.people.ownHead);
    expect(one.value.data.sideAssignmentTasks).toHaveLength(1);
    expect(many.count).toBe(one.count);
  });
});

describe('people whom another module refers to', () => {
  it('have their side assignments and skills read together', async () => {
    const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { sideAssignments { title state } skillAssertions { skill { name } } } } }';
    const ask = (people: number) => town.module.sql.during(() => town.module.ask(town.people.officer, source, { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(n + 1) })) }));
    const [one, many] = [await ask(1), await ask(MOST)];
    expect(many.value.data._entities.every((person: any) => person.sideAssignments.length === 1)).toBe(true);
    expect(many.count).toBe(one.count);
  });
});
