import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { isEmployee, type Actor } from '@takara/subgraph-kit';
import { isDecided } from './rules.ts';

/** 県が決めるまでは、誰にも、何もない（1-4b は検討）。 */
export const mayAskOutsideActivities = (actor: Actor): boolean => isDecided() && isEmployee(actor);

/** やることと実績はほかのものと一度に尋ねられるので、決まる前も断らず、何もないと答える。 */
export const mayAskAlong = isEmployee;

/** As whom somebody stands towards permits today. */
export interface PermitStanding {
  readonly employeeId: string;
  readonly isPersonnel: boolean;
  /** People whose 所属長 the actor is today. */
  readonly peopleIds: readonly string[];
}

const DECIDING = ['GRANT', 'REFUSE', 'REVOKE'];

/**
 * Who may do and see what of a permit (P3: it is about private life). `read`: it exists for the reader, with all that the applicant wrote.
 * `readOpinion`: what the 所属長 and 人事課 thought of it. When a thing can be done is in permit.ts.
 */
export function permitRights({ employeeId, isPersonnel, peopleIds }: PermitStanding): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 人事課は、提出されたものをすべて読み、許可・不許可を決め、取り消す。意見の出たものは差し戻せる。
  if (isPersonnel) {
    can(['read', 'readOpinion', ...DECIDING], 'OutsideActivityPermit', { wasSubmitted: true });
    can('RETURN', 'OutsideActivityPermit', { wasSubmitted: true, state: 'HR_REVIEW' });
  }

  // 本人の今日の所属長（代決者を含む）は、提出されたものを読み、意見を述べるか、差し戻す。異動の前の所属長は、もう読まない。
  can(['read', 'readOpinion', 'OPINE'], 'OutsideActivityPermit', { applicantId: { $in: [...peopleIds] }, wasSubmitted: true });
  can('RETURN', 'OutsideActivityPermit', { applicantId: { $in: [...peopleIds] }, wasSubmitted: true, state: 'SUBMITTED' });

  // 本人は、自分のものをいつも読める。所属長の意見は読まない（不許可の理由は人事課が本人に書く）。自分のことを自分で決めない。
  cannot(['readOpinion', 'OPINE', 'RETURN', ...DECIDING], 'OutsideActivityPermit', { applicantId: employeeId });
  can(['read', 'EDIT', 'SUBMIT', 'WITHDRAW', 'LOG', 'RENEW', 'END', 'ACKNOWLEDGE'], 'OutsideActivityPermit', { applicantId: employeeId });

  // 同僚、グループマネージャー、ほかの所属長、主管課、分析担当、システム管理者には、申請があることも分からない。
  return build();
}
