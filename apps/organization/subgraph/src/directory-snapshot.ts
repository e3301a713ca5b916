import type { Database, DirectorySnapshot } from '@takara/subgraph-kit';
import { retirementLawInForce, retirementOf } from './employees/retirement.ts';

/** The whole directory as it stands, for a module that starts with an empty replica. Nothing above P1. */
export async function directorySnapshot(database: Database): Promise<DirectorySnapshot> {
  const rows = <Row>(columns: string, view: string): Promise<Row[]> => database.em().execute(`select ${columns} from "organization"."${view}"`);
  const term = 'valid_from as "validFrom", valid_to as "validTo", revision';
  return {
    employees: await rows('id, number, display_name as "displayName", kana, staff_kind as "staffKind", left_on as "leftOn", job_family as "jobFamily", hired_on as "hiredOn", revision', 'directory_employee'),
    units: await rows(`id, code, name, type, site, parent_id as "parentId", department_id as "departmentId", ancestor_ids as "ancestorIds", ${term}`, 'directory_unit'),
    assignments: await rows(`id, employee_id as "employeeId", unit_id as "unitId", kind, post, post_title as "postTitle", grade, ${term}`, 'directory_assignment'),
    duties: await rows(`id, employee_id as "employeeId", kind, unit_id as "unitId", on_behalf_of as "onBehalfOf", ${term}`, 'directory_duty'),
    unitLineage: await rows('id, predecessor_id as "predecessorId", successor_id as "successorId", kind, happened_on as "happenedOn", revision', 'directory_unit_lineage'),
    dispatches: await rows(`id, employee_id as "employeeId", host_kind as "hostKind", host_name as "hostName", ${term}`, 'directory_dispatch'),
  };
}

/** When people are on leave, days only: P2, so no part of the directory, for modules whose rules count years of service. */
export async function absenceSnapshot(database: Database): Promise<{ id: string; employeeId: string; validFrom: string; validTo: string | null; revision: number }[]> {
  return database.em().execute(`select id, employee_id as "employeeId", valid_from as "validFrom", valid_to as "validTo", 1 as revision from "organization"."leave"`);
}

/** On which days the law ends the service or the managerial post of those in service: P2, so no part of the directory, for who plans hand-overs. Neither birth date nor age. */
export async function retirementSnapshot(database: Database): Promise<{ id: string; ageLimitOn: string; leavesOn: string | null; revision: number }[]> {
  const law = retirementLawInForce();
  const people = (await database.em().execute(`select id, birth_date::text as "birthDate", staff_kind as "staffKind" from "organization"."employee" where left_on is null`)) as { id: string; birthDate: string; staffKind: string }[];
  return people.map(({ id, ...person }) => ({ id, ...retirementOf(person, law), revision: 1 }));
}
