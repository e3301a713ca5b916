import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directory, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';

/* Lists cost no more statements when they are longer. */

const MOST = 40;
let town: Town;
beforeAll(async () => {
  town = await openTown(directory(MOST));
  const each = <Row>(row: (n: number) => Row) => Array.from({ length: MOST }, (_, n) => row(n));
  const at = '2026-03-01T01:00:00Z';
  await copyRows(town.module.database, 'exchange_agreement', each((n) => ({ id: idOf(`agreement ${n}`), hostName: `国の機関 ${n}`, hostKind: 'STATE', basis: 'STATE_TRAINEE', contact: '', fromDay: '2025-04-01', lastDay: null, quotaPerYear: 2, termMonths: 12, payer: 'HOME', purpose: '学ぶ', skills: '[]', version: 1 })));
  await copyRows(town.module.database, 'exchange_call', each((n) => ({ id: idOf(`call ${n}`), agreementId: idOf(`agreement ${n}`), fiscalYear: 2026, quota: 1, deadline: n % 4 === 0 ? '2026-12-01' : '2026-02-01', firstDay: '2026-04-01', lastDay: '2027-03-31', closedOn: null, openedAt: at })));
  await copyRows(town.module.database, 'secondment', each((n) => ({
    id: idOf(`secondment ${n}`), callId: idOf(`call ${n}`), employeeId: moreEmployeeId(n + 1), homeUnitId: UNITS.home, departmentId: UNITS.planning, state: ['VOLUNTEERED', 'AGREED', 'ORDERED', 'ORDERED'][n % 4], stateSince: at, motive: 'x', recommendation: 'x', heardAt: null,
    firstDay: n % 4 > 1 ? '2026-04-01' : null, lastDay: n % 4 === 2 ? '2026-10-31' : n % 4 === 3 ? '2027-03-31' : null, recalled: false, sharedOn: n % 4 === 2 ? '2026-11-10' : null, sharedTopic: null, sharedSummary: null, audience: null, sharedSkills: '[]', sharedUnitId: n % 4 === 2 ? UNITS.home : null, sharedAt: n % 4 === 2 ? at : null, confirmedOn: null,
  })));
  await copyRows(town.module.database, 'secondment_report', each((n) => ({ id: idOf(`report ${n}`), secondmentId: idOf(`secondment ${n}`), number: 1, content: 'x', savedAt: at, submittedOn: '2026-09-30' })).filter((_, n) => n % 4 > 1));
  await copyRows(town.module.database, 'secondment_step', each((n) => ({ secondmentId: idOf(`secondment ${n}`), action: 'VOLUNTEER', actorId: moreEmployeeId(n + 1), onBehalfOf: null, at, note: null })));
});
afterAll(() => town.close());

const during = (source: string, variables: object = {}, who: 'officer' | 'ownHead' | 'coordinator' = 'officer') => town.module.sql.during(() => town.module.ask(town.people[who], source, variables as Record<string, unknown>));
const SHOWN = 'id employeeName hostName state firstDay lastDay motive recommendation reports { number content } nextReport shareBy sharing { topic byName } currentHolder { role names what dueOn } timeline { told by note } availableActions { action } call { deadline isOpen agreement { hostName } }';

it.each(['officer', 'coordinator', 'ownHead'] as const)('the list of %s costs the same for ten and forty', async (who) => {
  const counts: number[] = [];
  for (const first of [10, MOST]) {
    const { value, count } = await during(`query ($first: Int) { secondments(first: $first) { edges { node { ${SHOWN} } } } }`, { first }, who);
    expect(value.errors).toBeUndefined();
    expect(value.data.secondments.edges).toHaveLength(first);
    counts.push(count);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(16);
});

it('agreements and calls cost the same for ten and for forty', async () => {
  const agreements = (first: number) => during('query ($first: Int) { exchangeAgreements(first: $first) { edges { node { hostName away contact calls { quota isOpen availableActions { action enabled } } availableActions { action } } } } }', { first });
  const calls = (first: number) => during('query ($first: Int) { exchangeCalls(first: $first) { edges { node { deadline isOpen availableActions { action enabled } agreement { hostName away } } } } }', { first });
  for (const [ask, most] of [[agreements, 5], [calls, 5]] as const) {
    const [one, many] = [await ask(10), await ask(MOST)];
    expect(many.value.errors).toBeUndefined();
    expect(many.count).toBe(one.count);
    expect(one.count).toBeLessThanOrEqual(most);
  }
});

it('やること, the figures and the pages of people cost what few do', async () => {
  const tasks = await during('{ secondmentTasks { title path } }');
  expect(tasks.value.data.secondmentTasks.length).toBeGreaterThan(0);
  expect(tasks.count).toBeLessThanOrEqual(9);
  expect((await during('{ secondmentEvidence { quota ordered } }')).count).toBeLessThanOrEqual(8);
  const people = (n: number) => during('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Employee { secondments { state hostName reports { number } } } } }', { r: Array.from({ length: n }, (_, each) => ({ __typename: 'Employee', id: moreEmployeeId(each + 1) })) });
  const [four, many] = [await people(4), await people(MOST)];
  expect(many.value.errors).toBeUndefined();
  expect(many.count).toBe(four.count);
});
