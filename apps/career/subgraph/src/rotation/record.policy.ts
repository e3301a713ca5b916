import { holds, type RequestContext } from '@takara/subgraph-kit';
import type { RecordKind } from './record.ts';
import { isWithin, reachOf } from './rotation.policy.ts';

/**
 * 配置で踏まえたこと、狙い、例外、分野は人事課が記す（発令と任用の仕事）。主担当は、今日その職員を預かる所属長とグループマネージャーも記せる。
 * 自分のことは、誰も自分では記せない。
 */
export async function recordableKinds(context: RequestContext, employeeId: string): Promise<readonly RecordKind[]> {
  if (employeeId === context.actor.employeeId || !isWithin(await reachOf(context), employeeId)) return [];
  return holds(context.actor, 'PERSONNEL_OFFICER') ? ['CONSIDERED', 'PURPOSE', 'LEAD_DUTY', 'EXCEPTION', 'SPECIALTY'] : ['LEAD_DUTY'];
}
