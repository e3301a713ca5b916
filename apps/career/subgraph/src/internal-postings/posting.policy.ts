import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { holds, isEmployee, unitsUnder, type RequestContext } from '@takara/subgraph-kit';

export const mayAskInternalPostings = isEmployee;

/** As whom somebody stands towards postings today. `headedUnitIds`: 所属長 (and 代決者) of them and of all below. */
export interface PostingStanding {
  readonly headedUnitIds: readonly string[];
  readonly isPersonnel: boolean;
}

export const postingStandingOf = async (context: RequestContext): Promise<PostingStanding> => ({ headedUnitIds: await unitsUnder(context, 'UNIT_HEAD'), isPersonnel: holds(context.actor, 'PERSONNEL_OFFICER') });

/**
 * Who may do and see what of a 庁内公募 posting. `read`: it exists for the reader. `follow`: its timeline and its numbers.
 * When a thing can be done is in posting.ts.
 */
export function postingRights({ headedUnitIds, isPersonnel }: PostingStanding): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 全職員は、募集が始まったものを読め、募集中のものに応募できる。
  can(['read', 'APPLY'], 'InternalPosting', { state: { $in: ['OPEN', 'CLOSED', 'SETTLED'] } });

  // 募集する所属の所属長は、下書きから選考の終わりまで扱う。人を受け入れて預かるのは所属長なので、グループマネージャーには開かない。
  can(['read', 'follow', 'EDIT', 'SUBMIT', 'CLOSE', 'SETTLE', 'WITHDRAW'], 'InternalPosting', { hostUnitId: { $in: [...headedUnitIds] } });

  if (isPersonnel) {
    // 人事課は、一度でも提出された募集をすべて読め、承認し、差し戻し、所属に代わって締め切り、選考を終え、取り下げる。
    can(['read', 'follow', 'APPROVE', 'RETURN'], 'InternalPosting', { wasSubmitted: true });
    can(['CLOSE', 'SETTLE', 'WITHDRAW'], 'InternalPosting', { state: { $in: ['OPEN', 'CLOSED', 'SETTLED'] } });
  }
  return build();
}
