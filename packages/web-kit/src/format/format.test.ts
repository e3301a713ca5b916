import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { daysBetween, fiscalYearOf, formatDate, formatDateTime, formatDay, formatFiscalYear, formatMonth, formatPeriod, today } from './dates.ts';
import { formatNumber, formatShare } from './numbers.ts';

it('a day is said in its era, the first year as 元年', () => {
  expect(formatDate('2026-11-22')).toBe('令和8年11月22日');
  expect(formatDate('2026-11-22', { weekday: true })).toBe('令和8年11月22日（日）');
  expect(formatDate('2019-05-01')).toBe('令和元年5月1日');
  expect(formatDate('2019-04-30')).toBe('平成31年4月30日');
  expect(formatDate('2029-01-01')).toBe('令和11年1月1日');
  expect(formatDay('2026-11-22')).toBe('11月22日（日）');
  expect(formatMonth('2026-11')).toBe('令和8年11月');
});

it('an instant is said in Japan’s time, whatever the zone of the machine', () => {
  expect(formatDateTime('2026-11-22T15:05:00Z')).toBe('令和8年11月23日 0:05');
  expect(today(new Date('2026-11-22T15:05:00Z'))).toBe('2026-11-23');
});

it('a half-open span ends on its last day, not on the day after', () => {
  expect(formatPeriod('2024-04-01', '2026-04-01')).toBe('令和6年4月1日から令和8年3月31日まで');
  expect(formatPeriod('2024-04-01', null)).toBe('令和6年4月1日から');
});

it('a fiscal year runs from April to March', () => {
  expect([fiscalYearOf('2026-03-31'), fiscalYearOf('2026-04-01')]).toEqual([2025, 2026]);
  expect([formatFiscalYear(2026), formatFiscalYear(2019), formatFiscalYear(2018)]).toEqual(['令和8年度', '令和元年度', '平成30年度']);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
});

it('a number carries its unit, and nothing is not zero', () => {
  expect([formatNumber(1234.56, '時間'), formatNumber(0, '件'), formatNumber(null, '件'), formatShare(0.125)]).toEqual(['1,234.6時間', '0件', '－', '12.5%']);
});

it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', ' =1', '\u3000=1'])('text %j of a spreadsheet is shown, not run', (text) => {
  expect(toCsv(['件名'], [[text]])).toContain(`'${text}`);
});

it('a file keeps numbers as numbers and quotes what would split a cell', () => {
  expect(toCsv(['件名', '時間'], [['a "b", c', -1.5], ['二行\n目', null]])).toBe('\uFEFF件名,時間\r\n"a ""b"", c",-1.5\r\n"二行\n目",\r\n');
});
