import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentStateOn, lastDayOf, monthsBegun, whyNotAssignment, whyNotHours, whyNotReview } from './assignment.ts';
import { limitsInForce } from './limits.ts';

const term = { firstDay: '2026-11-10', until: '2027-02-01' };
const open = { ...term, ending: null, personReviewed: false, hostReviewed: false };
const now = { on: '2026-12-15', otherHours: 0, confirmed: false, limits: limitsInForce() };
const entry = { month: '2026-12', hours: 8, done: '試作' };

describe('a side assignment', () => {
  it('begins and ends by the day', () => {
    expect(['2026-11-09', '2026-11-10', '2027-01-31', '2027-02-01'].map((on) => assignmentStateOn(open, on))).toEqual(['ORDERED', 'ACTIVE', 'ACTIVE', 'ENDED']);
  });

  it('ended before it began is ended, not ordered', () => {
    expect(assignmentStateOn({ ...open, until: '2026-11-05', ending: 'EARLY' }, '2026-11-06')).toBe('ENDED');
  });

  it('is reviewed when both sides have written, or the host alone of somebody who left', () => {
    const after = (changes: object) => assignmentStateOn({ ...open, ...changes }, '2027-02-01');
    expect(after({ personReviewed: true })).toBe('ENDED');
    expect(after({ hostReviewed: true })).toBe('ENDED');
    expect(after({ personReviewed: true, hostReviewed: true })).toBe('REVIEWED');
    expect(after({ hostReviewed: true, ending: 'LEFT' })).toBe('REVIEWED');
  });

  it('is reviewed once by each side, and not before its end', () => {
    expect(whyNotAssignment('REVIEW', 'ACTIVE', open, 'PERSON')).toMatchObject({ refused: 'NOT_NOW' });
    expect(whyNotAssignment('REVIEW', 'ENDED', { ...open, hostReviewed: true }, 'PERSON')).toBeNull();
    expect(whyNotAssignment('REVIEW', 'ENDED', { ...open, hostReviewed: true }, 'HOST')).toMatchObject({ refused: 'ALREADY_REVIEWED' });
  });
});

describe('the months of a side assignment', () => {
  it('are those that have begun, across the turn of the year', () => {
    expect(monthsBegun(term, '2027-01-04')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBegun(term, '2027-06-01')).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('are none when it ended before it began', () => {
    expect(monthsBegun({ firstDay: '2026-12-01', until: '2026-11-20' }, '2027-01-04')).toEqual([]);
  });

  it('end on their last day, leap years too', () => {
    expect(['2026-12', '2027-02', '2028-02'].map(lastDayOf)).toEqual(['2026-12-31', '2027-02-28', '2028-02-29']);
  });
});

describe('the hours of a month', () => {
  it.each([
    ['a month that has not begun', { month: '2027-01' }, {}, 'MONTH_NOT_BEGUN'],
    ['a month before the term', { month: '2026-10' }, {}, 'OUTSIDE_TERM'],
    ['something that is no month', { month: '2026-13' }, {}, 'INCOMPLETE'],
    ['what the host has confirmed', {}, { confirmed: true }, 'ALREADY_CONFIRMED'],
    ['ten minutes', { hours: 0.16 }, {}, 'ODD_HOURS'],
    ['less than nothing', { hours: -1 }, {}, 'ODD_HOURS'],
    ['no number', { hours: Number.POSITIVE_INFINITY }, {}, 'ODD_HOURS'],
    ['hours without a word of what was done', { done: ' ' }, {}, 'INCOMPLETE'],
  ] as const)('are refused for %s', (_, changes, moment, refused) => {
    expect(whyNotHours({ ...entry, ...changes }, term, { ...now, ...moment })).toMatchObject({ refused });
  });

  it('never pass the limit, whatever is spread over how many side assignments', () => {
    const quarters = fc.integer({ min: 0, max: 200 }).map((n) => n / 4);
    fc.assert(
      fc.property(quarters, quarters, (hours, otherHours) => {
        const no = whyNotHours({ ...entry, hours }, term, { ...now, otherHours });
        return (no?.refused === 'TOO_MANY_HOURS') === hours + otherHours > 31 && (no === null || no.source !== undefined);
      }),
    );
  });
});

describe('a review', () => {
  const review = { comment: '学びました', rating: 5, skills: ['手話'] };
  it.each([
    ['without a word', { comment: '' }, 'comment'],
    ['beyond five', { rating: 6 }, 'rating'],
    ['between two marks', { rating: 3.5 }, 'rating'],
    ['with an empty skill', { skills: [' '] }, 'skills'],
  ] as const)('is refused %s', (_, changes, field) => {
    expect(whyNotReview({ ...review, ...changes } as typeof review)).toMatchObject({ field });
  });
  it('is taken otherwise', () => {
    expect(whyNotReview(review)).toBeNull();
  });
});
