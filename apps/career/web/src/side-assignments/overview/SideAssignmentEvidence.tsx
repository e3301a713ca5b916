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

function Figures({ evidence: { postings, openPostings, applicantsAtLeast, matchedAtLeast, meanHours, smallestGroup } }: { evidence: NonNullable<SideAssignmentEvidenceQuery['sideAssignmentEvidence']> }) {
  const people = (count: number | null) => (count === null ? `${smallestGroup}人に満たないため出していません` : `${formatNumber(count, '人')}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: 'これまでに始まった募集', detail: formatNumber(postings, '件') },
          { term: 'いま募集中', detail: formatNumber(openPostings, '件') },
          { term: '応募した職員', detail: people(applicantsAtLeast) },
          { term: '発令された職員', detail: people(matchedAtLeast) },
          { term: '1か月の従事時間の平均', detail: meanHours === null ? '人数が少ないため出していません' : formatNumber(meanHours, '時間') },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">一人ひとりのことが分からないように、人数は{smallestGroup}人ごとに切り下げ、{smallestGroup}人に満たないときは出しません。</p>
    </div>
  );
}
