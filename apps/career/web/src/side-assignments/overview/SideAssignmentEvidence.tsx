import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SideAssignmentEvidenceDocument, type SideAssignmentEvidenceQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';

/** What is done of 庁内副業, counted. */
export function SideAssignmentEvidence() {
  const query = useQuery(SideAssignmentEvidenceDocument);
  return (
    <Section title="庁内副業の実績" action={<LinkButton size="small" href={paths.postings()}>募集を見る</LinkButton>}>
      <PageStates state={query}>{({ sideAssignmentEvidence }) => (sideAssignmentEvidence ? <Figures evidence={sideAssignmentEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { postings, openPostings, applicantsAtLeast, matchedAtLeast, meanHours, reviewsAtLeast, hostContentAtLeast, personContentAtLeast, skilledAtLeast, smallestGroup } }: { evidence: NonNullable<SideAssignmentEvidenceQuery['sideAssignmentEvidence']> }) {
  const atLeast = (count: number | null, unit: '人' | '件') => (count === null ? `${smallestGroup}${unit}に満たないため出していません` : `${formatNumber(count, unit)}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: 'これまでに始まった募集', detail: formatNumber(postings, '件') },
          { term: 'いま募集中', detail: formatNumber(openPostings, '件') },
          { term: '応募した職員', detail: atLeast(applicantsAtLeast, '人') },
          { term: '発令された職員', detail: atLeast(matchedAtLeast, '人') },
          { term: '1か月の従事時間の平均', detail: meanHours === null ? '人数が少ないため出していません' : formatNumber(meanHours, '時間') },
          { term: '双方の振り返りがそろった従事', detail: atLeast(reviewsAtLeast, '件') },
          { term: 'そのうち受入所属が「よかった」以上', detail: atLeast(hostContentAtLeast, '件') },
          { term: 'そのうち本人が「よかった」以上', detail: atLeast(personContentAtLeast, '件') },
          { term: '従事の後にスキルが確かめられた職員', detail: atLeast(skilledAtLeast, '人') },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">一人ひとりのことが分からないように、数は{smallestGroup}ごとに切り下げ、{smallestGroup}に満たないときは出しません。</p>
    </div>
  );
}
