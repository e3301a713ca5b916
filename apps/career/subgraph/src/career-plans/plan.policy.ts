import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { isEmployee } from '@takara/subgraph-kit';
import type { PlanStanding } from './line.policy.ts';

export const mayAskCareerPlans = isEmployee;

/**
 * Who may do and see what of a career plan (P2; 人生設計 P3). `read`: it exists for the reader. `readDraft`, `readAll`: what
 * is not shared, and every version. When a thing can be done is in plan.ts.
 *
 * 閲覧範囲の設計（A.12、P2）の「上司・人事課・主管課」は、見てよい人の上限である。その中で誰がいつ見るかは本人が決める
 * （A.1「DRAFT → SHARED_WITH_MANAGER」）。本人が見せる相手は上司なので、人事課と主管課には件数だけを見せる（evidence.policy.ts）。
 */
export function planRights({ employeeId, placementIds }: PlanStanding): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 本人は、自分のプランのすべてを読み、書き、見せ、見せるのをやめる。
  can(['read', 'readDraft', 'readAll', 'WRITE', 'DISCARD', 'SHARE', 'TAKE_BACK', 'RECORD'], 'CareerPlan', { ownerId: employeeId });

  // 今日の上司は、本人がいまの配置で見せたプランの、見せた版だけを読み、面談を記録する。異動の前に見せたものは、前の上司にも新しい上司にも見えない。
  can(['read', 'RECORD'], 'CareerPlan', { sharedPlacementId: { $in: [...placementIds] } });

  // 同僚、ほかの所属の長、代決者、人事課、主管課、分析担当、システム管理者には、プランがあることも分からない。
  return build();
}
