import './decided.factory.ts';
import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, moreEmployeeId, UNITS, type PersonKey } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { CONTENT } from './permit.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 50;
const at = '2026-11-10T01:00:00Z';
const STATES = ['SUBMITTED', 'HR_REVIEW', 'GRANTED'];
let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
  const rows = STATES.flatMap((state) => Array.from({ length: MOST }, (_, n) => ({ state, n: n + 1, id: idOf(`permit ${state} ${n}`) })));
  await copyRows(town.module.database, 'outside_activity_permit', rows.map(({ state, n, id }) => ({
    id, applicantId: moreEmployeeId(n), homeUnitId: UNITS.home, renewsId: null, state, stateSince: at, changedAt: at, wasSubmitted: true, submittedOn: '2026-11-01', decidedOn: state === 'GRANTED' ? '2026-11-10' : null, toldAt: null,
    ...CONTENT, startsOn: '2026-11-10', declared: '[]', managerAgrees: null, opinion: null, managerLooks: '[]', personnelLooks: '[]', judgements: '[]', conditions: null, reason: null,
  })));
  await copyRows(town.module.database, 'outside_activity_step', rows.map(({ id, n }) => ({ id: idOf(`step ${id}`), subjectId: id, action: 'SUBMIT', actorId: moreEmployeeId(n), onBehalfOf: null, at, fromState: 'DRAFT', toState: 'SUBMITTED', note: null })));
  await copyRows(town.module.database, 'outside_activity_hours', rows.filter(({ state }) => state === 'GRANTED').map(({ id }) => ({ id: idOf(`hours ${id}`), permitId: id, month: '2026-11', hours: 3, done: 'x', loggedAt: at })));
});
afterAll(() => town.close());

const PERMIT = 'id state stateLabel applicantName applicant { id } homeUnit { id } hostName hostKindLabel relationsFound { label } declared { label } months { month hours isOver } renewal { id } decideBy currentHolder { role names since } availableActions { action enabled reason } timeline { told by note }';
const LISTS: Record<string, [who: PersonKey, view: string]> = { 'before the 所属長': ['ownHead', 'TO_OPINE'], 'of a 所属長’s people, at work': ['ownHead', 'OF_MY_PEOPLE, state: ACTIVE'], 'before 人事課': ['officer', 'TO_DECIDE'], 'of everybody, at work': ['officer', 'ALL, state: ACTIVE'] };

describe.each(Object.entries(LISTS))('permits %s', (_, [who, view]) => {
  it('cost the same number of statements for one, ten and fifty', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], `query ($first: Int) { list: outsideActivityPermits(first: $first, view: ${view}) { edges { node { ${PERMIT} } } } }`, { first }));
      expect(value.errors).toBeUndefined();
      expect(value.data.list.edges).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(26);
  });
});

it.each<[PersonKey, number]>([['ownHead', MOST], ['officer', MOST], ['applicant', 0]])('やること of %s cost no more with %d than their kinds', async (who, length) => {
  const { value, count } = await town.module.sql.during(() => town.module.ask(town.people[who], '{ outsideActivityTasks { title reason dueOn path } }'));
  expect(value.data.outsideActivityTasks).toHaveLength(length);
  expect(count).toBeLessThanOrEqual(8);
});

it('people whom another module refers to are read together', async () => {
  const ask = (people: number) => town.module.sql.during(() => town.module.ask(town.people.officer, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { outsideActivityPermits { state hostName } } } }', { r: Array.from({ length: people }, (_, n) => ({ __typename: 'Employee', id: moreEmployeeId(n + 1) })) }));
  const [one, many] = [await ask(1), await ask(MOST)];
  expect(many.value.data._entities.every(({ outsideActivityPermits }: any) => outsideActivityPermits.length === 3)).toBe(true);
  expect(many.count).toBe(one.count);
});
