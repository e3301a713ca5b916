import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { CareerPlanEvidenceDocument, type CareerPlanEvidenceQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** On the page of 1-1: how many have written and talked within the year, counted in groups and without content. */
export function PlanEvidence() {
  const query = useQuery(CareerPlanEvidenceDocument);
  return (
    <Section title="キャリアプランの新しさ" action={<LinkButton size="small" href={paths.careerPlan()}>自分のプランへ</LinkButton>}>
      <PageStates state={query}>{({ careerPlanEvidence }) => (careerPlanEvidence ? <Figures evidence={careerPlanEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { staff, writtenAtLeast, writtenPercent, discussedAtLeast, discussedPercent, smallestGroup, freshMonths } }: { evidence: NonNullable<CareerPlanEvidenceQuery['careerPlanEvidence']> }) {
  const share = (people: number | null, percent: number | null) => (people === null || percent === null ? `${smallestGroup}人に満たないため出していません` : `${formatNumber(people, '人')}以上（${percent}％以上）`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: `${freshMonths}か月のうちにプランを書いた職員`, detail: share(writtenAtLeast, writtenPercent) },
          { term: `${freshMonths}か月のうちに面談した職員`, detail: share(discussedAtLeast, discussedPercent) },
          { term: '対象の職員', detail: staff === null ? `${smallestGroup}人に満たないため出していません` : formatNumber(staff, '人') },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">書いて見せていないプランも「書いた」に数えます。意欲の高さを表すものではありません。一人ひとりのことが分からないように、人数は{smallestGroup}人ごとに切り下げています。</p>
    </div>
  );
}
