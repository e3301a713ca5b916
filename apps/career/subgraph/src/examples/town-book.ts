import { createHash } from 'node:crypto';
import type { DirectorySnapshot } from '@takara/subgraph-kit';

export interface Worker {
  readonly id: string;
  readonly number: string;
  readonly unitId: string;
  readonly workUnitId: string;
  readonly headId: string;
}
export interface Host {
  readonly unitId: string;
  readonly workUnitId: string;
  readonly headId: string;
}

/** Who could take part today: work units with a head, and regular non-managers who have one. In a fixed order. */
export interface TownBook {
  readonly hosts: readonly Host[];
  readonly workers: readonly Worker[];
  readonly officers: readonly string[];
  codeOf(unitId: string): string;
  workerOf(employeeId: string): Worker | undefined;
  /** The unit headed by, or the group managed by, this person. */
  hostOf(employeeId: string): Host | undefined;
}

export function openTownBook({ units, employees, assignments, duties }: DirectorySnapshot, today: string, managerialGrades: readonly string[]): TownBook {
  const holds = (row: { validFrom: string; validTo?: string | null }) => row.validFrom <= today && (row.validTo ?? '9999-12-31') > today;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const dutiesToday = duties.filter(holds);
  const headOf = new Map(dutiesToday.filter((duty) => duty.kind === 'UNIT_HEAD' && duty.unitId && !duty.onBehalfOf).map((duty) => [duty.unitId!, duty.employeeId]));
  const workUnit = (unitId: string) => unitById.get(unitId)?.ancestorIds.find((id) => headOf.has(id));
  const hosts = units.filter((unit) => holds(unit) && headOf.has(unit.id)).map((unit): Host => ({ unitId: unit.id, workUnitId: unit.id, headId: headOf.get(unit.id)! })).toSorted((a, b) => a.unitId.localeCompare(b.unitId));
  const employeeById = new Map(employees.map((employee) => [employee.id, employee]));
  const workers = assignments
    .filter((row) => row.kind === 'MAIN' && holds(row) && !managerialGrades.includes(row.grade))
    .flatMap((row): Worker[] => {
      const employee = employeeById.get(row.employeeId);
      const workUnitId = workUnit(row.unitId);
      return employee?.staffKind === 'REGULAR' && !employee.leftOn && workUnitId ? [{ id: row.employeeId, number: employee.number, unitId: row.unitId, workUnitId, headId: headOf.get(workUnitId)! }] : [];
    })
    .toSorted((a, b) => a.number.localeCompare(b.number));
  const byId = new Map(workers.map((worker) => [worker.id, worker]));
  return {
    hosts,
    workers,
    officers: dutiesToday.filter((duty) => duty.kind === 'PERSONNEL_OFFICER').map((duty) => duty.employeeId).toSorted(),
    codeOf: (unitId) => unitById.get(unitId)?.code ?? 'X',
    workerOf: (id) => byId.get(id),
    hostOf(employeeId) {
      const duty = dutiesToday.find((held) => held.employeeId === employeeId && held.unitId && (held.kind === 'UNIT_HEAD' || held.kind === 'GROUP_MANAGER'));
      const workUnitId = duty && workUnit(duty.unitId!);
      return workUnitId ? { unitId: duty.unitId!, workUnitId, headId: employeeId } : undefined;
    },
  };
}

/** The same name, the same id: loading the examples twice gives the same rows. */
export function idOf(name: string): string {
  const hex = createHash('sha1').update(`takara:career:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** From 0 to `sides` − 1, always alike for the same name. */
export const luck = (name: string, sides = 2 ** 28): number => Number.parseInt(idOf(name).slice(0, 7), 16) % sides;
