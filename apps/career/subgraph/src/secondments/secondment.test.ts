import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { ACTIONS, type Action } from './actions.ts';
import { BASES, fiscalYearOf, lastDayOf, nextDayOf, whyNotAgreement, whyNotCall, type WrittenAgreement } from './agreement.ts';
import { settingsInForce } from './limits.ts';
import { NEXT_STEPS, reportDays, shownState, termOf, whyNot, whyNotCandidate, whyNotOrder, whyNotRecall, whyNotSharing, type Course, type SecondmentState, type StoredState } from './secondment.ts';

const settings = settingsInForce();
const DAY = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-01-01', n));

describe('when somebody is away', () => {
  /** Day by day, without the dates being compared as a term. */
  const oracle = (first: string, last: string, today: string): SecondmentState => {
    for (let day = first; day <= last; day = addDays(day, 1)) if (day === today) return 'AWAY';
    return Date.parse(today) < Date.parse(first) ? 'ORDERED' : 'RETURNED';
  };
  it('is told by the days of the order', () => {
    fc.assert(fc.property(DAY, fc.integer({ min: 0, max: 400 }), DAY, (firstDay, days, today) => {
      const lastDay = addDays(firstDay, days);
      expect(shownState('ORDERED', { firstDay, lastDay }, today)).toBe(oracle(firstDay, lastDay, today));
    }));
  });

  it('organization’s order tells the days, but for a recall', () => {
    const written = { firstDay: '2026-04-01', lastDay: '2027-03-31', recalled: false };
    expect(termOf({ firstDay: null, lastDay: null, recalled: false }, null)).toBeNull();
    expect(termOf(written, null)).toEqual({ firstDay: '2026-04-01', lastDay: '2027-03-31' });
    expect(termOf(written, { validFrom: '2026-04-06', until: '2028-04-01' })).toEqual({ firstDay: '2026-04-06', lastDay: '2028-03-31' });
    expect(termOf(written, { validFrom: '2026-04-06', until: '9999-12-31' })).toEqual({ firstDay: '2026-04-06', lastDay: '2027-03-31' });
    const recalled = { ...written, lastDay: '2026-09-30', recalled: true };
    expect(termOf(recalled, { validFrom: '2026-04-06', until: '2028-04-01' })!.lastDay).toBe('2026-09-30');
    expect(termOf(recalled, { validFrom: '2026-04-06', until: '2026-08-01' })!.lastDay).toBe('2026-07-31');
  });

  it('only an order is told by the days', () => {
    for (const state of ['VOLUNTEERED', 'SELECTED', 'CANCELLED', 'LEFT'] as StoredState[]) expect(shownState(state, { firstDay: '2026-04-01', lastDay: '2027-03-31' }, '2026-05-01')).toBe(state);
    expect(shownState('SHARED', { firstDay: '2026-04-01', lastDay: '2027-03-31' }, '2026-05-01')).toBe('KNOWLEDGE_SHARED');
  });

  it('mid-reports are due every so many months before the end', () => {
    expect(reportDays({ firstDay: '2026-04-01', lastDay: '2028-03-31' }, 6)).toEqual(['2026-10-01', '2027-04-01', '2027-10-01']);
    expect(reportDays({ firstDay: '2026-08-31', lastDay: '2027-03-01' }, 6)).toEqual(['2027-02-28']);
    expect(reportDays({ firstDay: '2026-04-01', lastDay: '2026-10-01' }, 6)).toEqual([]);
    fc.assert(fc.property(DAY, fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 1, max: 12 }), (firstDay, days, every) => {
      const due = reportDays({ firstDay, lastDay: addDays(firstDay, days) }, every);
      // Counted a second way: whole months of the term, as many as begin before its last day.
      const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      const last = addDays(firstDay, days);
      expect(due).toEqual(due.toSorted());
      due.forEach((day, n) => expect(months(day) - months(firstDay)).toBe((n + 1) * every));
      expect(due.every((day) => day > firstDay && day < last)).toBe(true);
      expect(months(last) - months(firstDay)).toBeGreaterThanOrEqual(due.length * every);
      expect(months(last) - months(firstDay)).toBeLessThanOrEqual((due.length + 1) * every);
    }));
  });
});

const COURSE: Course = { state: 'AGREED', callIsOpen: false, placesLeft: 1, reportsLeft: 1, isShared: true, isHeard: false };

describe('when something can be done', () => {
  /** The workflow a second time, as arrows by act. */
  const FROM: Partial<Record<Action, readonly SecondmentState[]>> = {
    RECOMMEND: ['VOLUNTEERED'], NOT_RECOMMEND: ['VOLUNTEERED'], AGREE: ['RECOMMENDED'], DECLINE: ['RECOMMENDED'], SELECT: ['AGREED'], NOT_SELECT: ['VOLUNTEERED', 'RECOMMENDED', 'AGREED'], WITHDRAW: ['VOLUNTEERED', 'RECOMMENDED', 'AGREED', 'SELECTED'],
    ORDER: ['SELECTED'], CANCEL: ['SELECTED', 'ORDERED'], RECALL: ['AWAY'], REPORT: ['AWAY', 'RETURNED'], SHARE: ['RETURNED'], CONFIRM: ['RETURNED'], ACKNOWLEDGE: ['SELECTED', 'ORDERED', 'NOT_RECOMMENDED', 'NOT_SELECTED', 'CANCELLED'],
  };
  it('agrees with the arrows, and the limits hold', () => {
    const course = fc.record({ state: fc.constantFrom(...(Object.keys(NEXT_STEPS) as SecondmentState[])), callIsOpen: fc.boolean(), placesLeft: fc.integer({ min: -1, max: 2 }), reportsLeft: fc.integer({ min: 0, max: 2 }), isShared: fc.boolean(), isHeard: fc.boolean() });
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(ACTIONS) as Action[])), course, (action, it) => {
      const stops = [!FROM[action]?.includes(it.state), action === 'SELECT' && it.callIsOpen, action === 'SELECT' && it.placesLeft <= 0, action === 'REPORT' && it.reportsLeft === 0, action === 'CONFIRM' && !it.isShared, action === 'ACKNOWLEDGE' && it.isHeard];
      expect(whyNot(action, it) === null).toBe(stops.every((stop) => !stop));
    }), { numRuns: 2000 });
  });

  it('says why 人事課 cannot choose yet, or no more', () => {
    expect(whyNot('SELECT', { ...COURSE, callIsOpen: true })).toMatchObject({ refused: 'CALL_OPEN' });
    expect(whyNot('SELECT', { ...COURSE, placesLeft: 0 })).toMatchObject({ refused: 'QUOTA_FULL' });
    expect(whyNot('CONFIRM', { ...COURSE, state: 'RETURNED', isShared: false })).toMatchObject({ refused: 'NOT_SHARED' });
  });
});

const AGREEMENT: WrittenAgreement = { hostName: '総務省', hostKind: 'STATE', basis: 'STATE_TRAINEE', contact: '', fromDay: '2025-04-01', lastDay: '2028-03-31', quotaPerYear: 2, termMonths: 24, payer: 'HOME', purpose: '学ぶ', skills: ['地方財政'] };

it.each<[string, Partial<WrittenAgreement>, string | null, string | undefined]>([
  ['all that it needs', {}, null, undefined], ['no name', { hostName: ' ' }, 'INCOMPLETE', 'hostName'], ['no purpose', { purpose: '' }, 'INCOMPLETE', 'purpose'], ['a long contact', { contact: 'あ'.repeat(201) }, 'TOO_LONG', 'contact'],
  ['a basis of another kind', { basis: 'LOCAL_AUTONOMY' }, 'WRONG_BASIS', 'basis'], ['an end before the beginning', { lastDay: '2025-03-31' }, 'WRONG_DAYS', 'lastDay'], ['nobody a year', { quotaPerYear: 0 }, 'OUT_OF_RANGE', 'quotaPerYear'],
  ['longer than the basis lets', { termMonths: 25 }, 'OUT_OF_RANGE', 'termMonths'], ['too many skills', { skills: Array.from({ length: 9 }, (_, n) => `${n}`) }, 'TOO_MANY', 'skills'],
])('an agreement with %s', (_, some, code, field) => {
  const no = whyNotAgreement({ ...AGREEMENT, ...some }, settings);
  expect(no && [no.refused, no.field]).toEqual(code && [code, field]);
});

it('every basis has a longest term in the pack', () => {
  expect([...settings.longestMonths.keys()].toSorted()).toEqual(Object.keys(BASES).toSorted());
});

it.each<[string, object, string | null, string | undefined]>([
  ['as it should be', {}, null, undefined], ['more than the agreement lets', { quota: 3 }, 'OUT_OF_RANGE', 'quota'], ['a deadline that has passed', { deadline: '2026-11-21' }, 'PAST', 'deadline'], ['a first day before the deadline', { firstDay: '2026-12-24' }, 'WRONG_DAYS', 'firstDay'],
  ['a first day after the agreement', { firstDay: '2028-04-01' }, 'WRONG_DAYS', 'firstDay'], ['a second one in a year', { firstDay: '2027-03-31' }, 'ALREADY', 'firstDay'],
])('a call: %s', (_, some, code, field) => {
  const no = whyNotCall({ quota: 1, deadline: '2026-12-25', firstDay: '2027-04-01', ...some }, { ...AGREEMENT, called: [2026] }, '2026-11-22');
  expect(no && [no.refused, no.field]).toEqual(code && [code, field]);
});

it('days of a call', () => {
  expect([fiscalYearOf('2027-03-31'), fiscalYearOf('2027-04-01')]).toEqual([2026, 2027]);
  expect([lastDayOf('2027-04-01', 12), lastDayOf('2026-12-01', 3)]).toEqual(['2028-03-31', '2027-02-28']);
  expect([nextDayOf('04-01', '2026-04-01'), nextDayOf('04-01', '2026-03-31'), nextDayOf('04-01', '2026-11-22')]).toEqual(['2027-04-01', '2026-04-01', '2027-04-01']);
});

it('who can be a candidate, and the days that an order, a recall and a session may have', () => {
  const candidate = { staffKind: 'REGULAR', inService: true, isInCall: false, awayThen: false };
  const refusedFor = (some: object) => whyNotCandidate({ ...candidate, ...some }, settings)?.refused ?? null;
  expect([{}, { staffKind: 'REAPPOINTED' }, { inService: false }, { isInCall: true }, { awayThen: true }].map(refusedFor)).toEqual([null, 'NOT_STAFF', 'NOT_STAFF', 'ALREADY', 'AWAY_THEN']);
  const order = (firstDay: string, lastDay: string, awayThen = false) => whyNotOrder({ firstDay, lastDay }, 'STATE_TRAINEE', settings, awayThen, '2026-11-22')?.refused ?? null;
  expect([order('2026-11-22', '2028-11-21'), order('2026-11-21', '2027-11-20'), order('2026-12-01', '2026-11-30'), order('2026-11-22', '2028-11-22'), order('2026-12-01', '2027-03-31', true)]).toEqual([null, 'WRONG_DAYS', 'WRONG_DAYS', 'OUT_OF_RANGE', 'AWAY_THEN']);
  const term = { firstDay: '2026-04-01', lastDay: '2026-10-31' };
  expect(['2026-03-31', '2026-04-01', '2026-10-30', '2026-10-31'].map((day) => whyNotRecall(day, term)?.refused ?? null)).toEqual(['WRONG_DAYS', null, null, 'WRONG_DAYS']);
  const shared = (some: object) => whyNotSharing({ heldOn: '2026-11-10', topic: '財政', summary: '伝えた', audience: 3, skills: [], ...some }, term, '2026-11-22');
  expect([{}, { heldOn: '2026-10-31' }, { heldOn: '2026-11-23' }, { topic: ' ' }, { summary: '' }, { audience: 0 }].map((some) => { const no = shared(some); return no && no.field; })).toEqual([null, 'heldOn', 'heldOn', 'topic', 'summary', 'audience']);
});
