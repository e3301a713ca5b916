import type { SiteInYear } from '@takara/policy-aomori';
import { overlaps } from '../stays.ts';
import type { Reading } from '../case.ts';

/**
 * ROT-2「採用時、本庁に配置の場合は、原則３年目は出先機関に配置」, ROT-3「採用時、出先機関に配置の場合は、原則４年目は本庁に配置」:
 * whoever began on the one site stands on the other on some day of that year of service.
 */
export const siteInYear = ({ firstSite, year, site }: SiteInYear): Reading => (_rule, { subject, stays, years, history }) => {
  const [first] = subject.placements;
  const span = years[year - 1]!;
  const isKnown = first !== undefined && first.from <= subject.hiredOn!;
  if (!isKnown) return { silent: 'RECORDS_INCOMPLETE' };
  if (history.siteOf(first.unitId) !== firstSite) return { silent: 'OTHER_FIRST_SITE' };
  const there = stays.find((stay) => overlaps(stay, span) && stay.site === site);
  return { span, shown: { isMet: there !== undefined, placementIds: there ? [first.id, there.placementId] : [first.id] } };
};
