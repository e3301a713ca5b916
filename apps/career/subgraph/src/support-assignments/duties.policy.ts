import type { SqlEntityManager } from '@mikro-orm/sql';
import { DirectoryDuty, unitsUnder, type DutyKind, type RequestContext } from '@takara/subgraph-kit';
import { LINE_DUTIES, RATER_DUTIES } from './support.policy.ts';

export const isLineDuty = ({ kind }: { kind: string }): boolean => LINE_DUTIES.includes(kind as DutyKind);

/** Units led today and all below them: where those are whose manager the reader could be. */
export const unitsLed = (context: RequestContext): Promise<readonly string[]> => unitsUnder(context, ...LINE_DUTIES);

/** Duties of rating or leading over these units, today and later, delegates (代決) included: by unit. One statement. */
export async function dutiesOverUnits(em: SqlEntityManager, unitIds: readonly string[], today: string): Promise<Map<string, DirectoryDuty[]>> {
  if (unitIds.length === 0) return new Map();
  const found = await em.find(DirectoryDuty, { unitId: { $in: [...unitIds] }, kind: { $in: [...RATER_DUTIES] }, until: { $gt: today } }, { orderBy: { employeeId: 'asc' } });
  return Map.groupBy(found, ({ unitId }) => unitId!);
}
