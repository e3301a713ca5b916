import { copyRows } from '@takara/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employeeIdOf, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { openTown, type Town } from '../side-assignments/town.factory.ts';
import { shownEvidence } from './evidence.ts';
import { CONTENT, longServing } from './posting.factory.ts';

it('people are told in whole groups, and not at all of fewer than one', () => {
  expect(shownEvidence({ postings: 4, openPostings: 1, applicants: 27, matched: 9 }, 10)).toEqual({ postings: 4, openPostings: 1, applicantsAtLeast: 20, matchedAtLeast: null, smallestGroup: 10 });
});

describe('the figures beside 1-4', () => {
  let town: Town;
  const at = '2026-10-20T01:00:00Z';
  beforeAll(async () => {
    town = await openTown(longServing(50));
    const posting = (state: string, deadline = '2026-10-31') => ({ id: idOf(state + deadline), hostUnitId: UNITS.host, draftedById: employeeIdOf('hostHead'), state, wasSubmitted: state !== 'DRAFT', stateSince: at, changedAt: at, ...CONTENT, grades: '[]', deadline, searchText: CONTENT.title });
    const [settled, chosen] = [posting('SETTLED'), posting('CLOSED')];
    await copyRows(town.module.database, 'internal_posting', [settled, chosen, posting('OPEN', '2026-12-10'), posting('OPEN', '2026-11-21'), posting('DRAFT')]);
    const application = (n: number, state: string, postingId: string = settled.id) => ({
      id: idOf(`${postingId} ${n}`), postingId, postingTitle: CONTENT.title, hostUnitId: UNITS.host, applicantId: moreEmployeeId(n), state, stateSince: at, submittedAt: at, submittedOn: '2026-10-20', toldAt: null, heardAt: null, motivation: 'x', experience: 'x', interviewOn: null, interviewTime: null, interviewPlace: null, interviewRecord: null,
      ...(state === 'MATCHED' ? { matchedOn: '2026-11-10', startsOn: '2027-04-01', lapsesOn: '2027-05-01' } : { matchedOn: null, startsOn: null, lapsesOn: null }),
    });
    const people = (count: number, from: number) => Array.from({ length: count }, (_, n) => n + from);
    // 12 are taken and 10 are not; 9 took theirs back. Where the choice still goes on, 11 are taken already and 9 wait.
    await copyRows(town.module.database, 'internal_application', [...people(12, 1).map((n) => application(n, 'MATCHED')), ...people(10, 13).map((n) => application(n, 'NOT_MATCHED')), ...people(9, 23).map((n) => application(n, 'WITHDRAWN')), ...people(11, 32).map((n) => application(n, 'MATCHED', chosen.id)), ...people(8, 43).map((n) => application(n, 'SUBMITTED', chosen.id))]);
  });
  afterAll(() => town.close());

  it('count postings that began, and people of those whose choice is over: anybody may see them', async () => {
    for (const who of ['elsewhere', 'ownHead', 'officer'] as const) expect(await town.ask(who, '{ internalPostingEvidence { postings openPostings applicantsAtLeast matchedAtLeast smallestGroup } }')).toEqual({ postings: 4, openPostings: 1, applicantsAtLeast: 20, matchedAtLeast: 10, smallestGroup: 10 });
  });
});
