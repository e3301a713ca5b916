import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addYears, fiscalYearOf } from '../rotation/calendar.ts';
import type { Chart } from '../rotation/chart.ts';
import type { RotationRecord } from '../rotation/subject.ts';
import { idOf, luck } from './town-book.ts';

export interface RecordRow {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: RotationRecord['kind'];
  readonly code: string;
  readonly assignmentId: string | null;
  readonly note: string;
  readonly recordedById: string;
  readonly recordedOn: string;
}

const CONSIDERED = ['WISH', 'APTITUDE', 'EXPERIENCE'] as const;
const PURPOSES = ['NEW_EXPERIENCE', 'STRENGTH', 'IMPROVEMENT'] as const;
const LEADS = ['予算編成の取りまとめ', '計画の改定', '補助金の交付', '議会対応の取りまとめ', '許認可の審査'] as const;
const EXCEPTIONS = ['介護のため、通勤できる所属を続ける。', '災害復旧の担当を、年度の終わりまで続ける。', '資格を要する業務で、代わる職員がまだいない。'] as const;
/** Of ten: how many placements, leaders, purposes, exceptions and fields have been written down. */
const OFTEN = { considered: 9, leads: 6, purposes: 7, exceptions: 1, fields: 3 };

/** What offices would have written down about placements so far. The same directory and day give the same rows. */
export function rotationRecords({ employees, assignments }: DirectorySnapshot, { stages, rules, fiscalYearStartMonth, staffKinds }: Chart, officerId: string, today: string): RecordRow[] {
  const mains = Map.groupBy(assignments.filter(({ kind, validFrom }) => kind === 'MAIN' && validFrom <= today), ({ employeeId }) => employeeId);
  const [first, last] = [Math.min(...Object.values(stages).map((stage) => stage.first)), Math.max(...Object.values(stages).map((stage) => stage.last))];
  const half = Math.max(...Object.values(stages).map((stage) => stage.first));
  const fields = rules.flatMap(({ require }) => (require.kind === 'SPECIALTY' ? require.fields : []));
  const soft = rules.filter(({ hardness }) => hardness === 'SOFT');
  const rows: RecordRow[] = [];
  for (const { id: employeeId, number, staffKind, hiredOn, leftOn } of employees) {
    if (!hiredOn || leftOn || !staffKinds.includes(staffKind)) continue;
    const yearOf = (day: string) => fiscalYearOf(day, fiscalYearStartMonth) - fiscalYearOf(hiredOn, fiscalYearStartMonth) + first;
    const write = (kind: RotationRecord['kind'], code: string, assignmentId: string | null, note: string, on: string) =>
      rows.push({ id: idOf(`rotation ${number} ${kind} ${code} ${assignmentId}`), employeeId, kind, code, assignmentId, note, recordedById: officerId, recordedOn: on > today ? today : on });
    for (const { id, validFrom, validTo } of mains.get(employeeId) ?? []) {
      // Only who was in the later stage while the place was held.
      if (yearOf(validFrom) > last || yearOf(validTo ?? today) < half) continue;
      const dice = diceOf(`${number} ${validFrom}`);
      if (dice(1) < OFTEN.considered) write('CONSIDERED', CONSIDERED[dice(2) % CONSIDERED.length]!, id, '', validFrom);
      if (dice(3) < OFTEN.leads) write('LEAD_DUTY', '', id, LEADS[dice(4) % LEADS.length]!, addYears(validFrom, 1));
      if (dice(5) < OFTEN.purposes) write('PURPOSE', PURPOSES[dice(6) % PURPOSES.length]!, id, '', validFrom);
    }
    const dice = diceOf(number);
    for (const { code } of soft) if (yearOf(today) <= last && yearOf(today) > first + 1 && dice(code.length + soft.length) < OFTEN.exceptions) write('EXCEPTION', code, null, EXCEPTIONS[dice(7) % EXCEPTIONS.length]!, today);
    if (yearOf(today) > last && yearOf(today) <= last * 2 && dice(8) < OFTEN.fields) write('SPECIALTY', fields[dice(9) % fields.length]!.code, null, '', today);
  }
  return rows;
}

/** Ten-sided dice that always fall alike for the same name. */
const diceOf = (name: string) => (throwing: number): number => luck(`luck ${name} ${throwing}`, 10);
