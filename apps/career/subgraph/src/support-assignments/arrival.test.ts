import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../day.ts';
import { arrivalsOf, type DatedPlacement } from './arrival.ts';

const at = (id: string, from: string, site: 'HEADQUARTERS' | 'BRANCH_OFFICE', more: Partial<DatedPlacement> = {}): DatedPlacement => ({ id, unitId: id, from, site, continues: false, isAway: false, ...more });
const HIRED = '2023-04-01';
const found = (...placements: DatedPlacement[]) => arrivalsOf({ hiredOn: HIRED, placements }, 12).map(({ id, kind, on, until }) => `${kind} ${id} ${on} ${until}`);

describe('arrivals that need somebody to ask', () => {
  it('are the first place of a new hire, for a year from the day of hire', () => {
    expect(found(at('a', HIRED, 'HEADQUARTERS'))).toEqual(['TRAINER a 2023-04-01 2024-04-01']);
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'))).toEqual(['TRAINER a 2023-04-01 2024-04-01']);
  });

  it('are the first place at head office of whoever began elsewhere', () => {
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2026-04-01', 'HEADQUARTERS'))).toEqual(['TRAINER a 2023-04-01 2024-04-01', 'SUPPORTER b 2026-04-01 2027-04-01']);
  });

  it('are both within one year, when somebody is moved so soon', () => {
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2023-10-01', 'HEADQUARTERS'))).toEqual(['TRAINER a 2023-04-01 2024-04-01', 'SUPPORTER b 2023-10-01 2024-10-01']);
  });

  it('are not a second place at head office, nor a return to it', () => {
    expect(found(at('a', HIRED, 'HEADQUARTERS'), at('b', '2025-04-01', 'HEADQUARTERS'))).toHaveLength(1);
    expect(found(at('a', HIRED, 'HEADQUARTERS'), at('b', '2025-04-01', 'BRANCH_OFFICE'), at('c', '2026-04-01', 'HEADQUARTERS'))).toHaveLength(1);
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2025-04-01', 'HEADQUARTERS'), at('c', '2026-04-01', 'HEADQUARTERS'))).toHaveLength(2);
  });

  it('are not a reform, by which an office becomes part of head office around its people', () => {
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2025-04-01', 'HEADQUARTERS', { continues: true }))).toHaveLength(1);
  });

  it('are not the days of a dispatch, spent on paper at head office; the return to it is', () => {
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2025-04-01', 'HEADQUARTERS', { isAway: true }))).toHaveLength(1);
    expect(found(at('a', HIRED, 'BRANCH_OFFICE'), at('b', '2025-04-01', 'HEADQUARTERS', { isAway: true }), at('c', '2026-04-01', 'HEADQUARTERS'))[1]).toBe('SUPPORTER c 2026-04-01 2027-04-01');
  });

  it('are unknown when the records do not begin on the day of hire', () => {
    const placements = [at('b', '2024-04-01', 'BRANCH_OFFICE'), at('c', '2026-04-01', 'HEADQUARTERS')];
    expect(arrivalsOf({ hiredOn: HIRED, placements }, 12)).toEqual([]);
    expect(arrivalsOf({ hiredOn: null, placements }, 12)).toEqual([]);
    expect(arrivalsOf({ hiredOn: HIRED, placements: [] }, 12)).toEqual([]);
  });

  it('come one of each kind at most, and a reform of any unit changes none of them', () => {
    const career = fc.array(fc.record({ site: fc.constantFrom('HEADQUARTERS', 'BRANCH_OFFICE'), isAway: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(career, fc.nat(), (places, which) => {
      const placements = places.map((place, n) => at(`p${n}`, addMonths(HIRED, n * 12), place.site as never, place));
      const n = which % placements.length;
      const reformed = [...placements.slice(0, n + 1), { ...placements[n]!, id: 'reform', from: addMonths(placements[n]!.from, 6), continues: true }, ...placements.slice(n + 1)];
      const arrivals = arrivalsOf({ hiredOn: HIRED, placements }, 12);
      expect(arrivals.map(({ kind }) => kind)).toEqual([...new Set(arrivals.map(({ kind }) => kind))]);
      expect(arrivalsOf({ hiredOn: HIRED, placements: reformed }, 12)).toEqual(arrivals);
    }));
  });
});

describe('months', () => {
  it('end where the month ends', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-02-29', 12), addMonths('2026-11-30', -9), addMonths('2026-04-01', 12)]).toEqual(['2026-02-28', '2025-02-28', '2026-02-28', '2027-04-01']);
  });
});
