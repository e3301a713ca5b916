import { describe, expect, it } from 'vitest';
import { LIVE_STATES, NEXT_STEPS, TOLD_STATES, whyNotApplication, whyNotApply, whyNotForm, type Candidate, type Choice } from './application.ts';
import { limitsInForce } from './limits.ts';

const limits = limitsInForce();
const posting = { state: 'OPEN', hostWorkUnitId: 'host', hoursPerMonth: 16 } as const;
const candidate: Candidate = { staffKind: 'REGULAR', grade: 'SHUSA', units: ['group', 'home', 'department'], hours: 0, hasLiveApplication: false };
const form = { motivation: '学びたい', hoursWished: 12, skills: [], expectedOvertime: 720 };
const choice: Choice = { on: '2026-11-22', postingState: 'CLOSED', headcount: 2, chosen: 1, termTo: '2027-02-28', toldAt: null };

describe('who may apply', () => {
  it('are regular staff below management whose hours allow it', () => {
    expect(whyNotApply(posting, candidate, limits)).toBeNull();
    expect(whyNotApply(posting, { ...candidate, hours: 15 }, limits)).toBeNull();
  });

  it.each([
    ['nobody once the posting is closed', { state: 'CLOSED' }, {}, 'POSTING_NOT_OPEN', false],
    ['nobody twice', {}, { hasLiveApplication: true }, 'ALREADY_APPLIED', false],
    ['no reappointed staff', {}, { staffKind: 'REAPPOINTED' }, 'STAFF_KIND_EXCLUDED', true],
    ['nobody who is not in service', {}, { staffKind: '', grade: '', units: [] }, 'STAFF_KIND_EXCLUDED', true],
    ['no manager', {}, { grade: 'FUKU_SANJI' }, 'MANAGERS_EXCLUDED', true],
    ['nobody of the host itself', {}, { units: ['group', 'host'] }, 'OWN_UNIT', false],
    ['nobody whose hours would pass the limit', {}, { hours: 15.25 }, 'TOO_MANY_HOURS', true],
  ] as const)('are %s', (_, itsPosting, itsCandidate, refused, hasSource) => {
    const no = whyNotApply({ ...posting, ...itsPosting }, { ...candidate, ...itsCandidate } as Candidate, limits);
    expect(no?.refused).toBe(refused);
    expect(Boolean(no?.source)).toBe(hasSource);
  });

  it('are managers too, where the prefecture decides so', () => {
    expect(whyNotApply(posting, { ...candidate, grade: 'KACHO' }, { ...limits, managersExcluded: { ...limits.managersExcluded, value: false } })).toBeNull();
  });
});

describe('the form', () => {
  it('is taken up to the limit of overtime', () => {
    expect(whyNotForm(form, posting, limits)).toBeNull();
  });
  it.each([
    ['without a motive', { motivation: ' ' }, 'INCOMPLETE', 'motivation'],
    ['with more hours than the posting offers', { hoursWished: 16.5 }, 'TOO_MANY_HOURS', 'hoursWished'],
    ['without hours', { hoursWished: 0 }, 'INCOMPLETE', 'hoursWished'],
    ['with too much expected overtime', { expectedOvertime: 720.5 }, 'TOO_MUCH_OVERTIME', 'expectedOvertime'],
    ['with overtime that is no number', { expectedOvertime: -1 }, 'INCOMPLETE', 'expectedOvertime'],
  ] as const)('is refused %s', (_, changes, refused, field) => {
    expect(whyNotForm({ ...form, ...changes }, posting, limits)).toMatchObject({ refused, field });
  });
});

describe('an application', () => {
  it('is chosen after the posting has closed, as long as there is a place', () => {
    expect(whyNotApplication('SELECT', 'HOME_CONSENTED', choice)).toBeNull();
    expect(whyNotApplication('SELECT', 'HOME_CONSENTED', { ...choice, postingState: 'OPEN' })).toMatchObject({ refused: 'POSTING_NOT_CLOSED' });
    expect(whyNotApplication('SELECT', 'HOME_CONSENTED', { ...choice, chosen: 2 })).toMatchObject({ refused: 'OVER_HEADCOUNT' });
  });

  it('is not ordered when the term is over', () => {
    expect(whyNotApplication('ORDER', 'SELECTED', { ...choice, termTo: '2026-11-21' })).toMatchObject({ refused: 'TERM_OVER' });
  });

  it('may be withdrawn until it is ordered, and not after', () => {
    const withdrawable = (Object.keys(NEXT_STEPS) as (keyof typeof NEXT_STEPS)[]).filter((state) => whyNotApplication('WITHDRAW', state, choice) === null);
    expect(withdrawable).toEqual([...LIVE_STATES]);
  });

  it('that others ended is read once by its applicant', () => {
    for (const state of TOLD_STATES) {
      expect(whyNotApplication('ACKNOWLEDGE', state, choice)).toBeNull();
      expect(whyNotApplication('ACKNOWLEDGE', state, { ...choice, toldAt: new Date() })).toMatchObject({ refused: 'NOT_NOW' });
    }
  });
});
