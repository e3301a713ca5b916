import type { SqlEntityManager } from '@mikro-orm/sql';
import { asOf, DirectoryDuty, DirectoryEmployee, DirectoryUnit } from '@takara/subgraph-kit';
import { mainAssignmentOf } from '../people.ts';
import { DECIDING_DUTIES } from '../standing.policy.ts';
import type { Applicant } from './content.ts';
import type { No } from './permit.ts';
import type { OutsideActivityPermit } from './permit.entity.ts';

interface Home {
  readonly homeUnitId: string;
  /** Whether somebody else is there to give an opinion. */
  readonly hasHead: boolean;
}
const LEFT: No = { refused: 'LEFT_SERVICE', message: 'この職員は、いまの名簿にいません。' };

/** The 所属 somebody works in today (not its group), and whether anybody but themself heads it or what is above. */
export async function homeOf(em: SqlEntityManager, employeeId: string, on: string): Promise<Home | No> {
  const main = await mainAssignmentOf(em, employeeId, on);
  const unit = main && (await em.findOne(DirectoryUnit, { id: main.unitId }));
  if (!unit) return LEFT;
  const heads = await em.count(DirectoryDuty, { unitId: { $in: [...unit.ancestorIds] }, kind: { $in: [...DECIDING_DUTIES.HOME] }, employeeId: { $ne: employeeId }, ...asOf(on) });
  return { homeUnitId: unit.type === 'GROUP' ? (unit.parentId ?? unit.id) : unit.id, hasHead: heads > 0 };
}

/** The applicant as a rule sees them: hours of their other permits in the same time, but for the one that this goes on with. */
export async function applicantOf(em: SqlEntityManager, { id, applicantId, renewsId, startsOn, endsOn }: OutsideActivityPermit, on: string): Promise<Applicant> {
  const schema = `"${em.config.get('schema') as string}"`;
  const person = await em.findOne(DirectoryEmployee, { id: applicantId });
  const [others] = (await em.execute(
    `select coalesce(sum(hours_per_month), 0)::float8 as hours from ${schema}.outside_activity_permit
     where applicant_id = ?::uuid and state = 'GRANTED' and ends_on >= ?::date and id <> ?::uuid and id is distinct from ?::uuid and starts_on <= ?::date and ends_on >= ?::date`,
    [applicantId, on, id, renewsId ?? null, endsOn ?? '9999-12-31', startsOn ?? '0001-01-01'],
  )) as [{ hours: number }];
  return { staffKind: person?.staffKind ?? '', otherHours: Number(others.hours) };
}

/** Granted for the 所属 whose relations were looked at, and no other: who has moved since must be asked for anew. */
export async function whyMoved(em: SqlEntityManager, { applicantId, homeUnitId }: OutsideActivityPermit, on: string): Promise<No | null> {
  const home = await homeOf(em, applicantId, on);
  if ('refused' in home) return { ...LEFT, message: `${LEFT.message}申請は決められません。` };
  return home.homeUnitId === homeUnitId ? null : { refused: 'MOVED_SINCE', message: 'この職員は、申請の後に異動しています。差し戻して、いまの所属で提出し直してもらってください。' };
}
