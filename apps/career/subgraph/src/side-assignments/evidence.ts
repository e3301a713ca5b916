import { inGroups } from '../in-groups.ts';

/** What is counted of operation. People are distinct persons. */
export interface Tally {
  readonly postings: number;
  readonly openPostings: number;
  readonly applicants: number;
  readonly matched: number;
  /** Mean of the hours logged a month by those matched; null when nobody has logged any. */
  readonly meanHours: number | null;
  /** 振り返り of which both sides are in, and how many of them say 「よかった」 or better. */
  readonly reviews: number;
  readonly hostContent: number;
  readonly personContent: number;
  /** People of whom the host wrote down a skill that holds. */
  readonly skilled: number;
}

/** The same, as it may be shown: people in full groups of `k`, nothing of fewer. */
export interface Evidence {
  readonly postings: number;
  readonly openPostings: number;
  readonly applicantsAtLeast: number | null;
  readonly matchedAtLeast: number | null;
  readonly meanHours: number | null;
  readonly reviewsAtLeast: number | null;
  readonly hostContentAtLeast: number | null;
  readonly personContentAtLeast: number | null;
  readonly skilledAtLeast: number | null;
  readonly smallestGroup: number;
}

/**
 * Counts of people are rounded down to whole groups of `k` and withheld below one: so no two answers, of two days or of the
 * whole and a part, differ by one to k−1 people, and nobody can be found by subtraction.
 */
export function shownEvidence({ postings, openPostings, applicants, matched, meanHours, reviews, hostContent, personContent, skilled }: Tally, k: number): Evidence {
  return {
    postings, openPostings, applicantsAtLeast: inGroups(applicants, k), matchedAtLeast: inGroups(matched, k), meanHours: matched < k || meanHours === null ? null : Math.round(meanHours),
    reviewsAtLeast: inGroups(reviews, k), hostContentAtLeast: inGroups(hostContent, k), personContentAtLeast: inGroups(personContent, k), skilledAtLeast: inGroups(skilled, k), smallestGroup: k,
  };
}
