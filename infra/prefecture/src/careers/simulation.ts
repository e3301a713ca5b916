import { april } from '../calendar.ts';
import { FIRST_FISCAL_YEAR, FIRST_YEAR_OF_AGE_LIMIT, LAST_FISCAL_YEAR, MANAGERIAL_AGE_LIMIT, REFERENCE_SIZE, YEARS_IN_POST } from '../figures.ts';
import { hiredOn, periodOn, type Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { rankOf } from '../reference.ts';
import { findEra, type Line } from '../units/lines.ts';
import type { Structure } from '../units/structure.ts';
import { successorOf } from '../units/unit-rows.ts';
import { ageOf, isRankAndFile, leavePost, newCareer, type Career } from './career.ts';
import { dealRanks, gradeTargets, promote } from './promotions.ts';
import { firstRotation, openVacancies, place, reshuffle } from './reshuffle.ts';
import { fillSeats, managersNeeded, seatsOf, type Seat } from './seats.ts';
import { close, openStint, record } from './stints.ts';
import { leavesOf, type Vacancies } from './vacancies.ts';

/** Lives ten years, April by April, and writes each person's stints and grades. Personas keep what is written for them. */
export function simulateCareers(people: readonly Person[], structure: Structure, random: Random): void {
  const careers = people.map((person) => newCareer(person, random.bell()));
  const seats = reserve(seatsOf(structure, Math.max(1, Math.round((people.length / REFERENCE_SIZE) * 0.8))), careers);
  const needed = managersNeeded(seats);
  const leaves = leavesOf(structure);
  for (let year = FIRST_FISCAL_YEAR; year <= LAST_FISCAL_YEAR; year += 1) {
    const serving = careers.filter((career) => arrives(career, year));
    const targets = gradeTargets(serving.filter((career) => !career.isReappointed).length, needed);
    if (year === FIRST_FISCAL_YEAR) {
      begin(serving, targets, year);
    } else {
      for (const career of serving) follow(career, year);
      ageLimit(serving, year);
      for (const promoted of promote(serving, targets, year)) promoted.isSub ||= promoted.rank === 4 && random.chance(0.75);
    }
    fillSeats(seats, serving, structure, year, random);
    const vacancies = year === FIRST_FISCAL_YEAR ? settle(serving, leaves, year, random) : reshuffle({ year, serving, structure, leaves, random });
    for (const career of serving) if (career.person.persona === null) record(career, firstDay(career, year, random), year);
    appointInAutumn(careers, vacancies, year, random);
  }
}

function reserve(seats: Seat[], careers: readonly Career[]): Seat[] {
  for (const { person } of careers) {
    for (const stint of person.stints) {
      const seat = seats.find((each) => each.line === stint.line && each.post === stint.post);
      if (seat) seat.reservedFrom = Number(stint.from.slice(0, 4));
    }
  }
  return seats;
}

/** Sees off who has left, welcomes who comes; true for those in service on the year's first day. */
function arrives(career: Career, year: number): boolean {
  const day = april(year);
  career.event = null;
  const period = periodOn(career.person, day);
  if (career.person.persona !== null) return period !== undefined && followScript(career, day);
  if (period === undefined) {
    const ended = career.person.periods.findLast((each) => each.to !== null && each.to <= day)?.to;
    if (ended && openStint(career)) leaveService(career, ended);
    return false;
  }
  if (period.kind === 'REAPPOINTED' && !career.isReappointed) {
    leavePost(career);
    Object.assign(career, { rank: 2, isSub: false, isPastLimit: false, isReappointed: true, rotation: null, dispatchedUntil: null, event: 'REAPPOINTED' });
  } else if (period.from === day) {
    career.event = period === career.person.periods[0] ? 'HIRED' : 'REHIRED';
  }
  return true;
}

function leaveService(career: Career, day: string): void {
  leavePost(career);
  career.dispatchedUntil = null;
  career.rotation = null;
  close(career, day);
}

function followScript(career: Career, day: string): boolean {
  const grade = career.person.grades.findLast((each) => each.from <= day);
  if (grade) career.rank = rankOf(grade.grade);
  return true;
}

/** The first April: ranks are dealt out, and everybody has been where he or she is for a while. */
function begin(serving: readonly Career[], targets: readonly number[], year: number): void {
  const taken = new Array<number>(9).fill(0);
  for (const career of serving) if (career.person.persona !== null) taken[career.rank]! += 1;
  const candidates = serving.filter((career) => career.person.persona === null && !career.isReappointed);
  dealRanks(candidates, targets, taken, year);
  candidates.forEach((career, i) => (career.rankSince = year - 1 - (i % 4)));
}

function settle(serving: readonly Career[], leaves: readonly Line[], year: number, random: Random): Vacancies {
  const vacancies = openVacancies(serving, leaves, year, random);
  for (const career of serving) {
    if (!isRankAndFile(career)) continue;
    place(career, null, vacancies, year, random);
    if (career.event === 'HIRED') continue;
    const hired = Number(hiredOn(career.person).slice(0, 4));
    career.since = Math.max(hired, year - random.between(0, 3));
    career.stay = random.weighted(YEARS_IN_POST);
    if (year - hired < 3 && !career.isReappointed) {
      career.since = hired;
      career.rotation = firstRotation(career.place!, hired, random);
    }
  }
  return vacancies;
}

/** In the first year the open rows began when the post was taken up. */
function firstDay(career: Career, year: number, random: Random): string {
  if (year !== FIRST_FISCAL_YEAR || career.event === 'HIRED' || career.event === 'REHIRED') return april(year);
  const since = isRankAndFile(career) ? career.since : year - random.between(0, 2);
  career.event = null;
  const from = april(Math.min(year, since));
  const period = periodOn(career.person, april(year))!;
  return from > period.from ? from : period.from;
}

/** A merger takes people along; a unit that is abolished leaves them without a place. */
function follow(career: Career, year: number): void {
  if (career.place === null || findEra(career.place, april(year))) return;
  const heir = successorOf(career.place);
  if (heir === null || career.seat) return leavePost(career);
  career.place = heir;
}

/** 役職定年: managers who have reached the limit step down to 総括主幹級, but for one whose post could not be filled otherwise. */
function ageLimit(serving: readonly Career[], year: number): void {
  if (year < FIRST_YEAR_OF_AGE_LIMIT) return;
  for (const career of serving) {
    if (career.rank < 5 || career.isExcepted || career.isReappointed || career.person.persona !== null || ageOf(career, year) < MANAGERIAL_AGE_LIMIT) continue;
    if (year === FIRST_YEAR_OF_AGE_LIMIT + 1 && career.rank >= 6 && career.seat && !serving.some((each) => each.isExcepted)) {
      career.isExcepted = true;
      career.seat.due = LAST_FISCAL_YEAR + 1;
      continue;
    }
    leavePost(career);
    Object.assign(career, { rank: 4, rankSince: year, isPastLimit: true, isSub: true, event: 'LIMIT' });
  }
}

function appointInAutumn(careers: readonly Career[], vacancies: Vacancies, year: number, random: Random): void {
  const day = `${year}-10-01`;
  for (const career of careers) {
    if (career.person.persona !== null || !career.person.periods.some((period) => period.from === day)) continue;
    career.event = 'HIRED';
    place(career, null, vacancies, year, random);
    record(career, day, year);
  }
}
