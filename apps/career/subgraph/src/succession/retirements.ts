import { shapes, type Consumer } from '@takara/subgraph-kit';
import { RetirementRow } from './topic.entity.ts';

/** Told by organization for whoever is in service: on which days the law ends it, or a managerial post (P2). Neither birth date nor age, and no part of the directory. */
const RETIREMENT_CHANGED = 'takara.organization.retirement-changed.v1';

interface Told {
  readonly id: string;
  readonly ageLimitOn: string;
  readonly leavesOn: string | null;
  readonly revision: number;
}

/** An older row never replaces a newer one. */
const onRetirementChanged: Consumer = async (fact, em) => {
  const row = fact.data as Told;
  const known = await em.findOne(RetirementRow, { id: row.id });
  if (!known) em.create(RetirementRow, row);
  else if (known.revision < row.revision) em.assign(known, row);
  await em.flush();
};

const { id, day, whole, orNull, reads } = shapes;
export const retirements = { [RETIREMENT_CHANGED]: { reads: reads({ id, ageLimitOn: day, leavesOn: orNull(day), revision: whole }), take: onRetirementChanged } };
