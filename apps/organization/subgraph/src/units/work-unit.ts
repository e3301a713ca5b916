import type { SqlEntityManager } from '@mikro-orm/sql';
import type { UnitType } from '../employees/post.ts';
import { workUnitIn } from './unit.ts';
import { Unit } from './unit.entity.ts';

/** 所属 of a unit: its nearest 課室 or 出先機関; null for a 部局 and the prefecture. */
export async function findWorkUnitId(em: SqlEntityManager, unitId: string): Promise<string | null> {
  const unit = await em.findOneOrFail(Unit, { id: unitId });
  const units = await em.find(Unit, { id: { $in: unit.ancestorIds } });
  const byId = new Map(units.map((each) => [each.id, each]));
  return workUnitIn(unit.ancestorIds.flatMap((id) => byId.get(id) ?? []) as { id: string; type: UnitType }[])?.id ?? null;
}
