import { april, birthFiscalYearOf } from '../calendar.ts';
import type { Identify } from '../identity.ts';
import type { Era, Line } from '../units/lines.ts';
import type { Structure } from '../units/structure.ts';
import { personaNumber } from './numbering.ts';
import type { Person, Stint } from './person.ts';
import { PERSONAS, type PersonaSpec, type PersonaStep } from './personas.ts';

/** The personas as people with their careers already written, cut where a reform changed their unit. */
export function personaPeople(structure: Structure, identify: Identify): Person[] {
  return PERSONAS.map((spec, i) => ({
    id: identify(`employee:${personaNumber(spec.hiredOn, i)}`), number: personaNumber(spec.hiredOn, i), birthDate: spec.birthDate, birthFiscalYear: birthFiscalYearOf(spec.birthDate), family: 'GENERAL_ADMINISTRATION',
    periods: [{ kind: 'REGULAR', from: spec.hiredOn, to: null }], persona: spec.key, grades: gradesOf(spec), stints: stintsOf(spec, structure),
  }));
}

function gradesOf({ steps }: PersonaSpec): Person['grades'] {
  const changes = steps.filter((step, i) => step.grade !== steps[i - 1]?.grade);
  return changes.map(({ grade, year }, i) => ({ grade, from: april(year), to: changes[i + 1] ? april(changes[i + 1]!.year) : null }));
}

const stintsOf = ({ steps }: PersonaSpec, structure: Structure): Stint[] =>
  steps.flatMap((step, i) => stintsOfStep(step, steps[i + 1] ? april(steps[i + 1]!.year) : null, findLine(step.at, structure)));

function stintsOfStep({ year, post, title, grade, reason }: PersonaStep, to: string | null, line: Line): Stint[] {
  const from = april(year);
  const isIn = (era: Era): boolean => (to === null || era.from < to) && (era.to === null || era.to > from);
  return line.eras.filter(isIn).map((era) => ({
    line, unitId: era.unitId, kind: 'MAIN', post, title, grade,
    from: era.from > from ? era.from : from,
    to: era.to !== null && (to === null || era.to < to) ? era.to : to,
    reason: era.from > from ? 'REFORM' : reason,
  }));
}

function findLine(at: string, structure: Structure): Line {
  const [key, group] = at.split('/');
  const workUnit = structure.byKey.get(key!);
  if (workUnit === undefined) throw new Error(`a persona works at ${at}, which this prefecture does not have`);
  if (group === undefined) return workUnit.groups.length > 0 && workUnit.site !== 'HEADQUARTERS' ? workUnit.groups[0]! : workUnit;
  return workUnit.groups[Math.min(Number(group), workUnit.groups.length) - 1]!;
}
