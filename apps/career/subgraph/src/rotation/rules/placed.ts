import type { Placed } from '@takara/policy-aomori';
import { overlaps } from '../stays.ts';
import { stageOf, type Reading } from '../case.ts';

/** ROT-1「本庁又は出先機関に配置」: a placement on one of the sites within the stage. */
export const placed = ({ sites }: Placed): Reading => (rule, at) => {
  const span = stageOf(at, rule.stage!);
  const there = at.stays.find((stay) => overlaps(stay, span) && sites.includes(stay.site));
  return { span, shown: { isMet: there !== undefined, placementIds: there ? [there.placementId] : [] } };
};
