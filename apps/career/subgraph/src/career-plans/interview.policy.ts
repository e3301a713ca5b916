import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { PlanStanding } from './line.policy.ts';

/**
 * Who may do and see what of an interview's record (its words P3): the two who talked, nobody else. When a thing can be done
 * is in interview.ts.
 */
export function interviewRights({ employeeId, placementIds }: PlanStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  const own = { ownerId: employeeId };

  // 本人は、自分の面談の記録をすべて読み、上司が書いたものを確かめ、自分が書いたものを直す。
  can('read', 'CareerInterview', own);
  can(['CONFIRM', 'RETURN'], 'CareerInterview', { ...own, writtenById: { $ne: employeeId } });
  can(['REWRITE', 'WITHDRAW'], 'CareerInterview', { ...own, writtenById: employeeId });

  // 面談した上司は、その職員がそのときの配置にいて自分が上司である間、自分との面談の記録だけを読む。後任の上司は読まない。見せるのをやめても、二人の記録は二人に残る。
  const mine = { managerId: employeeId, placementId: { $in: [...placementIds] } };
  can('read', 'CareerInterview', mine);
  can(['CONFIRM', 'RETURN'], 'CareerInterview', { ...mine, writtenById: { $ne: employeeId } });
  can(['REWRITE', 'WITHDRAW'], 'CareerInterview', { ...mine, writtenById: employeeId });

  // 取り下げたものは、書いた人にだけ残る。
  cannot('read', 'CareerInterview', { state: 'WITHDRAWN', writtenById: { $ne: employeeId } });
  return build();
}
