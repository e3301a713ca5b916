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

function Figures({ evidence: { arrivals, coveredAtLeast, coveredPercent, talkedAtLeast, answeredAtLeast, adaptedAtLeast, withinDays, months, smallestGroup } }: { evidence: NonNullable<SupportAssignmentEvidenceQuery['supportAssignmentEvidence']> }) {
  const people = (atLeast: number | null) => (atLeast === null ? `${smallestGroup}人に満たないため出していません` : `${formatNumber(atLeast, '人')}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: `着任した職員（この${months}か月）`, detail: people(arrivals) },
          { term: `${withinDays}日以内に相談相手が付いた職員`, detail: people(coveredAtLeast) },
          { term: 'その割合', detail: coveredPercent === null ? '人数が少ないため出していません' : `${formatNumber(coveredPercent, '%')}以上` },
          { term: '相談相手と面談した職員', detail: people(talkedAtLeast) },
          { term: '職場と仕事になじめているかを答えた職員', detail: people(answeredAtLeast) },
          { term: 'そのうち「なじめている」と答えた職員', detail: people(adaptedAtLeast) },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">新採用の職員と、初めて本庁に異動した職員のうち、着任から{withinDays}日が過ぎた人を数えます。一人ひとりのことが分からないように、人数は{smallestGroup}人ごとに切り下げます。</p>
    </div>
  );
}
