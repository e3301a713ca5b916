import { expect, it } from 'vitest';
import { allVariables, listOf, peopleVariables } from './declaration-list.ts';

it('an address says what is listed; what it does not know is not asked', () => {
  expect(listOf(new URLSearchParams('wish=NEXT&year=2025&late=true&unread=no&unit=u'))).toEqual({ wish: 'NEXT', year: 2025, unit: 'u', late: true, unread: null });
  expect(listOf(new URLSearchParams('wish=HEALTH&year=令和'))).toMatchObject({ wish: null, year: null });
});

it('a 所属長 is asked for no other year and unit than their own', () => {
  expect(peopleVariables(new URLSearchParams('year=2024&unit=u&unread=true'))).toEqual({ wish: null, unread: true, first: 25 });
  expect(allVariables(new URLSearchParams('year=2024&unit=u'))).toEqual({ wish: null, unread: null, late: null, fiscalYear: 2024, unitId: 'u', first: 25 });
});
