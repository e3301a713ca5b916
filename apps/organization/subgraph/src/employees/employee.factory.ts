import type { AssignmentRow, EmployeeRow } from '@takara/prefecture';
import { idOf } from '../name-id.ts';

/** Somebody who has served since 2015; `name` is family and given name with a space. */
export function buildEmployee(name: string, some: Partial<EmployeeRow> = {}): EmployeeRow {
  const [familyName = '', givenName = ''] = name.split(' ');
  const id = some.id ?? idOf('employee', name, some.number ?? '');
  return {
    id, number: String(Number.parseInt(id.slice(0, 6), 16)).padStart(8, '0'), familyName, givenName, familyNameKana: 'カナ', givenNameKana: 'ナナ', usedFamilyName: null, usedFamilyNameKana: null,
    birthDate: '1985-06-01', jobFamilyCode: 'GENERAL_ADMINISTRATION', staffKind: 'REGULAR', hiredOn: '2015-04-01', leftOn: null, email: `${id.slice(0, 8)}@pref.example`, expectedOvertimeHours: 120, ...some,
  };
}

/** A main place as an ordinary member, held since 2024. */
export function buildAssignment(employeeId: string, unitId: string, some: Partial<AssignmentRow> = {}): AssignmentRow {
  const validFrom = some.validFrom ?? '2024-04-01';
  return { id: idOf('assignment', employeeId, unitId, validFrom), employeeId, unitId, kind: 'MAIN', post: 'MEMBER', postTitle: '主事', grade: 'SHUJI', validFrom, validTo: null, reason: 'ROTATION', ...some };
}
