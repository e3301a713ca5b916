import { describe, expect, it } from 'vitest';
import { limitsInForce } from './limits.ts';
import { NEXT_STEPS, postingStateOn, whyNotContent, whyNotPosting, whyReasonNeeded, whyTooManyHours, type PostingContent } from './posting.ts';

const limits = limitsInForce();
const on = '2026-11-22';
const complete: PostingContent = { title: '題', description: '内容', field: 'DX', skillsWanted: [], hoursPerMonth: 16, termFrom: '2026-12-01', termTo: '2027-02-28', headcount: 1, deadline: '2026-11-30', why: '理由' };
const submit = (changes: Partial<PostingContent>) => whyNotPosting('SUBMIT', { ...complete, ...changes, state: 'DRAFT' }, { on, limits, orders: 0 });

describe('a posting', () => {
  it('is closed from the day after its deadline, without anybody doing anything', () => {
    expect(postingStateOn({ state: 'OPEN', deadline: on }, on)).toBe('OPEN');
    expect(postingStateOn({ state: 'OPEN', deadline: '2026-11-21' }, on)).toBe('CLOSED');
    expect(postingStateOn({ state: 'SUBMITTED', deadline: '2026-11-21' }, on)).toBe('SUBMITTED');
  });

  it('may be submitted when it is complete and holds together', () => {
    expect(submit({})).toBeNull();
    // One day from beginning to end is possible: what is decided today can begin today.
    expect(submit({ deadline: on, termFrom: on, termTo: on })).toBeNull();
  });

  it.each([
    ['without a title', { title: '' }, 'INCOMPLETE', 'title'],
    ['without a deadline', { deadline: null }, 'INCOMPLETE', 'deadline'],
    ['with a deadline that has passed', { deadline: '2026-11-21' }, 'DEADLINE_PASSED', 'deadline'],
    ['with a deadline after its term begins', { deadline: '2026-12-02' }, 'DEADLINE_AFTER_START', 'deadline'],
    ['with a term that ends before it begins', { termTo: '2026-11-30' }, 'TERM_REVERSED', 'termTo'],
    ['for nobody', { headcount: 0 }, 'INCOMPLETE', 'headcount'],
    ['with more hours than a month allows', { hoursPerMonth: 32 }, 'TOO_MANY_HOURS', 'hoursPerMonth'],
    ['with hours that are no number', { hoursPerMonth: Number.NaN }, 'INCOMPLETE', 'hoursPerMonth'],
  ] as const)('is refused %s, naming the field', (_, changes, refused, field) => {
    expect(submit(changes)).toMatchObject({ refused, field });
  });

  it('says where the limit of hours is written, and that it is a default', () => {
    expect(whyTooManyHours(31, limits)).toBeNull();
    expect(whyTooManyHours(31.25, limits)).toMatchObject({ source: expect.stringMatching(/月4日.*仮の値/) });
    const lessShare = { ...limits, shareOfHours: { ...limits.shareOfHours, value: 10 } };
    expect(whyTooManyHours(16, lessShare)).toMatchObject({ message: expect.stringContaining('10％'), source: expect.stringContaining('四日市市') });
  });

  it('may be an incomplete draft, but not one too long to read', () => {
    expect(whyNotContent({ ...complete, title: '', deadline: null, hoursPerMonth: null }, limits)).toBeNull();
    expect(whyNotContent({ ...complete, why: 'あ'.repeat(2001) }, limits)).toMatchObject({ refused: 'TOO_LONG', field: 'why' });
  });

  it('is not withdrawn once somebody has been ordered from it', () => {
    expect(whyNotPosting('WITHDRAW', { ...complete, state: 'OPEN' }, { on, limits, orders: 1 })).toMatchObject({ refused: 'ALREADY_ORDERED' });
  });

  it('is not approved after its deadline: nobody could apply', () => {
    expect(whyNotPosting('APPROVE', { ...complete, deadline: '2026-11-21', state: 'SUBMITTED' }, { on, limits, orders: 0 })).toMatchObject({ refused: 'DEADLINE_PASSED' });
  });

  it('ends in a state from which nothing more can be done', () => {
    expect(Object.entries(NEXT_STEPS).filter(([, steps]) => steps.length === 0).map(([state]) => state)).toEqual(['SETTLED', 'WITHDRAWN']);
  });
});

describe('a reason', () => {
  it('is more than spaces', () => {
    expect(whyReasonNeeded(' 　\n')).toMatchObject({ refused: 'REASON_NEEDED', field: 'reason' });
    expect(whyReasonNeeded('引継ぎのため')).toBeNull();
  });
});
