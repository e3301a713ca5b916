import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Standing } from '../standing.policy.ts';

/**
 * Who may do and see what of an application (P2; motives and reasons P3). `read`: it exists for the reader.
 * `readHomeNote`: what the own 所属長 wrote. When a thing can be done is in application.ts.
 */
export function applicationRights({ employeeId, peopleIds, hostUnitIds, isPersonnel }: Standing): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 本人は、自分の応募のすべてを読め、発令されるまで取り下げられる。
  can(['read', 'readHomeNote', 'WITHDRAW', 'ACKNOWLEDGE'], 'Application', { applicantId: employeeId });

  // 今日の所属長は、自分の職員の応募を読み、同意するかを決める。異動すれば、後任または新しい所属の所属長に移る。
  can(['read', 'readHomeNote', 'CONSENT', 'REFUSE'], 'Application', { applicantId: { $in: [...peopleIds] } });

  // 受入所属は、本人の所属長が同意した後の応募だけを知り、選ぶ。同意の前と不同意は、なかったのと同じ。
  can(['read', 'SELECT', 'DECLINE'], 'Application', { hostUnitId: { $in: [...hostUnitIds] }, shownToHost: true });

  if (isPersonnel) {
    // 人事課は、すべての応募を読み、選ばれた応募を発令し、または受入所属へ戻す。
    can(['read', 'readHomeNote', 'ORDER', 'SEND_BACK'], 'Application');
    // ただし、自分の応募を自分で発令することはできない。
    cannot(['ORDER', 'SEND_BACK'], 'Application', { applicantId: employeeId });
  }
  // 自分の応募を、自分で同意し、自分で選ぶことはできない。
  cannot(['CONSENT', 'REFUSE', 'SELECT', 'DECLINE'], 'Application', { applicantId: employeeId });

  // 同僚、ほかの所属の長、主管課、分析担当、システム管理者には、応募があることも分からない（主管課は自部局の件数だけ: evidence.policy.ts）。
  return build();
}
