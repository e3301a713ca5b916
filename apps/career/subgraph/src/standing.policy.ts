import { asOf, DirectoryAssignment, holds, isEmployee, perRequest, unitsOf, unitsUnder, type Actor, type DutyKind, type RequestContext } from '@takara/subgraph-kit';

/** As whom somebody stands in career today. Looked up once a request; the policies decide by it alone. */
export interface Standing {
  readonly employeeId: string;
  readonly on: string;
  /** Units in whose name the actor may offer work: headed or managed, and everything below. */
  readonly hostUnitIds: readonly string[];
  /** People whose 所属長 the actor is today, by their main assignment. */
  readonly peopleIds: readonly string[];
  readonly isPersonnel: boolean;
  /** Departments (部局) of which the actor may see counts: 主管課 its own, 人事課 all (null). */
  readonly countedDepartmentIds: readonly string[] | null;
}

export const mayAskSideAssignments = isEmployee;

export const standingOf = (context: RequestContext): Promise<Standing> => perRequest(context, 'standing', () => lookUp(context));

async function lookUp(context: RequestContext): Promise<Standing> {
  const { actor, em } = context;
  const hostUnitIds = await unitsUnder(context, 'UNIT_HEAD', 'GROUP_MANAGER');
  const headed = await unitsUnder(context, 'UNIT_HEAD');
  // A 所属長 has at most some hundreds of people: their ids are a shorter question than a join in every query.
  const people = headed.length === 0 ? [] : await em.find(DirectoryAssignment, { unitId: { $in: [...headed] }, kind: 'MAIN', ...asOf(actor.on) }, { fields: ['employeeId'] });
  return {
    employeeId: actor.employeeId,
    on: actor.on,
    hostUnitIds,
    // Nobody is their own 所属長, whatever their post.
    peopleIds: people.map((row) => row.employeeId).filter((id) => id !== actor.employeeId),
    isPersonnel: holds(actor, 'PERSONNEL_OFFICER'),
    countedDepartmentIds: holds(actor, 'PERSONNEL_OFFICER') ? null : unitsOf(actor, 'DEPARTMENT_COORDINATOR'),
  };
}

/** In which capacity an act is done: it says whose duty stands behind it. */
export type Capacity = 'HOST' | 'HOME' | 'PERSONNEL' | 'SELF';

/** For whom the actor acts when every duty that lets them is held by delegation (代決): the record names both. `units`: the unit concerned and all above it. */
export function principalOfAct(actor: Actor, capacity: Capacity, units: readonly string[]): string | null {
  const duties = actor.duties.filter((duty) => DECIDING_DUTIES[capacity].includes(duty.kind) && (capacity === 'PERSONNEL' || (duty.unitId !== null && units.includes(duty.unitId))));
  return duties.length > 0 && duties.every((duty) => duty.onBehalfOf) ? duties[0]!.onBehalfOf : null;
}

/** Whose duty it is to decide, for the line that says who has it now. */
export const DECIDING_DUTIES: Record<Capacity, readonly DutyKind[]> = { HOST: ['UNIT_HEAD', 'GROUP_MANAGER'], HOME: ['UNIT_HEAD'], PERSONNEL: ['PERSONNEL_OFFICER'], SELF: [] };
