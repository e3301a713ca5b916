import { expect, it } from 'vitest';
import { eraDate, eraDateTime, eraFiscalYear, eraPeriod, eraStay } from './era-dates.ts';

it('days and instants are told in the era, by Japan\'s time', () => {
  expect(eraDate('2026-11-22')).toBe('令和8年11月22日');
  expect(eraDate(new Date('2026-03-31T15:30:00Z'))).toBe('令和8年4月1日');
  expect(eraDateTime('2026-11-22T00:05:00Z')).toBe('令和8年11月22日 9:05');
  expect(eraDate('2019-05-01')).toBe('令和元年5月1日');
  expect(eraDate('2019-04-30')).toBe('平成31年4月30日');
  expect(eraDate(null)).toBe('');
});

it('years and spans', () => {
  expect([2018, 2019, 2026].map(eraFiscalYear)).toEqual(['平成30年度', '令和元年度', '令和8年度']);
  expect(eraPeriod('2026-12-01', '2027-02-28')).toBe('令和8年12月1日から令和9年2月28日まで');
  expect(eraPeriod('2026-12-01', null)).toBe('令和8年12月1日から');
  expect(eraStay('2024-04-01', '2026-04-01')).toBe('令和6年4月1日から令和8年3月31日まで');
  expect(eraStay('2026-04-01', null)).toBe('令和8年4月1日から');
});
