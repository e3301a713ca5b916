import { REAPPOINTED_STAFF, REFERENCE_SIZE, STAFF_BY_GRADE } from '../figures.ts';
import { GRADES } from '../reference.ts';
import { ageOf, type Career } from './career.ts';

/** Assumption: nobody younger holds the grade, by rank. */
const YOUNGEST = [0, 18, 29, 36, 42, 46, 49, 51, 53];
/** Assumption: years in the grade before the next. */
const YEARS_BEFORE_NEXT = [0, 5, 4, 4, 3, 2, 2, 1];

/** How many people each rank should have, index = rank; never fewer than `atLeast`. */
export function gradeTargets(regularStaff: number, atLeast: readonly number[]): number[] {
  const whole = REFERENCE_SIZE - REAPPOINTED_STAFF;
  return [0, ...GRADES.map(({ code, rank }) => Math.max(Math.round((STAFF_BY_GRADE[code] / whole) * regularStaff), atLeast[rank] ?? 0))];
}

/** Seniority with some merit: nothing else decides, and nothing about the person but age and years. */
const standing = (career: Career, year: number): number => ageOf(career, year) + career.merit * 3;

/** Deals the ranks out on the first day, from the top. `candidates` are regular staff; personas keep theirs. */
export function dealRanks(candidates: readonly Career[], targets: readonly number[], taken: readonly number[], year: number): void {
  const ordered = [...candidates].sort((a, b) => standing(b, year) - standing(a, year) || (a.person.number < b.person.number ? -1 : 1));
  let waiting = ordered;
  for (let rank = 8; rank >= 2; rank -= 1) {
    let open = targets[rank]! - (taken[rank] ?? 0);
    waiting = waiting.filter((career) => {
      if (open <= 0 || ageOf(career, year) < YOUNGEST[rank]!) return true;
      open -= 1;
      career.rank = rank;
      return false;
    });
  }
}

/** Fills what has become free in each rank from the rank below, from the top. Returns those promoted. */
export function promote(careers: readonly Career[], targets: readonly number[], year: number): Set<Career> {
  const counts = new Array<number>(9).fill(0);
  const byRank = Array.from({ length: 9 }, (): Career[] => []);
  for (const career of careers) {
    if (career.isReappointed) continue;
    counts[career.rank]! += 1;
    if (career.person.persona === null && !career.isPastLimit && career.dispatchedUntil === null) byRank[career.rank]!.push(career);
  }
  const promoted = new Set<Career>();
  for (let rank = 8; rank >= 2; rank -= 1) {
    const open = targets[rank]! - counts[rank]!;
    if (open <= 0) continue;
    const ready = byRank[rank - 1]!.filter((career) => isReady(career, rank, year));
    ready.sort((a, b) => standing(b, year) - standing(a, year) || (a.person.number < b.person.number ? -1 : 1));
    for (const career of ready.slice(0, open)) {
      career.rank = rank;
      career.rankSince = year;
      counts[rank]! += 1;
      counts[rank - 1]! -= 1;
      promoted.add(career);
    }
  }
  return promoted;
}

function isReady(career: Career, rank: number, year: number): boolean {
  const age = ageOf(career, year);
  return age >= YOUNGEST[rank]! && year - career.rankSince >= YEARS_BEFORE_NEXT[rank - 1]! && age < (rank >= 5 ? 59 : 60);
}
