import { expect, it } from 'vitest';
import { simulateCareers } from '../src/careers/simulation.ts';
import { figures } from '../src/index.ts';
import { identities } from '../src/identity.ts';
import { nameEverybody } from '../src/names/naming.ts';
import { drawPeople } from '../src/people/demography.ts';
import { leftOn } from '../src/people/person.ts';
import { Random } from '../src/random.ts';
import { rankOf } from '../src/reference.ts';
import { buildStructure } from '../src/units/structure.ts';

it('given names make 8.9 % of managers women, though no career knew of it', () => {
  const identify = identities(1);
  const people = drawPeople(3800, identify, new Random(1, 'people'));
  simulateCareers(people, buildStructure(3800, identify), new Random(1, 'careers'));
  const named = nameEverybody(people, new Random(1, 'names'));
  const managers = people.filter((person) => leftOn(person) === null && rankOf(person.grades.at(-1)!.grade) >= 5);
  const women = managers.filter((person) => named.get(person)!.sex === 'F');
  expect(Math.abs(women.length / managers.length - figures.WOMEN.managers)).toBeLessThan(0.015);
});
