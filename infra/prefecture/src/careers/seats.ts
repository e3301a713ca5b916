import { april } from '../calendar.ts';
import { YEARS_IN_SEAT } from '../figures.ts';
import type { PostCode } from '../prefecture.ts';
import type { Random } from '../random.ts';
import { findEra, type Line } from '../units/lines.ts';
import type { Structure } from '../units/structure.ts';
import { ageOf, isRankAndFile, leavePost, type Career } from './career.ts';

/** A headship: one person holds it, on every day its unit exists. */
export interface Seat {
  readonly line: Line;
  readonly post: PostCode;
  /** Ranks that may hold it. */
  readonly ranks: readonly number[];
  /** Kept free for a persona from this fiscal year on. */
  reservedFrom: number | null;
  incumbent: Career | null;
  /** The year from which its holder may move on. */
  due: number;
}

const LARGE_OFFICE = 60;

const seat = (line: Line, post: PostCode, ranks: readonly number[]): Seat => ({ line, post, ranks, reservedFrom: null, incumbent: null, due: 0 });

/** All headships, the most important first. Which rank holds which: the career chart; where there are too few managers, 総括主幹級 act as group managers (assumption). */
export function seatsOf(structure: Structure, deputies: number): Seat[] {
  const [hq, branch] = [structure.workUnits.filter((each) => each.site === 'HEADQUARTERS'), structure.workUnits.filter((each) => each.site !== 'HEADQUARTERS')];
  const groups = (units: readonly Line[]): Line[] => units.flatMap((each) => each.groups);
  return [
    ...structure.departments.map((line) => seat(line, 'DEPARTMENT_DIRECTOR', [8, 7, 6])),
    ...structure.departments.flatMap((line) => Array.from({ length: deputies }, () => seat(line, 'DEPUTY_DIRECTOR', [7, 6]))),
    ...structure.bureaus.map((line) => seat(line, 'UNIT_HEAD', [8, 7, 6])),
    ...branch.filter((line) => line.staff >= LARGE_OFFICE).map((line) => seat(line, 'UNIT_HEAD', [8, 7, 6, 5])),
    ...hq.map((line) => seat(line, 'UNIT_HEAD', [6, 7, 5])),
    ...branch.filter((line) => line.staff < LARGE_OFFICE).map((line) => seat(line, 'UNIT_HEAD', [7, 6, 5])),
    ...groups(hq).map((line) => seat(line, 'GROUP_MANAGER', [5, 4])),
    ...groups(branch).map((line) => seat(line, 'GROUP_MANAGER', [5, 4])),
  ];
}

/** Managers needed at least, index = rank, so that even a small prefecture has its heads. */
export function managersNeeded(seats: readonly Seat[]): number[] {
  const count = (post: PostCode): number => seats.filter((each) => each.post === post && findEra(each.line, april(2025))).length;
  return [0, 0, 0, 0, 0, Math.ceil(count('GROUP_MANAGER') / 2), count('UNIT_HEAD'), count('DEPUTY_DIRECTOR'), count('DEPARTMENT_DIRECTOR')];
}

const isOpen = (each: Seat, year: number): boolean =>
  findEra(each.line, april(year)) !== undefined && (each.reservedFrom === null || each.reservedFrom > year);

/** Vacates what must or may change hands and fills every headship of the year. Managers left over get a post beside one. */
export function fillSeats(seats: readonly Seat[], serving: readonly Career[], structure: Structure, year: number, random: Random): void {
  for (const each of seats) {
    const holder = each.incumbent;
    if (holder && (!isOpen(each, year) || year >= each.due || !each.ranks.includes(holder.rank) || holder.isPastLimit)) leavePost(holder);
  }
  const vacant = new Set(seats.filter((each) => each.incumbent === null && isOpen(each, year)));
  const pools = Array.from({ length: 9 }, (): Career[] => []);
  for (const career of serving) {
    const free = career.besides !== null || (isRankAndFile(career) && !career.isPastLimit && !career.isReappointed);
    if (free && (career.rank >= 5 || ageOf(career, year) < 59)) pools[career.rank]!.push(career);
  }
  for (let rank = 8; rank >= 4; rank -= 1) for (const each of vacant) if (each.ranks.includes(rank)) fill(each, pools[rank]!, vacant, year, random);
  for (let rank = 7; rank >= 1; rank -= 1) for (const each of vacant) fill(each, pools[rank]!, vacant, year, random);
  for (const rank of [8, 7, 6, 5]) for (const career of pools[rank]!) if (career.seat === null) placeBeside(career, structure, year, random);
}

/** Takes the best of a few: somebody whose field it is, and not back where he or she was. */
function fill(open: Seat, pool: Career[], vacant: Set<Seat>, year: number, random: Random): void {
  if (pool.length === 0) return;
  let best = -1;
  let bestScore = -Infinity;
  for (let i = 0; i < 10; i += 1) {
    const index = random.between(0, pool.length - 1);
    const career = pool[index]!;
    const score = (open.line.mix.get(career.person.family) ?? -1) * 3 + (career.place === open.line ? -2 : 0) + ageOf(career, year) / 40;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  const career = pool[best]!;
  pool[best] = pool.at(-1)!;
  pool.pop();
  leavePost(career);
  Object.assign(career, { seat: open, place: open.line, since: year, isSub: false, event: career.event ?? 'MOVED' });
  open.incumbent = career;
  open.due = year + random.weighted(YEARS_IN_SEAT);
  vacant.delete(open);
}

function placeBeside(career: Career, structure: Structure, year: number, random: Random): void {
  const day = april(year);
  const mayStay = career.besides !== null && career.place !== null && findEra(career.place, day) && year - career.since < 3;
  if (mayStay && besidesPost(career, career.place!) === career.besides) return;
  leavePost(career);
  const lines = career.rank >= 7 ? structure.departments : structure.workUnits;
  let place = random.pick(lines);
  for (let i = 0; i < 400 && (!findEra(place, day) || (i < 40 && career.rank < 7 && !place.mix.has(career.person.family))); i += 1) place = random.pick(lines);
  Object.assign(career, { place, besides: besidesPost(career, place), since: year, isSub: false, event: career.event ?? 'MOVED' });
}

const besidesPost = (career: Career, place: Line): PostCode =>
  career.rank < 7 && place.site === 'HEADQUARTERS' ? 'ACTING_DIVISION_MANAGER' : 'DEPUTY_DIRECTOR';
