import type { EmployeeRow, UnitRow } from '@takara/prefecture';

/** The name that colleagues know is the one shown and found (旧姓使用); the register's family name is kept beside it. */
export const employeeColumns = (row: EmployeeRow) => {
  const familyName = row.usedFamilyName ?? row.familyName;
  return {
    id: row.id,
    number: row.number,
    displayName: `${familyName} ${row.givenName}`,
    familyName,
    givenName: row.givenName,
    kana: `${row.usedFamilyNameKana ?? row.familyNameKana} ${row.givenNameKana}`,
    registeredFamilyName: row.familyName,
    birthDate: row.birthDate,
    jobFamilyCode: row.jobFamilyCode,
    staffKind: row.staffKind,
    hiredOn: row.hiredOn,
    leftOn: row.leftOn,
    email: row.email,
    expectedOvertimeHours: row.expectedOvertimeHours,
    revision: 1,
  };
};

/** Units with everything above them, from the unit itself upwards. Parents stand before their children. */
export function unitColumns(rows: readonly UnitRow[]) {
  const above = new Map<string, readonly string[]>();
  return rows.map((row) => {
    const ancestorIds = [row.id, ...(row.parentId ? (above.get(row.parentId) ?? []) : [])];
    above.set(row.id, ancestorIds);
    return { ...row, ancestorIds, revision: 1 };
  });
}
