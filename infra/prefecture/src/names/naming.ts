import { ageOnApril } from '../calendar.ts';
import { LAST_FISCAL_YEAR, WOMEN } from '../figures.ts';
import { leftOn, type Person } from '../people/person.ts';
import { PERSONAS } from '../people/personas.ts';
import type { Random } from '../random.ts';
import { rankOf } from '../reference.ts';
import { AWKWARD_NAMES, type FullName } from './awkward-names.ts';
import { givenNames, type Sex } from './given-names.ts';
import { SURNAMES } from './surnames.ts';

export interface Named {
  readonly name: FullName;
  /** Used for the given name and for the chance of childcare leave; it is in no row. */
  readonly sex: Sex;
}

/**
 * Gives everybody a name. The sex behind a given name is drawn here, after all careers are lived, so that nothing in them
 * can depend on it; its shares are those published.
 */
export function nameEverybody(people: readonly Person[], random: Random): Map<Person, Named> {
  const named = new Map<Person, Named>();
  const sexOf = sexes(people, random);
  const awkward = [...AWKWARD_NAMES];
  for (const person of people) {
    const sex = sexOf(person);
    const planted = person.persona === null && leftOn(person) === null && awkward.length > 0 && named.size % 7 === 3 ? awkward.shift() : undefined;
    named.set(person, { sex, name: planted ?? personaName(person) ?? drawName(person, sex, random) });
  }
  return named;
}

function personaName(person: Person): FullName | undefined {
  const spec = PERSONAS.find((each) => each.key === person.persona);
  if (spec === undefined) return undefined;
  const { familyName, givenName, familyNameKana, givenNameKana } = spec;
  return { familyName, givenName, familyNameKana, givenNameKana, usedFamilyName: null, usedFamilyNameKana: null };
}

function drawName(person: Person, sex: Sex, random: Random): FullName {
  const [familyName, familyNameKana] = drawSurname(random);
  const birthYear = Number(person.birthDate.slice(0, 4));
  const [givenName, givenNameKana] = random.pick(givenNames(sex, birthYear));
  const keepsMaidenName = sex === 'F' && birthYear < 1998 && random.chance(0.07);
  const [used, usedKana] = keepsMaidenName ? drawSurname(random) : [null, null];
  return used === familyName
    ? { familyName, givenName, familyNameKana, givenNameKana, usedFamilyName: null, usedFamilyNameKana: null }
    : { familyName, givenName, familyNameKana, givenNameKana, usedFamilyName: used, usedFamilyNameKana: usedKana };
}

/** The commonest names are far commoner than the rest. */
const drawSurname = (random: Random): readonly [string, string] => SURNAMES[Math.floor(random.fraction() ** 1.8 * SURNAMES.length)]!;

function sexes(people: readonly Person[], random: Random): (person: Person) => Sex {
  const age = (person: Person): number => ageOnApril(LAST_FISCAL_YEAR, person.birthFiscalYear);
  const isManager = (person: Person): boolean => rankOf(person.grades.at(-1)!.grade) >= 5;
  const older = people.filter((person) => leftOn(person) === null && age(person) >= 45);
  const managers = older.filter(isManager).length;
  const olderStaff = (WOMEN.from45 * older.length - WOMEN.managers * managers) / Math.max(1, older.length - managers);
  const shares = [WOMEN.under30, WOMEN.under45, olderStaff, WOMEN.managers];
  const owed = shares.map(() => random.fraction());
  return (person) => {
    const band = isManager(person) ? 3 : age(person) < 30 ? 0 : age(person) < 45 ? 1 : 2;
    owed[band]! += shares[band]!;
    if (owed[band]! < 1) return 'M';
    owed[band]! -= 1;
    return 'F';
  };
}
