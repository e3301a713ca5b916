import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../day.ts';
import { CAUSES, leavingOf, type Cause, type Place, type Prospect } from './leaving.ts';
import { DEPTHS, handOverBy, isAtRisk, stateOf, stateOfActs, type Course, type Depth } from './topic.ts';

const TODAY = '2026-11-22';
const LIMITS = { horizonMonths: 12, finishDaysBefore: 30 };
const UNIT = ['group', 'division'];
const here = (from: string, to: string | null = null): Place => ({ from, to, unitIds: UNIT });
const away = (from: string, to: string | null = null): Place => ({ from, to, unitIds: ['other'] });
const STAYS: Prospect = { places: [here('2024-04-01')], leftOn: null, staffKind: 'REGULAR', isManager: false, ageLimitOn: null, leavesOn: null, rotationOn: null };

describe('how long somebody stays', () => {
  it.each<[string, Partial<Prospect>, [string, Cause] | null]>([
    ['nothing is known', {}, null],
    ['retires', { leavesOn: '2027-03-31' }, ['2027-03-31', 'RETIREMENT']],
    ['is reappointed', { staffKind: 'REAPPOINTED', leavesOn: '2027-03-31' }, ['2027-03-31', 'REAPPOINTMENT']],
    ['is a manager before the limit', { isManager: true, ageLimitOn: '2027-04-01', leavesOn: '2031-03-31' }, ['2027-03-31', 'AGE_LIMIT']],
    ['is no manager: the limit is not theirs', { ageLimitOn: '2027-04-01', leavesOn: '2031-03-31' }, ['2031-03-31', 'RETIREMENT']],
    ['is a manager beyond the limit, by exception', { isManager: true, ageLimitOn: '2026-04-01', leavesOn: '2031-03-31' }, ['2031-03-31', 'RETIREMENT']],
    ['has to move for the rotation', { rotationOn: '2027-03-31', leavesOn: '2050-03-31' }, ['2027-03-31', 'ROTATION']],
    ['has been ordered elsewhere', { places: [here('2024-04-01', '2027-01-01'), away('2027-01-01')], rotationOn: '2027-03-31' }, ['2026-12-31', 'ORDERED']],
    ['moves within the unit', { places: [here('2024-04-01', '2027-01-01'), here('2027-01-01')] }, null],
    ['is elsewhere already', { places: [here('2024-04-01', '2026-04-01'), away('2026-04-01')], leavesOn: '2060-03-31' }, ['2026-03-31', 'LEFT']],
    ['has left the service', { places: [here('2024-04-01', '2026-10-01')], leftOn: '2026-10-01' }, ['2026-09-30', 'LEFT']],
    ['leaves the service on a day that is known', { leftOn: '2027-01-01' }, ['2026-12-31', 'ORDERED']],
    ['comes back', { places: [here('2020-04-01', '2022-04-01'), away('2022-04-01', '2025-04-01'), here('2025-04-01')] }, null],
  ])('who %s', (_, known, expected) => {
    expect(leavingOf({ ...STAYS, ...known }, { homeIds: ['division'], heirIds: [] }, TODAY)).toEqual(expected && { on: expected[0], cause: expected[1] });
  });
});

const DAY = fc.integer({ min: -200, max: 900 }).map((days) => addDays(TODAY, days));
const LEAVING = fc.option(fc.record({ on: DAY, cause: fc.constantFrom(...(Object.keys(CAUSES) as Cause[])) }));
const COURSE: fc.Arbitrary<Course> = fc.record({
  closedOn: fc.option(fc.constant('2026-11-01'), { freq: 5 }),
  holders: fc.array(fc.record({ depth: fc.constantFrom(...(Object.keys(DEPTHS) as Depth[])), leaving: LEAVING }), { maxLength: 4 }),
  plans: fc.array(fc.record({ confirmedOn: fc.option(fc.constant('2026-11-10')), sessions: fc.nat({ max: 2 }), leaving: LEAVING }), { maxLength: 3 }),
});

/** The same a second time, by counting who is there on every day: at risk when somebody can do it at some time, and nobody the day after the horizon. */
function oracle({ closedOn, holders, plans }: Course): boolean {
  const everyone = [...holders.flatMap(({ depth, leaving }) => (depth === 'ASSISTS' ? [] : [leaving])), ...plans.flatMap(({ confirmedOn, leaving }) => (confirmedOn ? [leaving] : []))];
  const dayAfter = addDays(addMonths(TODAY, LIMITS.horizonMonths), 1);
  return closedOn === null && everyone.length > 0 && everyone.filter((leaving) => !leaving || leaving.on >= dayAfter).length === 0;
}

describe('the risk', () => {
  it('is what an oracle finds that counts who is left', () => {
    fc.assert(fc.property(COURSE, (course) => isAtRisk(course, LIMITS, TODAY) === oracle(course)), { numRuns: 2000 });
  });

  it('goes with a confirmed hand-over to somebody who stays, and with nothing less', () => {
    fc.assert(fc.property(COURSE, fc.nat({ max: 3 }), (course, sessions) => {
      const heir = (confirmedOn: string | null) => ({ ...course, plans: [...course.plans, { confirmedOn, sessions, leaving: null }] });
      const before = isAtRisk(course, LIMITS, TODAY);
      return isAtRisk(heir(null), LIMITS, TODAY) === before && !isAtRisk(heir('2026-11-20'), LIMITS, TODAY);
    }), { numRuns: 1000 });
  });

  it('never grows when somebody is added who can do it', () => {
    fc.assert(fc.property(COURSE, LEAVING, (course, leaving) => {
      if (course.holders.every(({ depth }) => depth === 'ASSISTS') && course.plans.every(({ confirmedOn }) => confirmedOn === null)) return true;
      return !isAtRisk({ ...course, holders: [...course.holders, { depth: 'ALONE', leaving }] }, LIMITS, TODAY) || isAtRisk(course, LIMITS, TODAY);
    }), { numRuns: 1000 });
  });

  it('ends with the horizon, to the day', () => {
    const on = (day: string): Course => ({ closedOn: null, holders: [{ depth: 'ALONE', leaving: { on: day, cause: 'RETIREMENT' } }], plans: [] });
    expect(['2027-11-22', '2027-11-23'].map((day) => stateOf(on(day), LIMITS, TODAY))).toEqual(['AT_RISK', 'HOLDERS_MAPPED']);
    expect(['2027-03-31', '2026-11-30', '2026-01-01'].map((day) => handOverBy(on(day), LIMITS, TODAY))).toEqual(['2027-03-01', TODAY, TODAY]);
  });
});

describe('what those see who may not know when somebody leaves', () => {
  it('does not depend on when anybody leaves', () => {
    fc.assert(fc.property(COURSE, LEAVING, (course, other) => {
      const changed = { ...course, holders: course.holders.map((each) => ({ ...each, leaving: other })), plans: course.plans.map((each) => ({ ...each, leaving: other })) };
      return stateOfActs(course) === stateOfActs(changed);
    }), { numRuns: 1000 });
  });
});
