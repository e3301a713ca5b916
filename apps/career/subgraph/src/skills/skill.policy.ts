import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { isEmployee } from '@takara/subgraph-kit';
import type { SkillStanding } from './standing.policy.ts';

/** スキルの名の一覧は公開（P0）: 全職員が読める。 */
export const mayReadSkills = isEmployee;

/**
 * Who may see and do what of somebody's skills (P2, A.12) and of what 人事課 considered (P3). `read`: it exists for the
 * reader. `readHistory`: what was asked, answered and withdrawn. When a thing can be done is in skill.ts.
 */
export function skillRights({ employeeId, on, isPersonnel, lineIds, readableIds }: SkillStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 今日の所属長と主管課（自部局）は、取り下げられていないスキルとその根拠を読む。
  can('read', 'SkillAssertion', { employeeId: { $in: [...readableIds] }, isWithdrawn: false });
  // 直属の上司（グループマネージャー、所属長、その代決者）は、読み、経過を知り、確かめる。
  can(['read', 'readHistory', 'CONFIRM', 'RETURN'], 'SkillAssertion', { employeeId: { $in: [...lineIds] }, isWithdrawn: false });

  if (isPersonnel) {
    // 人事課は全員のスキルを読み、配置で考慮したことを記録し、名の揺れをまとめる。
    can(['read', 'CONSIDER'], 'SkillAssertion', { isWithdrawn: false });
    can('read', 'SkillConsideration');
    can('NAME', 'Skill');
  }

  // 自分のスキルを自分で確かめたり、自分の配置で考慮したと記録したりはしない。人事課の職員も、自分について考慮されたことは発令の日から知る。
  cannot(['CONFIRM', 'RETURN', 'CONSIDER'], 'SkillAssertion', { employeeId });
  cannot('read', 'SkillConsideration', { employeeId });
  // 本人は、取り下げたものも含めてすべてを読み、載せ、確認を頼み、取り下げる。考慮されたことは、発令の日から読む（decisions/012）。
  can(['read', 'readHistory', 'ASK', 'WITHDRAW'], 'SkillAssertion', { employeeId });
  can('read', 'SkillConsideration', { employeeId, placementOn: { $lte: on } });

  // 同僚、ほかの所属の長、ほかの部局の主管課、分析担当、システム管理者には、あるともないとも分からない。
  return build();
}
