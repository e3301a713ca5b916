import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, isEmployee, type Actor, type DutyKind } from '@takara/subgraph-kit';

export const mayAskSupports = isEmployee;

/** 上司（受入グループマネージャーと所属長）を、代決者も含めて決める役目。 */
export const LINE_DUTIES: readonly DutyKind[] = ['UNIT_HEAD', 'GROUP_MANAGER'];
/** 相談相手になれない役目: 本人を評価するか、所属を預かる。 */
export const RATER_DUTIES: readonly DutyKind[] = ['PRIMARY_RATER', 'SECONDARY_RATER', ...LINE_DUTIES];

/** As whom somebody asks. */
export interface SupportStanding {
  readonly employeeId: string;
  readonly isPersonnel: boolean;
}
export const supportStandingOf = (actor: Actor): SupportStanding => ({ employeeId: actor.employeeId, isPersonnel: seesEverybody(actor) });

/** 人事課だけが、全員のものを見られる。 */
export const seesEverybody = (actor: Actor): boolean => holds(actor, 'PERSONNEL_OFFICER');

/**
 * Who may see and do what (P2; what was talked about and why somebody declined P3). `read`: it exists for the reader. `readCourse`:
 * who was asked and how they answered. `readReason`: why somebody declined. `readCheckIns`: that they talked; of one talk `readDay`: when, `read`: about what. When a thing
 * can be done is in support.ts. `readAdaptation`: how the newcomer settles in, in their own judgement.
 */
export function supportRights({ employeeId, isPersonnel }: SupportStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 人事課は、誰に誰が付き、どうなっているかを全員について見る。面談の日と中身、断った理由は見ない。
  if (isPersonnel) can(['read', 'readCourse'], 'SupportAssignment');

  // 本人の今日の上司（受入グループマネージャー、所属長、その代決者）は、相談相手を選び、終える。面談は回数と日だけを見る。
  can(['read', 'readCourse', 'readReason', 'readCheckIns', 'NOMINATE', 'CLOSE'], 'SupportAssignment', { managerIds: { $in: [employeeId] } });

  // 選ばれた人は、引き受けるか断るかを答え、面談を記録する。
  can(['read', 'readCheckIns', 'ACCEPT', 'DECLINE', 'CHECK_IN'], 'SupportAssignment', { supporterId: employeeId });

  // 本人は、自分に誰が付いたかを見て、面談を記録する。誰に頼み、誰が断ったかは見ない。自分の相談相手を選ぶことはない。
  cannot(['readCourse', 'readReason', 'NOMINATE', 'CLOSE'], 'SupportAssignment', { employeeId });
  can(['read', 'readCheckIns', 'CHECK_IN'], 'SupportAssignment', { employeeId });
  // なじめているかは、本人だけが答え、本人だけが読む。ほかには、全庁の数になるだけ（evidence.ts）。
  can(['readAdaptation', 'ADAPT'], 'SupportAssignment', { employeeId });

  // 面談の中身（P3）は、話した二人だけが読む。選び直した後の相談相手は、前の人との面談を読まない。評価者になった人は、もう読まない。
  can('readDay', 'SupportCheckIn', { managerIds: { $in: [employeeId] } });
  can(['readDay', 'read'], 'SupportCheckIn', { supporterId: employeeId });
  cannot('read', 'SupportCheckIn', { raterIds: { $in: [employeeId] } });
  can(['readDay', 'read'], 'SupportCheckIn', { employeeId });

  // ほかの人には、あるともないとも分からない。
  return build();
}
