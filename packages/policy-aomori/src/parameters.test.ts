import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadPolicy } from './load-policy.ts';
import { parameter } from './parameters.ts';
import { defaultsInUse, getSource } from './questions.ts';

describe('parameters', () => {
  it.each([
    ['career.sideAssignment.maxShareOfHours', 20, 'percent'],
    ['career.sideAssignment.maxHoursPerDay', 2, 'h'],
    ['career.sideAssignment.maxDaysPerMonth', 4, 'day'],
    ['career.sideAssignment.maxYearlyOvertime', 720, 'h'],
    ['career.sideAssignment.managersExcluded', true, 'boolean'],
    ['career.sideAssignment.staffKinds', ['REGULAR'], 'list'],
  ] as const)("%s is the peer's %j %s, marked as a default that is not the prefecture's", (code, value, unit) => {
    const { source, note, ...limit } = parameter(code);
    expect(limit).toMatchObject({ value, unit, default: true });
    expect(getSource(source)).toMatchObject({ kind: 'PRACTICE', title: expect.stringContaining('四日市市') as string });
    expect(note).toContain('四日市市');
  });

  it('the monthly hours are the monthly days at the hours of a working day, and the share of four weeks', () => {
    const monthly = parameter('career.sideAssignment.maxHoursPerMonth').value;
    expect(monthly).toBe(parameter('career.sideAssignment.maxDaysPerMonth').value * parameter('work.hoursPerDay').value);
    expect(monthly).toBe((parameter('career.sideAssignment.maxShareOfHours').value / 100) * 4 * parameter('work.hoursPerWeek').value);
  });

  it('each has a source, and each default says in Japanese where it comes from', () => {
    for (const { source, default: isDefault, note } of Object.values(loadPolicy().parameters)) {
      expect(getSource(source).title).not.toBe('');
      if (isDefault) expect(note).toMatch(/[ぁ-ん]/u);
    }
  });

  it('a page can list the defaults in use; the published working hours are not among them', () => {
    expect(defaultsInUse()).toContain('career.sideAssignment.maxHoursPerMonth');
    expect(defaultsInUse()).not.toContain('work.hoursPerDay');
  });

  it('has the type of its unit', () => {
    expectTypeOf(parameter('career.sideAssignment.maxHoursPerMonth').value).toEqualTypeOf<number>();
    expectTypeOf(parameter('career.sideAssignment.managersExcluded').value).toEqualTypeOf<boolean>();
    expectTypeOf(parameter('career.sideAssignment.staffKinds').value).toEqualTypeOf<readonly string[]>();
  });
});
