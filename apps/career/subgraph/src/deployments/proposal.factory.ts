import { addDays } from '../day.ts';
import type { DeploymentLimits, Need, Person, Problem } from './problem.ts';

export const LIMITS: DeploymentLimits = { restDays: 14, mostDaysAway: 60, homeFloorPercent: 60, dispatchFromDays: 32, farCountsAsDays: 10, solverSeconds: 60 };
export const TODAY = '2026-11-22';

export const personOf = (n: number, more: Partial<Person> = {}): Person => ({ id: `p${n}`, number: String(2_000_000 + n), family: 'CIVIL_ENGINEERING', unitId: 'u1', district: null, licences: [], absences: [], trips: [], ...more });
export const needOf = (n: number, more: Partial<Need> = {}): Need => ({ id: `n${n}`, requestId: `r${n}`, family: 'CIVIL_ENGINEERING', licence: null, people: 1, from: '2026-11-25', lastDay: '2026-12-04', district: null, urgent: false, refusedIds: [], ...more });
export const problemOf = (people: readonly Person[], needs: readonly Need[], limits: Partial<DeploymentLimits> = {}): Problem => ({ today: TODAY, people, needs, limits: { ...LIMITS, ...limits } });

const FAMILIES = ['CIVIL_ENGINEERING', 'AGRICULTURE', 'ARCHITECTURE', 'PUBLIC_HEALTH_NURSE'];
const LICENCES = ['応急危険度判定士', '土木施工管理技士', '保健師'];
const DISTRICTS = ['東青', '中南', '三八', '西北', '上北', '下北'];

/** The same dice for the same seed. */
function diceOf(seed: number): (sides: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A written disaster: `towns` municipalities ask at once, of staff who have been out before, are on leave, or have a licence that ends. */
export function disaster(seed: number, { towns = 12, staff = 320, units = 28 } = {}): Problem {
  const dice = diceOf(seed);
  const people = Array.from({ length: staff }, (_, n): Person => {
    const unit = dice(units);
    const past = dice(4) === 0 ? [{ from: addDays(TODAY, -40 - dice(200)), lastDay: '' }].map(({ from }) => ({ from, lastDay: addDays(from, 5 + dice(30)) })) : [];
    const licences = LICENCES.filter(() => dice(3) === 0).map((licence) => ({ licence, validUntil: dice(4) === 0 ? addDays(TODAY, dice(30)) : null }));
    return personOf(n, { family: FAMILIES[dice(10) < 6 ? 0 : dice(FAMILIES.length)]!, unitId: `u${unit}`, district: DISTRICTS[unit % 6]!, licences, trips: past, absences: dice(12) === 0 ? [{ from: addDays(TODAY, dice(20) - 10), to: dice(2) ? null : addDays(TODAY, 20) }] : [] });
  });
  const needs = Array.from({ length: towns }, (_, town) => {
    const from = addDays(TODAY, 1 + dice(3));
    return Array.from({ length: 1 + dice(3) }, (__, n): Need => needOf(town * 10 + n, { requestId: `r${town}`, family: FAMILIES[(dice(2) + n) % FAMILIES.length]!, licence: dice(2) ? LICENCES[dice(3)]! : null, people: 1 + dice(4), from, lastDay: addDays(from, 5 + dice(20)), district: DISTRICTS[dice(6)]!, urgent: dice(3) === 0 }));
  }).flat();
  return problemOf(people, needs);
}
