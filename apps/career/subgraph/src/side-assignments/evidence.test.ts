import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from './standing.factory.ts';
import { mayCount } from './evidence.policy.ts';
import { shownEvidence } from './evidence.ts';

const tally = { postings: 3, openPostings: 1, applicants: 24, matched: 9, meanHours: 7.4 };

describe('what is counted of operation', () => {
  it('shows people in whole groups, and nothing of a group that is too small', () => {
    expect(shownEvidence(tally, 10)).toEqual({ postings: 3, openPostings: 1, applicantsAtLeast: 20, matchedAtLeast: null, meanHours: null, smallestGroup: 10 });
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
