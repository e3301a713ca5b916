import { expect, it } from 'vitest';
import { dayBefore, QUICK_DAYS, readDay } from './days.ts';

it('one press leads to the day before and the first day of each reform', () => {
  expect(QUICK_DAYS.map(({ day }) => day)).toEqual([null, '2025-03-31', '2025-04-01', '2024-03-31', '2024-04-01']);
});

it('the day before crosses months, years and the 29th of February', () => {
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});

it.each(['2025-02-30', '令和7年', '20250401', '', null])('%s in an address is no day', (text) => {
  expect(readDay(text)).toBeNull();
});

it('a day in an address is that day', () => {
  expect(readDay('2024-03-31')).toBe('2024-03-31');
});
