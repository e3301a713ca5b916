import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SupportAssignmentEvidenceDocument, type SupportAssignmentEvidenceQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of トレーナー・サポーター, counted. */
export function SupportEvidence() {
  const query = useQuery(SupportAssignmentEvidenceDocument);
  return (
    <Section title="トレーナー・サポーターの実績" action={<LinkButton size="small" href={paths.supports()}>トレーナー・サポーターを見る</LinkButton>}>
      <PageStates state={query}>{({ supportAssignmentEvidence }) => (supportAssignmentEvidence ? <Figures evidence={supportAssignmentEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { arrivals, coveredAtLeast, coveredPercent, withinDays, months, smallestGroup } }: { evidence: NonNullable<SupportAssignmentEvidenceQuery['supportAssignmentEvidence']> }) {
  const few = `${smallestGroup}人に満たないため出していません`;
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: `着任した職員（この${months}か月）`, detail: arrivals === null ? few : `${formatNumber(arrivals, '人')}以上` },
          { term: `${withinDays}日以内に相談相手が付いた職員`, detail: coveredAtLeast === null ? few : `${formatNumber(coveredAtLeast, '人')}以上` },
          { term: 'その割合', detail: coveredPercent === null ? '人数が少ないため出していません' : `${formatNumber(coveredPercent, '%')}以上` },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">新採用の職員と、初めて本庁に異動した職員のうち、着任から{withinDays}日が過ぎた人を数えます。一人ひとりのことが分からないように、人数は{smallestGroup}人ごとに切り下げます。</p>
    </div>
  );
}
