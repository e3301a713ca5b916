import { inGroups } from '../in-groups.ts';

/** Postings that have begun; people who have a result in postings whose choice is over: those who wait, or took theirs back, are in no number. */
export interface Tally {
  readonly postings: number;
  readonly openPostings: number;
  readonly applicants: number;
  readonly matched: number;
}
export interface Evidence {
  readonly postings: number;
  readonly openPostings: number;
  readonly applicantsAtLeast: number | null;
  readonly matchedAtLeast: number | null;
  readonly smallestGroup: number;
}

/** People in full groups of `k`, nothing of fewer (apps/career/decisions/005). */
export const shownEvidence = ({ postings, openPostings, applicants, matched }: Tally, k: number): Evidence => ({ postings, openPostings, applicantsAtLeast: inGroups(applicants, k), matchedAtLeast: inGroups(matched, k), smallestGroup: k });
