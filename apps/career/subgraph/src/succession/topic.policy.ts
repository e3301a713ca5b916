import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, isEmployee, unitsOf, type Actor, type DutyKind } from '@takara/subgraph-kit';

export const mayAskSuccession = isEmployee;

/** 所属の知識を預かる役目。 */
export const LINE_DUTIES: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER'];
export const HEAD_DUTY: DutyKind = 'UNIT_HEAD';

/** As whom somebody asks. `departmentIds`: of which they are 主管課. */
export interface SuccessionStanding {
  readonly employeeId: string;
  readonly isPersonnel: boolean;
  readonly departmentIds: readonly string[];
}
export const successionStandingOf = (actor: Actor): SuccessionStanding => ({ employeeId: actor.employeeId, isPersonnel: seesEverybody(actor), departmentIds: unitsOf(actor, 'DEPARTMENT_COORDINATOR') });

/** 人事課だけが、全庁のものを見られる。 */
export const seesEverybody = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

/**
 * Who may see and do what (P2). `read`: the topic, those who know it and the hand-over. `readRisk`: by when it is lost, which tells something of when
 * its holders leave; `readLostOn`: that very day; `readWords`: what was said in the hand-overs. Of a person `readProspect`: when they leave and why. When a thing can be done is in topic-acts.
 */
export function successionRights({ employeeId, isPersonnel, departmentIds }: SuccessionStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 人事課は、全庁の知識と、途切れる見込みの日、その訳まで見る。書き込まない。
  if (isPersonnel) {
    can(['read', 'readRisk', 'readLostOn'], 'KnowledgeTopic');
    can('readProspect', 'KnowledgeHolder');
  }

  // 主管課は、自分の部局の知識と、途切れるおそれがあるかを見る。一人ひとりがいつ、なぜ離れるかは見ない。
  if (departmentIds.length > 0) can(['read', 'readRisk'], 'KnowledgeTopic', { departmentId: { $in: [...departmentIds] } });

  // 所属長・グループマネージャーと代決者は、自分の所属の知識を登録し、担い手と後任を決める。完了を確かめるのは所属長。
  can(['read', 'readWords', 'EDIT', 'MAP', 'UNMAP', 'NAME', 'WITHDRAW', 'CLOSE'], 'KnowledgeTopic', { managerIds: { $in: [employeeId] } });
  can('CONFIRM', 'SuccessionPlan', { headIds: { $in: [employeeId] } });
  // 自分が受けた引継ぎの完了を、自分で確かめることはない。
  cannot('CONFIRM', 'SuccessionPlan', { successorId: employeeId });

  // 途切れる見込みは、担い手みなの上司（または本人）に限る。上司の定年や同僚の異動を、ここから知ることがないように。
  can(['readRisk', 'readLostOn'], 'KnowledgeTopic', { riskReaderIds: { $in: [employeeId] } });
  can('readProspect', 'KnowledgeHolder', { managerIds: { $in: [employeeId] } });
  can('readProspect', 'KnowledgeHolder', { employeeId });

  // 担い手と後任は、自分の関わる知識と、いつまでに引き継ぐかを見る。二人で引継ぎを記録し、相手の記録を確かめる。
  can(['read', 'readWords'], 'KnowledgeTopic', { holderIds: { $in: [employeeId] } });
  can(['read', 'readWords'], 'KnowledgeTopic', { successorIds: { $in: [employeeId] } });
  can('RECORD', 'SuccessionPlan', { holderIds: { $in: [employeeId] } });
  can('RECORD', 'SuccessionPlan', { successorId: employeeId });
  can('AGREE', 'HandoverSession', { otherId: employeeId });

  // ほかの人には、あるともないとも分からない。
  return build();
}
