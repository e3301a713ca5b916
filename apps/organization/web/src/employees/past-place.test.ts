import { expect, it } from 'vitest';
import { marksOf, whenIs } from './past-place.ts';

it('a place ordered for a later day is not where the person is now', () => {
  expect(whenIs({ validFrom: '2027-04-01', validTo: null }, '2026-11-22')).toBe('これから');
  expect(whenIs({ validFrom: '2025-04-01', validTo: '2027-04-01' }, '2026-11-22')).toBe('いま');
});

it('the first day is the first of it, and the end is the first day no longer', () => {
  expect(whenIs({ validFrom: '2026-11-22', validTo: null }, '2026-11-22')).toBe('いま');
  expect(whenIs({ validFrom: '2024-04-01', validTo: '2026-11-22' }, '2026-11-22')).toBeNull();
});

it('a second post is marked once, however often the graph says so', () => {
  expect(marksOf({ postTitle: '主査（兼務）', kind: 'CONCURRENT', kindLabel: '兼務', reasonLabel: '兼務' })).toEqual([]);
  expect(marksOf({ postTitle: '主査', kind: 'CONCURRENT', kindLabel: '兼務', reasonLabel: '兼務' })).toEqual(['兼務']);
});

it('why somebody came is told to those who may know', () => {
  const place = { postTitle: '主幹', kind: 'MAIN', kindLabel: '本務' };
  expect(marksOf({ ...place, reasonLabel: '昇任' })).toEqual(['昇任']);
  expect(marksOf({ ...place, reasonLabel: null })).toEqual([]);
});
