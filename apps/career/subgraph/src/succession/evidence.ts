import { inGroups } from '../in-groups.ts';

/** Counts of the whole prefecture for 5-3. `seniors`: past the managers' age limit and in service; `advising`: those of them in an advisory post. */
export interface Tally {
  readonly seniors: number;
  readonly advising: number;
  readonly topics: number;
  readonly atRisk: number;
  readonly withoutSuccessor: number;
}

/** The same, as it may be shown. */
export interface Evidence {
  readonly seniors: number | null;
  readonly advisingAtLeast: number | null;
  readonly advisingPercent: number | null;
  readonly topics: number | null;
  readonly atRiskAtLeast: number | null;
  readonly withoutSuccessorAtLeast: number | null;
  readonly horizonMonths: number;
  readonly smallestGroup: number;
}

/** In full groups of `k`, nothing of fewer (apps/career/decisions/005): behind a topic at risk stands a person or two who leave. */
export function shownEvidence({ seniors, advising, topics, atRisk, withoutSuccessor }: Tally, k: number, horizonMonths: number): Evidence {
  const [all, advisingAtLeast] = [inGroups(seniors, k), inGroups(advising, k)];
  return {
    seniors: all, advisingAtLeast, advisingPercent: all === null || advisingAtLeast === null ? null : Math.floor((advisingAtLeast * 100) / all),
    topics: inGroups(topics, k), atRiskAtLeast: inGroups(atRisk, k), withoutSuccessorAtLeast: inGroups(withoutSuccessor, k), horizonMonths, smallestGroup: k,
  };
}
