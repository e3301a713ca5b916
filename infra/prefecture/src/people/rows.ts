import type { Identify } from '../identity.ts';
import type { Named } from '../names/naming.ts';
import type { AssignmentRow, EmployeeRow, GradeHistoryRow, Persona, PersonaKey, ServicePeriodRow } from '../prefecture.ts';
import type { Random } from '../random.ts';
import { hiredOn, leftOn, type Person } from './person.ts';
import { PERSONAS } from './personas.ts';

export function employeeRows(people: readonly Person[], named: ReadonlyMap<Person, Named>, random: Random): EmployeeRow[] {
  return people.map((person, i) => ({
    id: person.id,
    number: person.number,
    ...named.get(person)!.name,
    birthDate: person.birthDate,
    jobFamilyCode: person.family,
    staffKind: person.periods.at(-1)!.kind,
    hiredOn: hiredOn(person),
    leftOn: leftOn(person),
    email: `s${person.number}@pref.example`,
    expectedOvertimeHours: overtime(person, i, random),
  }));
}

/** Hours on and beside the limits of 庁内副業 and of the overtime rules: 360 and 720 a year. */
const BOUNDARIES = [359, 360, 361, 719, 720, 721, 0];

function overtime(person: Person, index: number, random: Random): number {
  const drawn = Math.round(150 * Math.exp(0.65 * random.bell()));
  const persona = PERSONAS.find((each) => each.key === person.persona);
  if (persona) return persona.expectedOvertimeHours;
  return index % 97 === 0 ? BOUNDARIES[(index / 97) % BOUNDARIES.length]! : Math.min(drawn, 960);
}

export const servicePeriodRows = (people: readonly Person[], identify: Identify): ServicePeriodRow[] =>
  people.flatMap((person) =>
    person.periods.map((period) => ({
      id: identify(`service:${person.number}:${period.from}`), employeeId: person.id, staffKind: period.kind,
      validFrom: period.from, validTo: period.to,
    })),
  );

export const gradeHistoryRows = (people: readonly Person[], identify: Identify): GradeHistoryRow[] =>
  people.flatMap((person) => {
    return person.grades.map(({ grade, from, to }) => ({ id: identify(`grade:${person.number}:${from}`), employeeId: person.id, grade, validFrom: from, validTo: to }));
  });

export const assignmentRows = (people: readonly Person[], identify: Identify): AssignmentRow[] =>
  people.flatMap((person) => {
    return person.stints.map((stint) => ({
      id: identify(`assignment:${person.number}:${stint.kind}:${stint.from}`), employeeId: person.id, unitId: stint.unitId, kind: stint.kind, post: stint.post,
      postTitle: stint.title, grade: stint.grade, validFrom: stint.from, validTo: stint.to, reason: stint.reason,
    }));
  });

export function personaRows(people: readonly Person[]): Record<PersonaKey, Persona> {
  return Object.fromEntries(
    PERSONAS.map(({ key, description }) => {
      const person = people.find((each) => each.persona === key)!;
      return [key, { key, description, employeeId: person.id }];
    }),
  ) as Record<PersonaKey, Persona>;
}
