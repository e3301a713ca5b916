import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DirectoryDuty } from '@takara/subgraph-kit';
import { HEAD_DUTY, LINE_DUTIES } from './topic.policy.ts';

/** Duties of keeping what these units know, delegates (代決) included, by unit. One statement. */
export async function dutiesOver(em: SqlEntityManager, unitIds: readonly string[], today: string): Promise<Map<string, DirectoryDuty[]>> {
  const found = await em.find(DirectoryDuty, { unitId: { $in: [...unitIds] }, kind: { $in: [...LINE_DUTIES] }, ...asOf(today) }, { orderBy: { employeeId: 'asc' } });
  return Map.groupBy(found, ({ unitId }) => unitId!);
}

/** From a unit upwards to the nearest 所属長: whoever keeps what it knows. */
export function nearest(unitIds: readonly string[], over: ReadonlyMap<string, DirectoryDuty[]>): DirectoryDuty[] {
  const found: DirectoryDuty[] = [];
  for (const id of unitIds) {
    const here = over.get(id) ?? [];
    found.push(...here);
    if (here.some(({ kind }) => kind === HEAD_DUTY)) break;
  }
  return found;
}
