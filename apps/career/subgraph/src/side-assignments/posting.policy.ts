import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Standing } from '../standing.policy.ts';

/**
 * Who may do and see what of a posting. `read`: it exists for the reader. `follow`: its timeline and its numbers.
 * When a thing can be done is in posting.ts.
 */
export function postingRights({ hostUnitIds, isPersonnel }: Standing): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 全職員は、募集が始まったもの（募集中・締切後・選考終了）を読め、募集中のものに応募できる。
  can(['read', 'APPLY'], 'Posting', { state: { $in: ['OPEN', 'CLOSED', 'SETTLED'] } });

  // 受入所属の所属長とグループマネージャーは、自分の所属の募集を、下書きから終わりまで扱う。
  can(['read', 'follow', 'EDIT', 'SUBMIT', 'CLOSE', 'SETTLE', 'WITHDRAW'], 'Posting', { hostUnitId: { $in: [...hostUnitIds] } });

  if (isPersonnel) {
    // 人事課は、一度でも提出された募集をすべて読め、承認し、差し戻す。提出される前の下書きは受入所属のもの。
    can(['read', 'follow', 'APPROVE', 'RETURN'], 'Posting', { wasSubmitted: true });
    // 人事課は、受入所属に代わって募集を締め切り、選考を終え、取り下げることができる。
    can(['CLOSE', 'SETTLE', 'WITHDRAW'], 'Posting', { state: { $in: ['OPEN', 'CLOSED', 'SETTLED'] } });
  }
  return build();
}

/** 応募の数は、人事課にはすべて、受入所属には同意のあったものだけ。 */
export const countsEveryApplication = ({ isPersonnel }: Standing) => isPersonnel;
