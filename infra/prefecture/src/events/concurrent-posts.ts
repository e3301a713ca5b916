import { april } from '../calendar.ts';
import { CONCURRENT_POSTS_A_YEAR, FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '../figures.ts';
import { leftOn, periodOn, type Person, type Stint } from '../people/person.ts';
import type { Random } from '../random.ts';
import { rankOf } from '../reference.ts';
import type { Line } from '../units/lines.ts';
import { gradeTitle } from '../careers/titles.ts';

/** 兼務: a second post in another unit for a year or two, never across a reform of that unit, ending with the grade it began in. */
export function addConcurrentPosts(people: readonly Person[], leaves: readonly Line[], random: Random): void {
  for (const person of people) {
    if (person.persona !== null) continue;
    let free = '';
    for (let year = FIRST_FISCAL_YEAR; year <= LAST_FISCAL_YEAR; year += 1) {
      if (!random.chance(CONCURRENT_POSTS_A_YEAR)) continue;
      const from = april(year);
      const main = person.stints.find((each) => each.kind === 'MAIN' && each.from <= from && (each.to === null || each.to > from));
      if (!main || from < free || rankOf(main.grade) > 4 || !periodOn(person, from)) continue;
      const stint = concurrentStint(person, main, from, random.pick(leaves), random);
      if (stint === null) continue;
      free = stint.to ?? '9999-12-31';
      person.stints.push(stint);
    }
  }
}

function concurrentStint(person: Person, main: Stint, from: string, line: Line, random: Random): Stint | null {
  const era = line.eras.find((each) => each.from <= from && (each.to === null || each.to > from));
  if (!era || line.workUnit === main.line.workUnit) return null;
  const planned = april(Number(from.slice(0, 4)) + random.between(1, 2));
  const regrade = person.grades.find((each) => each.from > from)?.from ?? null;
  const to = [planned, era.to, leftOn(person), regrade, person.periods.find((each) => each.to !== null && each.to > from)?.to ?? null]
    .filter((day) => day !== null)
    .sort()[0]!;
  const title = `${gradeTitle(rankOf(main.grade), person.family !== 'GENERAL_ADMINISTRATION')}（兼務）`;
  return { line, unitId: era.unitId, kind: 'CONCURRENT', post: 'MEMBER', title, grade: main.grade, from, to: to > april(LAST_FISCAL_YEAR) ? null : to, reason: 'CONCURRENT' };
}
