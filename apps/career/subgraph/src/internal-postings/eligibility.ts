import { refuse } from '@takara/subgraph-kit';
import { eraDate } from '@takara/subgraph-kit/era-dates';
import { addMonths } from '../day.ts';
import type { PostingState } from '../side-assignments/posting.ts';
import type { No } from './application.ts';
import type { Terms } from './terms.ts';

/** Who wants to apply, as of today. */
export interface Candidate {
  readonly staffKind: string;
  readonly staffKindLabel: string;
  /** Column of the career chart; null where it cannot be told. `standing` says it in words: 「基礎習得段階（採用2年目）」. */
  readonly column: string | null;
  readonly standing: string;
  readonly grade: string;
  readonly gradeLabel: string;
  /** Since when without a break in the present 所属. */
  readonly inPostSince: string;
  /** The unit of the main assignment and all above it. */
  readonly unitIds: readonly string[];
  readonly live: number;
  readonly hasLiveHere: boolean;
  readonly hasMatch: boolean;
}

interface Wanted {
  readonly state: PostingState;
  readonly hostUnitId: string;
  readonly grades: readonly string[];
}

/** Labels of the codes that a sentence needs. */
export interface Words {
  readonly staffKinds: string;
  readonly columns: string;
  gradesOf(codes: readonly string[]): string;
}

/** Why somebody cannot apply, or null; which rule, and what they have. Asked on the day of applying alone: what changes later does not take an application away. */
export function whyNotApply(posting: Wanted, candidate: Candidate | null, { staffKinds, columns, monthsInPost, mostAtOnce }: Terms, words: Words, today: string): No | null {
  if (posting.state !== 'OPEN') return refuse('POSTING_NOT_OPEN', 'この募集は締め切られました。ほかの募集を探してください。');
  if (!candidate) return refuse('LEFT_SERVICE', 'いまの所属が名簿にないため、応募できません。人事課に確かめてください。');
  if (candidate.hasLiveHere) return refuse('ALREADY_APPLIED', 'この募集にはすでに応募しています。「わたしの応募」で進み具合を見られます。');
  if (candidate.hasMatch) return refuse('ALREADY_MATCHED', '庁内公募で異動先が決まっています。発令の後に、また応募できるようになります。');
  if (!staffKinds.value.includes(candidate.staffKind)) return refuse('STAFF_KIND_EXCLUDED', `庁内公募に応募できるのは、${words.staffKinds}です。あなたは${candidate.staffKindLabel}です。気になる募集は、人事課へ相談してください。`, { source: staffKinds.source });
  if (!candidate.column || !columns.value.includes(candidate.column)) return refuse('STAGE_EXCLUDED', `庁内公募に応募できるのは、${words.columns}の職員です。あなたは${candidate.standing}です。`, { source: columns.source });
  if (posting.grades.length > 0 && !posting.grades.includes(candidate.grade)) return refuse('GRADE_EXCLUDED', `この募集は、${words.gradesOf(posting.grades)}の職員が対象です。あなたは${candidate.gradeLabel}です。`, { source: 'この募集の条件' });
  if (candidate.unitIds.includes(posting.hostUnitId)) return refuse('OWN_UNIT', '自分の所属の募集には応募できません。担当を替わりたいときは、グループマネージャーに相談してください。');
  const eligibleFrom = addMonths(candidate.inPostSince, monthsInPost.value);
  if (eligibleFrom > today) return refuse('TOO_SOON_IN_POST', `いまの所属で ${monthsInPost.value} か月働くと応募できます。あなたは ${monthsBetween(candidate.inPostSince, today)} か月です（${eraDate(eligibleFrom)}から）。`, { source: monthsInPost.source });
  if (candidate.live >= mostAtOnce.value) return refuse('TOO_MANY_AT_ONCE', `同時に応募できるのは ${mostAtOnce.value} 件までです。あなたは ${candidate.live} 件の結果を待っています。どれかを取り下げるか、結果が出てから応募してください。`, { source: mostAtOnce.source });
  return null;
}

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
}

/** 本務の配置, by its 所属. `continues`: only the unit was reformed around the person. */
export interface Placement {
  readonly workUnitId: string;
  readonly from: string;
  /** First day no longer in it; null: open. */
  readonly to: string | null;
  readonly continues: boolean;
}

/** Since when somebody has been in the 所属 of their last placement: moves between its groups and reforms of it do not count. Placements by their first day. */
export function inPostSince(placements: readonly Placement[]): string | null {
  let [since, unitId]: [string | null, string | null] = [null, null];
  for (const [n, { workUnitId, from, continues }] of placements.entries()) {
    const stays = n > 0 && placements[n - 1]!.to === from && (workUnitId === unitId || continues);
    if (!stays) since = from;
    unitId = workUnitId;
  }
  return since;
}
