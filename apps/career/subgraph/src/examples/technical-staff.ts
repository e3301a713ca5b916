import type { DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import type { DeploymentSettings } from '../deployments/limits.ts';
import type { Licence, Trip } from '../deployments/problem.ts';
import { luck } from './town-book.ts';

/** Licences that go with a family, with how many of ten hold them. */
const HELD: Record<string, readonly (readonly [licence: string, ofTen: number])[]> = {
  CIVIL_ENGINEERING: [['土木施工管理技士', 6], ['被災宅地危険度判定士', 4], ['応急危険度判定士', 4], ['技術士', 1]],
  ARCHITECTURE: [['建築士', 8], ['応急危険度判定士', 7]], PUBLIC_HEALTH_NURSE: [['保健師', 10]], VETERINARIAN: [['獣医師', 10]], PHARMACIST: [['薬剤師', 10]],
};
/** Licences that are registered anew every few years. */
const RENEWED = new Set(['応急危険度判定士', '被災宅地危険度判定士']);

/** The technical staff of the directory on a day, as the pool reads them, with licences by luck. In the order of their numbers. */
export function technicalStaff({ units, employees, assignments, duties, dispatches }: DirectorySnapshot, absences: readonly { employeeId: string; validFrom: string; validTo: string | null }[], settings: DeploymentSettings, today: string) {
  const holds = (row: { validFrom: string; validTo?: string | null }) => row.validFrom <= today && (row.validTo ?? '9999-12-31') > today;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const heads = new Map(duties.filter((duty) => holds(duty) && duty.kind === 'UNIT_HEAD' && duty.unitId && !duty.onBehalfOf).map((duty) => [duty.unitId!, duty.employeeId]));
  const homes = new Map(assignments.filter((row) => row.kind === 'MAIN' && holds(row) && !settings.managerialGrades.includes(row.grade)).map((row) => [row.employeeId, row.unitId]));
  const gone = Map.groupBy([...absences, ...dispatches], ({ employeeId }) => employeeId);
  return employees.filter(({ leftOn, staffKind, jobFamily }) => !leftOn && settings.staffKinds.includes(staffKind) && settings.targetShares.has(jobFamily ?? '')).toSorted((a, b) => a.number.localeCompare(b.number)).flatMap(({ id, number, jobFamily }) => {
    const unit = unitById.get(unitById.get(homes.get(id) ?? '')?.ancestorIds.find((each) => ['DIVISION', 'BRANCH_OFFICE'].includes(unitById.get(each)?.type ?? '')) ?? '');
    if (!unit) return [];
    return [{
      id, number, family: jobFamily!, unitId: unit.id, unitCode: unit.code, departmentId: unit.departmentId ?? null, headId: heads.get(unit.id) ?? null, district: null, licences: licencesOf(number, jobFamily!, today), trips: [] as Trip[],
      absences: (gone.get(id) ?? []).map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo ?? null })),
    }];
  });
}

function licencesOf(number: string, family: string, today: string): Licence[] {
  return (HELD[family] ?? []).flatMap(([licence, ofTen]) => {
    const drawn = luck(`licence luck ${number} ${licence}`);
    return drawn % 10 < ofTen ? [{ licence, validUntil: RENEWED.has(licence) ? addDays(today, 20 + (drawn % 1500)) : null }] : [];
  });
}
