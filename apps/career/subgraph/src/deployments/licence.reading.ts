import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Licence } from './problem.ts';
import { LicenceRow } from './staff.entity.ts';

/** The licences of all or of some, by employee. The one place that knows where licences are kept: another source takes its place here. */
export async function readLicences(em: SqlEntityManager, employeeIds?: readonly string[]): Promise<Map<string, Licence[]>> {
  const rows = await em.find(LicenceRow, employeeIds ? { employeeId: { $in: [...employeeIds] } } : {}, { orderBy: { licence: 'asc' } });
  return new Map([...Map.groupBy(rows, ({ employeeId }) => employeeId)].map(([id, held]) => [id, held.map(({ licence, validUntil }) => ({ licence, validUntil }))]));
}
