import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDuties, without, type PlaceOfDuty, type UnitOfDuty } from './duty.ts';

const unit = (id: string, type: UnitOfDuty['type'], parentId: string | null, some: Partial<UnitOfDuty> = {}): UnitOfDuty => ({ id, type, parentId, departmentId: 'bu', validFrom: '2010-04-01', validTo: null, ...some });
const place = (employeeId: string, unitId: string, post: PlaceOfDuty['post'], validFrom = '2024-04-01', validTo: string | null = null): PlaceOfDuty => ({ id: `${employeeId}@${unitId}`, employeeId, unitId, post, validFrom, validTo });
const ka = unit('ka', 'DIVISION', 'bu');
const g1 = unit('g1', 'GROUP', 'ka');
const g2 = unit('g2', 'GROUP', 'ka');
const shown = (duties: ReturnType<typeof deriveDuties>) => duties.map(({ employeeId, kind, unitId, validFrom, validTo }) => [employeeId, kind, unitId, validFrom, validTo ?? '…'].join(' ')).sort();

describe('duties follow from places', () => {
  it('of a head: 所属長 and second rater of the work unit', () => {
    expect(shown(deriveDuties([ka, g1], [place('head', 'ka', 'UNIT_HEAD'), place('gm', 'g1', 'GROUP_MANAGER')]))).toEqual([
      'gm GROUP_MANAGER g1 2024-04-01 …',
      'gm PRIMARY_RATER g1 2024-04-01 …',
      'head SECONDARY_RATER ka 2024-04-01 …',
      'head UNIT_HEAD ka 2024-04-01 …',
    ]);
  });

  it.each([
    ['COORDINATOR', 'DEPARTMENT_COORDINATOR bu'],
    ['PERSONNEL_OFFICER', 'PERSONNEL_OFFICER '],
    ['ANALYST', 'ANALYST '],
    ['SYSTEM_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR '],
  ] as const)('of a %s: %s', (post, duty) => {
    expect(shown(deriveDuties([g1], [place('who', 'g1', post)]))).toEqual([`who ${duty} 2024-04-01 …`]);
  });

  it.each(['MEMBER', 'SUB_MANAGER', 'DEPUTY_DIRECTOR', 'DEPARTMENT_DIRECTOR', 'ACTING_DIVISION_MANAGER', 'DEPUTY_DIVISION_MANAGER'] as const)('of a %s: none', (post) => {
    expect(deriveDuties([g1, ka], [place('who', 'ka', post)])).toEqual([]);
  });

  it('a coordinator outside every 部局 coordinates nothing, least of all the whole prefecture', () => {
    expect(deriveDuties([unit('x', 'BRANCH_OFFICE', null, { departmentId: null })], [place('who', 'x', 'COORDINATOR')])).toEqual([]);
  });
});

describe('where nobody is group manager the head rates first', () => {
  const firstRatings = (units: UnitOfDuty[], places: PlaceOfDuty[]) => shown(deriveDuties(units, places)).filter((line) => line.startsWith('head PRIMARY'));

  it('over a group that has none', () => {
    expect(firstRatings([ka, g1, g2], [place('head', 'ka', 'UNIT_HEAD'), place('gm', 'g1', 'GROUP_MANAGER')])).toEqual(['head PRIMARY_RATER g2 2024-04-01 …']);
  });

  it('over the whole unit while it has no groups', () => {
    expect(firstRatings([ka], [place('head', 'ka', 'UNIT_HEAD')])).toEqual(['head PRIMARY_RATER ka 2024-04-01 …']);
  });

  it('only in the gap between two managers', () => {
    const managers = [place('a', 'g1', 'GROUP_MANAGER', '2023-04-01', '2025-04-01'), place('b', 'g1', 'GROUP_MANAGER', '2025-07-01')];
    expect(firstRatings([ka, g1], [place('head', 'ka', 'UNIT_HEAD'), ...managers])).toEqual(['head PRIMARY_RATER g1 2025-04-01 2025-07-01']);
  });

  it('over the unit before its first group is set up, over the group from then on', () => {
    const young = unit('young', 'GROUP', 'ka', { validFrom: '2026-04-01' });
    expect(firstRatings([ka, young], [place('head', 'ka', 'UNIT_HEAD')])).toEqual(['head PRIMARY_RATER ka 2024-04-01 2026-04-01', 'head PRIMARY_RATER young 2026-04-01 …']);
  });
});

it('taking terms out of a term leaves exactly the days that are in none of them', () => {
  const day = fc.integer({ min: 0, max: 40 });
  const iso = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
  const anyTerm = fc.tuple(day, fc.option(day)).map(([from, to]) => ({ validFrom: iso(from), validTo: to === null ? null : iso(to) }));
  const holds = (on: string) => ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) => validFrom <= on && (validTo === null || on < validTo);
  fc.assert(
    fc.property(anyTerm, fc.array(anyTerm.filter(({ validFrom, validTo }) => validTo === null || validFrom < validTo), { maxLength: 4 }), day, (whole, holes, n) => {
      expect(without(whole, holes).some(holds(iso(n)))).toBe(holds(iso(n))(whole) && !holes.some(holds(iso(n))));
    }),
  );
});
