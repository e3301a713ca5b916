import { expect, it } from 'vitest';
import type { MonthOfHoursFragment } from '../../gql/graphql.ts';
import { contentFor, missingOf, openMonths } from './hours.ts';

const logged = (month: string, confirmedAt: string | null = null): MonthOfHoursFragment => ({ id: month, month, hours: 8, done: '棚卸し', confirmedAt });

it('the earliest month without hours comes first, then those that can still be corrected', () => {
  expect(openMonths(['2026-09', '2026-10', '2026-11', '2026-12'], [logged('2026-09', '2026-10-01T00:00:00Z'), logged('2026-10')])).toEqual(['2026-11', '2026-12', '2026-10']);
});

it('a month that was logged is there to be corrected', () => {
  expect(contentFor('2026-10', [logged('2026-10')])).toEqual({ month: '2026-10', hours: 8, done: '棚卸し' });
  expect(contentFor('2026-11', [logged('2026-10')])).toEqual({ month: '2026-11', hours: null, done: '' });
});

it('a month in which nothing was done is zero hours, not a gap', () => {
  expect(missingOf({ month: '2026-11', hours: 0, done: '休止' })).toEqual({});
  expect(Object.keys(missingOf({ month: '2026-11', hours: null, done: ' ' }))).toEqual(['hours', 'done']);
});
