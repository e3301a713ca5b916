import { expect, it } from 'vitest';
import { awayByKind, percentOf, reportsOnTime, sharedInTime, type Counted } from './evidence.ts';

const it1: Counted = { state: 'AWAY', hostKind: 'STATE', lastDay: '2027-03-31', dueDays: [], reports: [], sharedOn: null, confirmed: false };

it('people away are counted by kind of host, and every kind is named', () => {
  const all = [it1, { ...it1, hostKind: 'PRIVATE' as const }, { ...it1, state: 'ORDERED' }, { ...it1, state: 'RETURNED' }, it1];
  expect(awayByKind(all).map(({ hostKind, people }) => [hostKind, people])).toEqual([['STATE', 2], ['MUNICIPALITY', 0], ['PUBLIC_INTEREST', 0], ['PRIVATE', 1]]);
});

it('a report is on time on its day and no later; one that is not due yet is not counted', () => {
  const all = [{ ...it1, dueDays: ['2026-05-01', '2026-11-01', '2027-05-01'], reports: ['2026-05-01', '2026-11-02'] }, { ...it1, dueDays: ['2026-11-21', '2026-11-22'], reports: [] }];
  expect(reportsOnTime(all, '2026-11-22')).toEqual({ due: 3, onTime: 1 });
});

it('a return counts when its time is over or the 所属 has vouched for it', () => {
  const back = (lastDay: string, sharedOn: string | null, confirmed = sharedOn !== null): Counted => ({ ...it1, state: confirmed ? 'KNOWLEDGE_SHARED' : 'RETURNED', lastDay, sharedOn, confirmed });
  const all = [back('2026-03-31', '2026-05-30'), back('2026-03-31', '2026-05-31'), back('2026-03-31', null), back('2026-03-31', '2026-04-10', false), back('2026-10-31', null), back('2026-10-31', '2026-11-10'), it1];
  expect(sharedInTime(all, 60, '2026-11-22')).toEqual({ returned: 5, shared: 2 });
});

it('a share of few people is not told', () => {
  expect([percentOf(2, 3, 10), percentOf(0, 10, 10), percentOf(19, 21, 10)]).toEqual([null, 0, 90]);
});
