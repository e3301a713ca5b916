import { april } from '../calendar.ts';
import { DISPATCHES_A_YEAR, FIRST_POST_AT_HEADQUARTERS, MOVES, REFERENCE_SIZE, ROTATION_RULE_FOLLOWED, YEARS_IN_POST, type JobFamilyCode } from '../figures.ts';
import { hiredOn } from '../people/person.ts';
import type { Site } from '../prefecture.ts';
import type { Random } from '../random.ts';
import { findEra, type Line } from '../units/lines.ts';
import type { Structure } from '../units/structure.ts';
import { ageOf, isRankAndFile, type Career } from './career.ts';
import { changes, openStint } from './stints.ts';
import { Vacancies } from './vacancies.ts';

const otherSite = (site: Site): Site => (site === 'HEADQUARTERS' ? 'BRANCH_OFFICE' : 'HEADQUARTERS');

export interface Reshuffle {
  readonly year: number;
  readonly serving: readonly Career[];
  readonly structure: Structure;
  readonly leaves: readonly Line[];
  readonly random: Random;
}

/** The annual reshuffle of rank and file: who must move, who may, and where to. Returns what is still open. */
export function reshuffle({ year, serving, structure, leaves, random }: Reshuffle): Vacancies {
  const movers = chooseMovers(serving, year, random);
  for (const away of sendAway(movers, serving.length, year, random)) {
    movers.delete(away);
    Object.assign(away, { place: structure.byKey.get('jinji')!, dispatchedUntil: year + 2, since: year, isSub: false, event: 'DISPATCH' });
  }
  const origins = new Map([...movers].map((career) => [career, career.place]));
  for (const career of movers) career.place = null;
  const vacancies = openVacancies(serving, leaves, year, random);
  for (const career of movers) place(career, origins.get(career) ?? lastPlace(career), vacancies, year, random);
  return vacancies;
}

export function openVacancies(serving: readonly Career[], leaves: readonly Line[], year: number, random: Random): Vacancies {
  const staff = new Map<JobFamilyCode, number>();
  const taken = new Map<Line, Partial<Record<JobFamilyCode, number>>>(leaves.map((line) => [line, {}]));
  for (const career of serving) {
    if (!isRankAndFile(career)) continue;
    const { family } = career.person;
    staff.set(family, (staff.get(family) ?? 0) + 1);
    const there = career.place && taken.get(career.place);
    if (there) there[family] = (there[family] ?? 0) + 1;
  }
  return new Vacancies(leaves, year, staff, taken, random);
}

const lastPlace = (career: Career): Line | null => career.person.stints.at(-1)?.line ?? null;

/** Those without a place, those for whom ROT-2 or ROT-3 is due, and by length of stay as many as the year's moves allow. */
function chooseMovers(serving: readonly Career[], year: number, random: Random): Set<Career> {
  const movers = new Set<Career>();
  const willing: { career: Career; overdue: number }[] = [];
  let counted = 0;
  for (const career of serving) {
    if (career.person.persona !== null) continue;
    if (career.dispatchedUntil !== null && career.dispatchedUntil <= year) Object.assign(career, { dispatchedUntil: null, place: null, event: 'RETURN' });
    const isNew = openStint(career) === undefined || career.event === 'REAPPOINTED';
    const isCounted = !isNew && (career.place === null || changes(career, april(year), year));
    if (isCounted) counted += 1;
    if (!isRankAndFile(career)) continue;
    if (career.place === null || (isCounted && overdue(career, year) >= 0)) movers.add(career);
    else if (!isNew && !isCounted && year - career.since >= 2) willing.push({ career, overdue: overdue(career, year) + random.fraction() / 2 });
  }
  const budget = Math.round((MOVES[year]! * serving.length) / REFERENCE_SIZE) - counted;
  willing.sort((a, b) => b.overdue - a.overdue);
  for (const { career } of willing.slice(0, Math.max(0, budget))) movers.add(career);
  return movers;
}

const overdue = (career: Career, year: number): number => {
  if (career.rotation?.year === year) return 100;
  if (career.rotation && career.rotation.year > year) return -50;
  // A promotion is the moment to move.
  return year - career.since - career.stay + (career.rankSince === year ? 1 : 0);
};

function sendAway(movers: ReadonlySet<Career>, staff: number, year: number, random: Random): Career[] {
  const fit = [...movers].filter(
    (career) => career.place !== null && career.rank <= 3 && career.rotation?.year !== year && career.event === null && ageOf(career, year) >= 27 && ageOf(career, year) <= 45,
  );
  return random.shuffle(fit).slice(0, Math.max(1, Math.round(DISPATCHES_A_YEAR * staff)));
}

/** Finds a place; in the first ten years in another department when possible (ROT-4, ROT-6). */
export function place(career: Career, from: Line | null, vacancies: Vacancies, year: number, random: Random): void {
  const isFirst = career.event === 'HIRED';
  const day = april(year);
  const service = year - Number(hiredOn(career.person).slice(0, 4));
  const site = isFirst ? (random.chance(FIRST_POST_AT_HEADQUARTERS) ? 'HEADQUARTERS' : 'BRANCH_OFFICE') : career.rotation?.year === year ? career.rotation.site : null;
  const fromDepartment = from && departmentOf(from, day);
  const to = vacancies.take(career.person.family, site, (line) => {
    if (line.workUnit === from?.workUnit) return line === from ? -10 : -4;
    const isElsewhere = departmentOf(line, day) !== fromDepartment;
    return (isElsewhere ? (service < 10 ? 4 : 1) : 0) + (line.site === from?.site ? 0 : 1) + random.fraction();
  });
  const isSub = career.rank === 4 && (career.isPastLimit || random.chance(0.75));
  career.place = to;
  career.since = year;
  career.stay = random.weighted(YEARS_IN_POST);
  career.isSub = isSub;
  career.event ??= 'MOVED';
  career.rotation = isFirst ? firstRotation(to, year, random) : null;
}

/** 県方針 キャリアパス: from headquarters to a branch in the third year, from a branch to headquarters in the fourth (原則). */
export function firstRotation(first: Line, year: number, random: Random): Career['rotation'] {
  const due = year + (first.site === 'HEADQUARTERS' ? 2 : 3);
  if (random.chance(ROTATION_RULE_FOLLOWED)) return { year: due, site: otherSite(first.site) };
  return random.chance(0.5) ? { year: due + 1, site: otherSite(first.site) } : null;
}

/** The department a line counts for; of a line that has ended, the last. */
const departmentOf = (line: Line, day: string): string => (findEra(line, day) ?? line.eras.at(-1)!).department;
