import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, useQuery } from '@takara/web-kit';
import { OutsideActivityEvidenceDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of 1-4b, counted; nothing at all until the prefecture has decided what the policy only considers. */
export function PermitEvidence() {
  const evidence = useQuery(OutsideActivityEvidenceDocument).data?.outsideActivityEvidence;
  if (!evidence) return null;
  const { grantedAtLeast, refusedAtLeast, activeAtLeast, medianDays, refusals, smallestGroup } = evidence;
  const few = `${smallestGroup}件に満たないため出していません`;
  const count = (atLeast: number | null) => (atLeast === null ? few : `${formatNumber(atLeast, '件')}以上`);
  const shown = refusals.filter(({ timesAtLeast }) => timesAtLeast !== null);
  return (
    <Section title="地域貢献活動などの許可の実績" action={<LinkButton size="small" href={paths.outsideActivities()}>許可の画面を見る</LinkButton>}>
      <div className="rounded-12 border border-line bg-surface px-6 py-4">
        <DescriptionList
          items={[
            { term: '許可した件数', detail: count(grantedAtLeast) }, { term: 'いま従事中', detail: count(activeAtLeast) }, { term: '不許可とした件数', detail: count(refusedAtLeast) },
            { term: '不許可の理由', detail: shown.length === 0 ? '件数の少ない理由は出していません' : shown.map(({ label, timesAtLeast }) => `${label}（${formatNumber(timesAtLeast!, '件')}以上）`).join('、') },
            { term: '提出から決定まで（中央値）', detail: medianDays === null ? few : formatNumber(medianDays, '日') },
          ]}
        />
        <p className="mt-3 text-sm text-text-quiet">地方公務員法第38条の許可です。一人ひとりのことが分からないように、{smallestGroup}件ごとに切り下げます。</p>
      </div>
    </Section>
  );
}
