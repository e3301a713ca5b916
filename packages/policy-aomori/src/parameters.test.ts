import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadPolicy } from './load-policy.ts';
import { parameter } from './parameters.ts';
import { defaultsInUse, getSource } from './questions.ts';

/** What Yokkaichi published on 2025-07-22 for its trial, so far as the policy borrows it. */
const YOKKAICHI_TERMS: Readonly<Record<string, unknown>> = {
  'career.sideAssignment.maxShareOfHours': [20, 'percent'],
  'career.sideAssignment.maxHoursPerDay': [2, 'h'],
  'career.sideAssignment.maxDaysPerMonth': [4, 'day'],
  'career.sideAssignment.managersExcluded': [true, 'boolean'],
  'career.sideAssignment.staffKinds': [['REGULAR'], 'list'],
  'career.sideAssignment.maxYearlyOvertime': [720, 'h'],
};

const { parameters } = loadPolicy();
const from = (source: string) => Object.entries(parameters).filter(([, each]) => each.source === source);

// The prefecture may decide any of these tomorrow: what is tested is what a borrowed figure must be while it is borrowed.
describe('parameters', () => {
  it("a limit borrowed from Yokkaichi is Yokkaichi's, and marked as a default that the prefecture did not decide", () => {
    for (const [code, { value, unit, default: isDefault, note }] of from('yokkaichi-2025')) {
      expect([value, unit]).toEqual(YOKKAICHI_TERMS[code]);
      expect(isDefault).toBe(true);
      expect(note).toContain('四日市市');
    }
  });

  it('monthly hours worked out from the trial are its days at the hours of a working day, and its share of four weeks', () => {
    for (const [, { value, default: isDefault }] of from('derived-side-hours')) {
      expect(isDefault).toBe(true);
      expect(value).toBe(4 * parameter('work.hoursPerDay').value);
      expect(value).toBe(0.2 * 4 * parameter('work.hoursPerWeek').value);
    }
  });

  it('each has a source, and each default says in Japanese where it comes from', () => {
    for (const { source, default: isDefault, note } of Object.values(loadPolicy().parameters)) {
      expect(getSource(source).title).not.toBe('');
      if (isDefault) expect(note).toMatch(/[ぁ-ん]/u);
    }
  });

  it('a page can list the defaults in use, and a decided figure leaves the list', () => {
    const { 'work.hoursPerDay': hours, 'privacy.smallestGroup': group } = parameters;
    const pack = { ...loadPolicy(), parameters: { 'work.hoursPerDay': { ...hours!, default: false }, 'privacy.smallestGroup': { ...group!, default: true } } };
    expect(defaultsInUse(pack)).toEqual(['privacy.smallestGroup']);
  });

  it('has the type of its unit', () => {
    expectTypeOf(parameter('career.sideAssignment.maxHoursPerMonth').value).toEqualTypeOf<number>();
    expectTypeOf(parameter('career.sideAssignment.managersExcluded').value).toEqualTypeOf<boolean>();
    expectTypeOf(parameter('career.sideAssignment.staffKinds').value).toEqualTypeOf<readonly string[]>();
  });
});
