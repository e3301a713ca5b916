import { asOf, DirectoryAssignment, holds, isEmployee, perRequest, unitsUnder, type RequestContext } from '@takara/subgraph-kit';

export const mayAskRotation = isEmployee;

/** Whose outlook somebody may read: everybody's (null), or that of these people. */
export type Reach = readonly string[] | null;

/**
 * 異動の見通しは P2: 本人は自分のもの、所属長とグループマネージャーは今日その所属にいる職員のもの、人事課は全員のもの。
 * ほかの人には、あるともないとも分からない。
 */
export const reachOf = (context: RequestContext): Promise<Reach> => perRequest(context, 'rotation:reach', () => lookUp(context));

async function lookUp(context: RequestContext): Promise<Reach> {
  const { actor, em } = context;
  if (holds(actor, 'PERSONNEL_OFFICER')) return null;
  const unitIds = await unitsUnder(context, 'UNIT_HEAD', 'GROUP_MANAGER');
  const people = unitIds.length === 0 ? [] : await em.find(DirectoryAssignment, { unitId: { $in: [...unitIds] }, kind: 'MAIN', ...asOf(actor.on) }, { fields: ['employeeId'] });
  return [...new Set([actor.employeeId, ...people.map((row) => row.employeeId)])];
}

export const isWithin = (reach: Reach, employeeId: string): boolean => reach === null || reach.includes(employeeId);

/** The units by which the reader may narrow a list: those headed or managed and all below; null: any. */
export const unitsInReach = async (context: RequestContext): Promise<readonly string[] | null> => ((await reachOf(context)) === null ? null : unitsUnder(context, 'UNIT_HEAD', 'GROUP_MANAGER'));
