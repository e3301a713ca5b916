import { copyRows } from '@takara/subgraph-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directory, employeeIdOf, moreEmployeeId, UNITS } from '../directory.factory.ts';
import { idOf } from '../examples/town-book.ts';
import { buildApplication } from './application.factory.ts';
import { buildAssignment } from './assignment.factory.ts';
import { openTown, posted, type Town } from './town.factory.ts';
import { STANDINGS } from './standing.factory.ts';
import { mayCount } from './evidence.policy.ts';
import { shownEvidence } from './evidence.ts';

const tally = { postings: 3, openPostings: 1, applicants: 24, matched: 9, meanHours: 7.4, reviews: 31, hostContent: 25, personContent: 30, skilled: 8 };

describe('what is counted of operation', () => {
  it('shows people in whole groups, and nothing of a group that is too small', () => {
    expect(shownEvidence(tally, 10)).toEqual({ postings: 3, openPostings: 1, applicantsAtLeast: 20, matchedAtLeast: null, meanHours: null, reviewsAtLeast: 30, hostContentAtLeast: 20, personContentAtLeast: 30, skilledAtLeast: null, smallestGroup: 10 });
  });

  it('never lets two answers differ by one to nine people', () => {
    const people = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(people, people, (before, after) => {
        const [one, other] = [before, after].map((applicants) => shownEvidence({ ...tally, applicants }, 10).applicantsAtLeast ?? 0) as [number, number];
        const difference = Math.abs(one - other);
        return difference === 0 || difference >= 10;
      }),
    );
  });

  it('is open to all for the prefecture; for a department to its 主管課 and 人事課', () => {
    const readers = (departmentId: string | null) => Object.entries(STANDINGS).filter(([, who]) => mayCount(who, departmentId)).map(([name]) => name);
    expect(readers(null)).toHaveLength(Object.keys(STANDINGS).length);
    expect(readers('department')).toEqual(['人事課', '人事課 who applied', '主管課']);
    expect(readers('another')).toEqual(['人事課', '人事課 who applied']);
  });
});

describe('the card of measure 1-4', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(directory(25));
    const postingId = await posted(town);
    const people = Array.from({ length: 25 }, (_, n) => ({ id: idOf(`assignment ${n}`), employeeId: moreEmployeeId(n + 1) }));
    // Of 25 both have looked back on 22; the host was content with 21, the person with 11. Of the other three only the host has written.
    const rows = people.map(({ id, employeeId }, n) => buildAssignment({ id, applicationId: id, postingId, title: '窓口', hostUnitId: UNITS.hostGroup, employeeId, firstDay: '2026-05-01', until: '2026-08-01', orderedAt: '2026-04-20T01:00:00Z', hostReviewed: true, personReviewed: n < 22 }));
    const review = (n: number, side: 'HOST' | 'PERSON', rating: number) => ({ id: idOf(`${side} ${n}`), assignmentId: people[n]!.id, side, authorId: side === 'HOST' ? employeeIdOf('hostHead') : people[n]!.employeeId, comment: 'x', rating, skills: '[]', writtenAt: '2026-08-10T01:00:00Z' });
    const application = ({ id, employeeId }: { id: string; employeeId: string }) => buildApplication({ id, postingId, postingTitle: '窓口', hostUnitId: UNITS.hostGroup, applicantId: employeeId, state: 'ORDERED', stateSince: '2026-04-20T01:00:00Z' });
    const { database } = town.module;
    await copyRows(database, 'side_assignment_application', people.map(application));
    await copyRows(database, 'side_assignment', rows);
    await copyRows(database, 'side_assignment_review', people.flatMap((_, n) => [review(n, 'HOST', n === 0 ? 3 : 4), ...(n < 22 ? [review(n, 'PERSON', n < 11 ? 5 : 2)] : [])]));
    const skillId = idOf('a skill');
    await copyRows(database, 'skill', [{ id: skillId, name: '手話', fold: '手話', kind: 'SKILL', sameAs: null }]);
    await copyRows(database, 'skill_assertion', people.slice(0, 12).map(({ id, employeeId }, n) => ({ id: idOf(`skill ${n}`), skillId, employeeId, evidence: 'SIDE_ASSIGNMENT', evidenceId: id, sourceId: id, assertedById: employeeIdOf('hostHead'), assertedOn: '2026-08-10', validUntil: null, note: '', writtenAt: '2026-08-10T01:00:00Z', withdrawnAt: n < 11 ? null : '2026-09-01T01:00:00Z' })));
  });
  afterAll(() => town.close());

  it('is worked out of what people did: a 振り返り counts when both are in, a skill while it holds', async () => {
    expect(await town.ask('elsewhere', '{ sideAssignmentEvidence { applicantsAtLeast matchedAtLeast reviewsAtLeast hostContentAtLeast personContentAtLeast skilledAtLeast } }')).toEqual({ applicantsAtLeast: 20, matchedAtLeast: 20, reviewsAtLeast: 20, hostContentAtLeast: 20, personContentAtLeast: 10, skilledAtLeast: 10 });
    expect(await town.ask('officer', `{ sideAssignmentEvidence(departmentId: "${UNITS.general}") { reviewsAtLeast skilledAtLeast } }`)).toEqual({ reviewsAtLeast: null, skilledAtLeast: null });
  });
});
