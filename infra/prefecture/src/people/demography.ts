import { april, birthFiscalYearOf, dayAfterRetirement, fiscalYearOf } from '../calendar.ts';
import { AGE_AT_HIRE, FIRST_FISCAL_YEAR, HIRES, LAST_FISCAL_YEAR, LEAVERS, REAPPOINTED_STAFF, REFERENCE_SIZE } from '../figures.ts';
import type { Identify } from '../identity.ts';
import type { Random } from '../random.ts';
import { agePool, fitYoungToHires } from './ages.ts';
import { familyQueue } from './families.ts';
import { numbering } from './numbering.ts';
import type { Person, ServicePeriod } from './person.ts';

/** The last 1 April: ages and the size hold on this day. */
const LAST = LAST_FISCAL_YEAR;

interface Draft {
  birthFiscalYear: number;
  periods: ServicePeriod[];
}

/**
 * Everybody but the personas who serves on any day from 2016-04-01: `count` people still in service on the last 1 April,
 * drawn from the age pyramid, and those who left before. Hires and leavers of each year are the published ones, scaled.
 */
export function drawPeople(count: number, identify: Identify, random: Random): Person[] {
  const scale = count / REFERENCE_SIZE;
  const left = drawLeavers(scale, random);
  const hiredAndLeft = countBy(left.map((draft) => fiscalYearOf(draft.periods[0]!.from)));
  const staying = drawStaying(count, scale, hiredAndLeft, random);
  const numberFor = numbering();
  const families = familyQueue(staying.length + left.length, random);
  return [...staying, ...left].map((draft, i): Person => {
    const birthDate = dayIn(draft.birthFiscalYear, random);
    const number = numberFor(draft.periods[0]!.from);
    return {
      id: identify(`employee:${number}`), number, birthDate, birthFiscalYear: birthFiscalYearOf(birthDate), family: families[i]!,
      periods: draft.periods, persona: null, grades: [], stints: [],
    };
  });
}

function drawStaying(count: number, scale: number, hiredAndLeft: ReadonlyMap<number, number>, random: Random): Draft[] {
  const pool = agePool(count);
  const reappointed = pool.take(Math.round(REAPPOINTED_STAFF * scale), 62, 64);
  const hires: { year: number; age: number }[] = [];
  for (let year = LAST; year >= FIRST_FISCAL_YEAR; year -= 1) {
    const still = Math.max(0, Math.round(HIRES[year]! * scale) - (hiredAndLeft.get(year) ?? 0));
    for (let i = 0; i < still; i += 1) hires.push({ year, age: pool.takeNearest(random.weighted(AGE_AT_HIRE) + LAST - year, 18 + LAST - year) });
  }
  fitYoungToHires(pool, hires, LAST);
  const recent = hires.map(({ year, age }): Draft => regular(LAST - 1 - age, hireDay(year, random), null));
  const older = pool.rest().map((age): Draft => {
    const birth = LAST - 1 - age;
    return regular(birth, april(Math.min(FIRST_FISCAL_YEAR - 1, birth + 1 + random.weighted(AGE_AT_HIRE.slice(0, 10)))), null);
  });
  comeBack(older, scale);
  return [...recent, ...older, ...reappointed.map((age) => retiredAndBack(LAST - 1 - age, null, random))];
}

/** Somebody who resigned and was appointed again is the same person, with a gap. */
function comeBack(older: readonly Draft[], scale: number): void {
  const returning = older.filter(({ periods }) => periods[0]!.from >= april(2005)).slice(0, Math.max(2, Math.round(4 * scale)));
  returning.forEach(({ periods }, i) => {
    periods[0]!.to = april(2018 + (i % 2));
    periods.push({ kind: 'REGULAR', from: april(2022 + (i % 3)), to: null });
  });
}

const regular = (birthFiscalYear: number, from: string, to: string | null): Draft => ({
  birthFiscalYear, periods: [{ kind: 'REGULAR', from, to }],
});

/** One in sixteen is appointed on 1 October. */
const hireDay = (year: number, random: Random): string => (year < LAST && random.chance(1 / 16) ? `${year}-10-01` : april(year));

/** 再任用: the day after retirement, short time. */
function retiredAndBack(birthFiscalYear: number, to: string | null, random: Random): Draft {
  const retired = dayAfterRetirement(birthFiscalYear);
  return {
    birthFiscalYear,
    periods: [
      { kind: 'REGULAR', from: april(birthFiscalYear + 1 + random.pick([18, 22, 22, 23, 24])), to: retired },
      { kind: 'REAPPOINTED', from: retired, to },
    ],
  };
}

function drawLeavers(scale: number, random: Random): Draft[] {
  const drafts: Draft[] = [];
  for (let year = FIRST_FISCAL_YEAR + 1; year <= LAST; year += 1) {
    const retiring = Array.from({ length: 8 }, (_, i) => year - 68 + i).filter((birth) => dayAfterRetirement(birth) === april(year));
    const total = Math.round((retiring.length > 0 ? LEAVERS.ordinary : LEAVERS.withoutRetirement) * scale);
    for (let i = 0; i < total; i += 1) {
      const share = i / total;
      drafts.push(drawLeaver(year, retiring.length > 0 ? share : 0.56 + share * 0.44, retiring[0], random));
    }
  }
  return drafts;
}

/** `share` runs from 0 to 1 over the leavers of a year: the retiring first, then the reappointed at 65, early ones, the young. */
function drawLeaver(year: number, share: number, retiring: number | undefined, random: Random): Draft {
  const day = april(year);
  if (retiring !== undefined && share < 0.56) return regular(retiring, april(retiring + 1 + random.pick([18, 22, 22, 23, 24])), day);
  if (share < 0.64) return retiredAndBack(year - 66, day, random);
  const age = share < 0.76 ? random.between(54, year >= 2024 ? 60 : 59) : share < 0.85 ? random.between(36, 53) : random.between(23, 35);
  const birth = year - 1 - age;
  const hired = Math.min(year - 1, birth + 1 + random.weighted(AGE_AT_HIRE.slice(0, 7)));
  const midYear = age < 36 && hired < year - 1 && random.chance(0.15) ? `${year - 1}-12-01` : day;
  return regular(birth, april(Math.min(hired, year - 1)), midYear);
}

function dayIn(birthFiscalYear: number, random: Random): string {
  const day = new Date(Date.UTC(birthFiscalYear, 3, 2 + random.between(0, 364)));
  return day.toISOString().slice(0, 10);
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
