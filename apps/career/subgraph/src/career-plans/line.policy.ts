import { asOf, DirectoryAssignment, DirectoryDuty, DirectoryUnit, perRequest, unitsBelow, unitsOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';

/** A duty over one unit, as far as it makes somebody a manager. */
interface LineDuty {
  readonly kind: string;
  readonly employeeId: string;
}

/**
 * 上司とは、今日その職員の所属を預かる所属長と、そこに至るまでのグループのグループマネージャー（方針 Ⅴ「所属長を補佐し、職員育成の第一義的な責任者」）。
 * 代決は決裁のためのもので、代決者には見せない。自分は自分の上司ではない。
 * `unitIds`: of the person's main assignment, from itself upwards; the nearest 所属長 is the last one counted.
 */
export function managersOf(personId: string, unitIds: readonly string[], dutiesOver: (unitId: string) => readonly LineDuty[]): string[] {
  const managers: string[] = [];
  for (const unitId of unitIds) {
    const others = dutiesOver(unitId).filter(({ employeeId }) => employeeId !== personId);
    managers.push(...others.filter(({ kind }) => kind === 'GROUP_MANAGER').map(({ employeeId }) => employeeId));
    const heads = others.filter(({ kind }) => kind === 'UNIT_HEAD').map(({ employeeId }) => employeeId);
    if (heads.length > 0) return [...new Set([...managers, ...heads])];
  }
  return [...new Set(managers)];
}

/** Somebody's main assignment of today and who their managers are. */
export interface Line {
  readonly placementId: string | null;
  readonly managerIds: readonly string[];
}

/** Three statements a request, however many people are asked about. Somebody not in service has neither placement nor managers. */
export const lineOf = (context: RequestContext): Loader<string, Line> =>
  perRequest(context, 'career-plans:lines', () => new DataLoader<string, Line, string>(async (ids) => {
    const people = await context.em.find(DirectoryAssignment, { employeeId: { $in: [...ids] }, kind: 'MAIN', ...asOf(context.actor.on) });
    const lines = await linesOf(context, people);
    return ids.map((id) => lines.get(id) ?? { placementId: null, managerIds: [] });
  }));

/** As whom the reader stands towards plans today. `placementIds`: main assignments of the people whose manager they are. */
export interface PlanStanding {
  readonly employeeId: string;
  readonly placementIds: readonly string[];
}

export const planStandingOf = (context: RequestContext): Promise<PlanStanding> =>
  perRequest(context, 'career-plans:standing', async () => {
    const { actor: { employeeId, on, duties }, em } = context;
    const held = unitsOf({ ...context.actor, duties: duties.filter(({ onBehalfOf }) => onBehalfOf === null) }, 'UNIT_HEAD', 'GROUP_MANAGER');
    const below = held.length === 0 ? [] : await unitsBelow(em, held);
    const people = below.length === 0 ? [] : await em.find(DirectoryAssignment, { unitId: { $in: below }, kind: 'MAIN', ...asOf(on) });
    const lines = await linesOf(context, people);
    // Whoever asks about these people's lines next has them already.
    for (const [id, line] of lines) lineOf(context).prime(id, line);
    return { employeeId, placementIds: people.filter((row) => lines.get(row.employeeId)!.managerIds.includes(employeeId)).map(({ id }) => id) };
  });

async function linesOf({ em, actor: { on } }: RequestContext, people: readonly DirectoryAssignment[]): Promise<Map<string, Line>> {
  if (people.length === 0) return new Map();
  const units = new Map((await em.find(DirectoryUnit, { id: { $in: [...new Set(people.map(({ unitId }) => unitId))] } })).map((unit) => [unit.id, unit.ancestorIds]));
  const duties = await em.find(DirectoryDuty, { unitId: { $in: [...new Set([...units.values()].flat())] }, kind: { $in: ['UNIT_HEAD', 'GROUP_MANAGER'] }, onBehalfOf: null, ...asOf(on) }, { orderBy: { employeeId: 'asc' } });
  const over = Map.groupBy(duties, (duty) => duty.unitId!);
  return new Map(people.map(({ id, employeeId, unitId }) => [employeeId, { placementId: id, managerIds: managersOf(employeeId, units.get(unitId) ?? [], (above) => over.get(above) ?? []) }]));
}
