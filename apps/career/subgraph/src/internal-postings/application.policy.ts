import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';

/** As whom somebody stands towards applications today. */
export interface ApplicationStanding {
  readonly employeeId: string;
  readonly headedUnitIds: readonly string[];
  readonly isPersonnel: boolean;
  /** People whose 所属長 the actor is today. */
  readonly peopleIds: readonly string[];
  /** Applications of people in whose line the actor has been since they applied (line.policy.ts). */
  readonly concealedIds: readonly string[];
}

const SELECTING = ['INVITE', 'RECORD', 'MATCH', 'DECLINE'];

/**
 * Who may do and see what of an application. `read`: it exists for the reader. `readWhole`: what it says and how it went;
 * `readRecord`: what was noted of the interview; `plan`: it is a fixed point of the annual plan. When a thing can be done is in application.ts.
 */
export function applicationRights({ employeeId, headedUnitIds, isPersonnel, peopleIds, concealedIds }: ApplicationStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 募集した所属の所属長と人事課は、応募を読み、書類選考・面接・決定をする。
  can(['read', 'readWhole', 'readRecord', ...SELECTING], 'InternalApplication', { hostUnitId: { $in: [...headedUnitIds] } });
  if (isPersonnel) can(['read', 'readWhole', 'readRecord', ...SELECTING], 'InternalApplication');

  // ただし、応募の後に本人の上司・評価者であったことのある人には、どの立場からでも、応募はないのと同じ。決まったものは、決まったことだけを知る。
  if (concealedIds.length > 0) {
    cannot('read', 'InternalApplication', { id: { $in: [...concealedIds] }, state: { $ne: 'MATCHED' } });
    cannot(['readWhole', 'readRecord', ...SELECTING], 'InternalApplication', { id: { $in: [...concealedIds] } });
  }

  // 決まったときに、本人の今日の所属長が、決まったことだけを知る。見送りと取り下げは、後になっても知らない。
  can(['read', 'HEAR'], 'InternalApplication', { applicantId: { $in: [...peopleIds] }, state: 'MATCHED' });
  // 人事課は、決まったものをすべて、年間計画の固定点として扱う。
  if (isPersonnel) can('plan', 'InternalApplication', { state: 'MATCHED' });

  // 本人は、自分の応募を読め、結果の前ならいつでも取り下げられる。面接の記録は読まない。自分を自分で選ぶことはできない。
  cannot(['readRecord', 'HEAR', ...SELECTING], 'InternalApplication', { applicantId: employeeId });
  can(['read', 'readWhole', 'WITHDRAW', 'ACKNOWLEDGE'], 'InternalApplication', { applicantId: employeeId });

  // 同僚、ほかの所属長、グループマネージャー、主管課、分析担当、システム管理者には、応募があることも分からない。
  return build();
}
