import { addDays, april, earlier } from '../calendar.ts';
import { canary, ODD_TEXTS } from '../canary.ts';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR, LEAVES_A_YEAR } from '../figures.ts';
import type { Identify } from '../identity.ts';
import type { Named } from '../names/naming.ts';
import { hiredOn, leftOn, periodOn, type Person } from '../people/person.ts';
import type { LeaveKind, LeaveRow } from '../prefecture.ts';
import type { Random } from '../random.ts';
import { eraOn } from '../units/lines.ts';

const REASONS: Readonly<Record<LeaveKind, readonly string[]>> = {
  CHILDCARE: ['第一子の養育のため', '第二子の養育のため', '第三子の養育のため'],
  SICKNESS: ['療養のため（診断書は健康管理部門で保管）'],
  SELF_DEVELOPMENT: ['大学院での修学のため', '国際貢献活動のため'],
};

/** Days of absence, shortest and longest. Self-development leave: up to three years (地公法26条の5). */
const LENGTHS: Readonly<Record<LeaveKind, readonly [number, number]>> = { CHILDCARE: [180, 700], SICKNESS: [30, 240], SELF_DEVELOPMENT: [365, 730] };

/** Leaves of three kinds over ten years; one at a time, within service. The texts are P3 and carry canaries. */
export function drawLeaves(people: readonly Person[], named: ReadonlyMap<Person, Named>, identify: Identify, random: Random, until: string): LeaveRow[] {
  const rows: LeaveRow[] = [];
  for (const person of people) {
    if (person.persona !== null) continue;
    let free = hiredOn(person);
    for (let year = FIRST_FISCAL_YEAR; year < LAST_FISCAL_YEAR; year += 1) {
      const kind = drawKind(person, named.get(person)!.sex, year, random);
      if (kind === null) continue;
      const from = addDays(april(year), random.between(0, 360));
      if (from < free || periodOn(person, from) === undefined) continue;
      const [shortest, longest] = kind === 'CHILDCARE' && named.get(person)!.sex === 'M' ? [14, 120] : LENGTHS[kind];
      const back = earlier(addDays(from, random.between(shortest, longest)), leftOn(person))!;
      free = back;
      rows.push(leaveRow(person, kind, from, back > until ? null : back, rows.length, identify, random));
    }
  }
  return rows;
}

function drawKind(person: Person, sex: Named['sex'], year: number, random: Random): LeaveKind | null {
  const age = year - person.birthFiscalYear;
  const chance = random.fraction();
  const childcare = age >= 26 && age <= 41 ? (sex === 'F' ? LEAVES_A_YEAR.childcareWomen : LEAVES_A_YEAR.childcareMen) : 0;
  if (chance < childcare) return 'CHILDCARE';
  if (chance < childcare + LEAVES_A_YEAR.sickness) return 'SICKNESS';
  return chance < childcare + LEAVES_A_YEAR.sickness + LEAVES_A_YEAR.selfDevelopment && age < 45 ? 'SELF_DEVELOPMENT' : null;
}

function leaveRow(person: Person, kind: LeaveKind, validFrom: string, validTo: string | null, index: number, identify: Identify, random: Random): LeaveRow {
  const stint = person.stints.findLast((each) => each.kind === 'MAIN' && each.from <= validFrom)!;
  const odd = index % 5 === 0 ? ODD_TEXTS[(index / 5) % ODD_TEXTS.length]! : '';
  const mark = canary('P3', eraOn(stint.line, validFrom).code, person.number);
  return {
    id: identify(`leave:${person.number}:${validFrom}`), employeeId: person.id, kind, validFrom, validTo,
    // The odd text comes first, so that an exported cell begins with it.
    reason: `${odd}${random.pick(REASONS[kind])} ${mark}`,
  };
}
