import { asOf, DirectoryAssignment, DirectoryDuty, DirectoryUnit, holds, perRequest, unitsUnder, type Actor, type DutyKind, type RequestContext } from '@takara/subgraph-kit';
import { managersOf } from '../career-plans/line.policy.ts';

/** As whom somebody stands towards skills today. */
export interface SkillStanding {
  readonly employeeId: string;
  readonly on: string;
  readonly isPersonnel: boolean;
  /** Whose nearest manager the reader is, 代決 included: they confirm. */
  readonly lineIds: readonly string[];
  /** Whose skills the reader may read besides: of units headed, of the own department. */
  readonly readableIds: readonly string[];
}

/** Among whom somebody may look for staff by skills: everybody, these units, or (null) nobody. */
export type SearchScope = { readonly everybody: true } | { readonly unitIds: readonly string[] } | null;

const LINE: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER'];

/** 人事課は全庁から、主管課は自部局から、所属長は自所属から探す。 */
export function searchScopeOf(context: RequestContext): Promise<SearchScope> {
  const { actor } = context;
  return perRequest(context, 'skills:scope', async () => {
    if (holds(actor, 'PERSONNEL_OFFICER')) return { everybody: true } as const;
    return maySearch(actor) ? { unitIds: await unitsUnder(context, 'UNIT_HEAD', 'DEPARTMENT_COORDINATOR') } : null;
  });
}
export const maySearch = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER', 'UNIT_HEAD', 'DEPARTMENT_COORDINATOR');
export const maySearchEverybody = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

interface People {
  readonly standing: SkillStanding;
  /** The unit of each person of the line and all above it. */
  readonly unitIdsOf: ReadonlyMap<string, readonly string[]>;
}

/** Five statements at most, none for whoever has no duty. */
export const skillPeopleOf = (context: RequestContext): Promise<People> =>
  perRequest(context, 'skills:standing', async () => {
    const { actor, em } = context;
    const me = { employeeId: actor.employeeId, on: actor.on, isPersonnel: holds(actor, 'PERSONNEL_OFFICER') };
    const led = await unitsUnder(context, ...LINE);
    const read = await unitsUnder(context, 'UNIT_HEAD', 'DEPARTMENT_COORDINATOR');
    const unitIds = [...new Set([...led, ...read])];
    if (unitIds.length === 0) return { standing: { ...me, lineIds: [], readableIds: [] }, unitIdsOf: new Map() };
    const people = (await em.find(DirectoryAssignment, { unitId: { $in: unitIds }, kind: 'MAIN', ...asOf(actor.on) }, { fields: ['employeeId', 'unitId'] })).filter(({ employeeId }) => employeeId !== actor.employeeId);
    const ofLine = people.filter(({ unitId }) => led.includes(unitId));
    const units = ofLine.length === 0 ? [] : await em.find(DirectoryUnit, { id: { $in: [...new Set(ofLine.map(({ unitId }) => unitId))] } }, { fields: ['id', 'ancestorIds'] });
    const above = new Map(units.map(({ id, ancestorIds }) => [id, ancestorIds]));
    const duties = units.length === 0 ? [] : await em.find(DirectoryDuty, { unitId: { $in: [...new Set([...above.values()].flat())] }, kind: { $in: [...LINE] }, ...asOf(actor.on) }, { fields: ['employeeId', 'unitId', 'kind'] });
    const over = Map.groupBy(duties, ({ unitId }) => unitId!);
    const line = ofLine.filter(({ employeeId, unitId }) => managersOf(employeeId, above.get(unitId) ?? [], (id) => over.get(id) ?? []).includes(actor.employeeId));
    const inRead = new Set(read);
    return {
      standing: { ...me, lineIds: line.map(({ employeeId }) => employeeId), readableIds: people.filter(({ unitId }) => inRead.has(unitId)).map(({ employeeId }) => employeeId) },
      unitIdsOf: new Map(line.map(({ employeeId, unitId }) => [employeeId, above.get(unitId) ?? []])),
    };
  });
