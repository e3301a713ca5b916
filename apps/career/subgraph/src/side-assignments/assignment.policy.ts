import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Reviewed, Side } from './assignment.ts';
import type { Standing } from '../standing.policy.ts';

/**
 * Who may do and see what of a side assignment (P2; reviews and reasons P3). `read`: it exists for the reader.
 * When a thing can be done is in assignment.ts.
 */
export function assignmentRights({ employeeId, peopleIds, hostUnitIds, isPersonnel }: Standing): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 本人は、自分の従事を読め、毎月の時間を記し、終わったら振り返る。
  can(['read', 'LOG_HOURS', 'REVIEW'], 'Assignment', { employeeId });

  // 受入所属は、自分の所属で働く人の従事を読め、時間を確かめ、事情があれば早く終え、終わったら振り返る。
  can(['read', 'CONFIRM_HOURS', 'END', 'REVIEW'], 'Assignment', { hostUnitId: { $in: [...hostUnitIds] } });

  // 今日の所属長は、自分の職員の従事を読める。
  can('read', 'Assignment', { employeeId: { $in: [...peopleIds] } });

  if (isPersonnel) {
    // 人事課は、すべての従事を読め、事情があれば早く終える。
    can(['read', 'END'], 'Assignment');
  }
  // 自分の従事の時間を、自分で確かめ、自分で早く終えることはできない。
  cannot(['CONFIRM_HOURS', 'END'], 'Assignment', { employeeId });
  return build();
}

/** For which side a reader reviews. Whoever does the work speaks for themself, even where they also host. */
export function sideOf({ employeeId, hostUnitIds }: Standing, assignment: { employeeId: string; hostUnitId: string }): Side | null {
  if (assignment.employeeId === employeeId) return 'PERSON';
  return hostUnitIds.includes(assignment.hostUnitId) ? 'HOST' : null;
}

/** 双方が書き終えるまで、相手の振り返りは読めない。書いた側と人事課だけが読める。人事課の職員も、自分の従事では本人として待つ。 */
export function mayReadReview(standing: Standing, review: { side: Side }, assignment: Reviewed & { employeeId: string; hostUnitId: string }): boolean {
  return (standing.isPersonnel && standing.employeeId !== assignment.employeeId) || sideOf(standing, assignment) === review.side || (assignment.personReviewed && assignment.hostReviewed);
}
