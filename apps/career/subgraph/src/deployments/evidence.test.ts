import { expect, it } from 'vitest';
import { middleDays, restedAgain, restedPercent } from './evidence.ts';
import { targetOf } from './family.reading.ts';
import { shownState } from './request.ts';
import { standingOf } from './standing.ts';
import { whatIf } from './shortfall.ts';

it('the days until somebody is there are those in the middle; without any there is no figure', () => {
  const after = (days: number) => ({ filedOn: '2026-08-01', firstDay: `2026-08-${String(1 + days).padStart(2, '0')}` });
  expect(middleDays([])).toBeNull();
  expect(middleDays([after(9), after(1), after(2), { filedOn: '2026-08-01', firstDay: null }])).toBe(2);
  expect(middleDays([after(1), after(4)])).toBe(4);
});

it('who goes again has rested when the days have passed; of few people nothing is said', () => {
  const trip = (employeeId: string, fromDay: string, lastDay: string) => ({ employeeId, fromDay, lastDay });
  const gone = [trip('a', '2026-09-20', '2026-09-25'), trip('a', '2026-08-01', '2026-08-05'), trip('b', '2026-08-01', '2026-08-05'), trip('b', '2026-08-19', '2026-08-20'), trip('c', '2026-08-01', '2026-08-05')];
  expect(restedAgain(gone, 14)).toEqual({ again: 2, rested: 1 });
  expect(restedPercent({ again: 2, rested: 1 }, 3)).toBeNull();
  expect(restedPercent({ again: 3, rested: 2 }, 3)).toBe(66);
});

it('a target is what was set, else the share of the staff, and never nobody', () => {
  expect([targetOf(16, 400, undefined), targetOf(16, 400, 70), targetOf(1, 20, undefined)]).toEqual([64, 70, 1]);
});

it('an ordered request goes with its people and the days', () => {
  const member = (state: 'ORDERED' | 'RETURNED', lastDay: string, reflection: string | null = null) => ({ state, fromDay: '2026-12-01', lastDay, reflection });
  const on = (day: string, ...members: ReturnType<typeof member>[]) => shownState('ORDERED', members, day, 14);
  expect(on('2026-11-30', member('ORDERED', '2026-12-05'))).toBe('ORDERED');
  expect(on('2026-12-01', member('ORDERED', '2026-12-05'))).toBe('DEPLOYED');
  expect(on('2026-12-09', member('ORDERED', '2026-12-05'), member('RETURNED', '2026-12-05'))).toBe('DEPLOYED');
  expect(on('2026-12-19', member('RETURNED', '2026-12-05', 'x'))).toBe('REST');
  expect(on('2026-12-20', member('RETURNED', '2026-12-05'))).toBe('RETURNED');
  expect(on('2026-12-20', member('RETURNED', '2026-12-05', 'x'))).toBe('REVIEWED');
});

it('where somebody stands today: away before absent, absent before resting, resting before asked', () => {
  const staff = (trips: object[], absences: object[] = []) => ({ trips, absences }) as never;
  const trip = (from: string, lastDay: string, state = 'ORDERED') => ({ from, lastDay, state });
  const on = (day: string, ...given: [object[], object[]?]) => { const { standing, until } = standingOf(staff(...given), day, 14); return [standing, until]; };
  expect(on('2026-12-03', [trip('2026-12-01', '2026-12-05')], [{ from: '2026-12-01', to: null }])).toEqual(['AWAY', '2026-12-05']);
  expect(on('2026-12-06', [trip('2026-12-01', '2026-12-05')], [{ from: '2026-12-01', to: '2027-01-01' }])).toEqual(['ABSENT', '2026-12-31']);
  expect(on('2026-12-19', [trip('2026-12-01', '2026-12-05', 'RETURNED'), trip('2026-12-25', '2026-12-30', 'ASKED')])).toEqual(['RESTING', '2026-12-19']);
  expect(on('2026-12-20', [trip('2026-12-01', '2026-12-05', 'RETURNED'), trip('2026-12-25', '2026-12-30', 'ASKED')])).toEqual(['ASKED', '2026-12-30']);
  expect(on('2026-12-20', [])).toEqual(['FREE', null]);
});

it('a lack that no rule makes is told as one of people', () => {
  const told = (relaxed: readonly { rule: 'REST'; missing: number }[], withoutAll: number | null) => whatIf({ requestId: 'r', missing: 3, needs: [], relaxed, withoutAll });
  expect(told([{ rule: 'REST', missing: 1 }], 0)).toEqual(['「休養の日数」の決まりがなければ、不足は 1 人になります。']);
  expect(told([], 1)).toEqual(['一つの決まりだけを外しても、不足は変わりません。資格・休養・日数・残す人数の四つがなければ、不足は 1 人です。']);
  expect(told([], null)[0]).toContain('時間のうちに確かめられませんでした');
  expect(told([], 3)).toEqual(['どの決まりを外しても、不足は変わりません。行ける職員の数そのものが足りません。']);
});
