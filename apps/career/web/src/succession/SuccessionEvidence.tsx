import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SuccessionEvidenceDocument, type SuccessionEvidenceQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of 知識・経験の継承, counted. */
export function SuccessionEvidence() {
  const query = useQuery(SuccessionEvidenceDocument);
  return (
    <Section title="知識・経験の継承の実績" action={<LinkButton size="small" href={paths.succession()}>知識の継承を見る</LinkButton>}>
      <PageStates state={query}>{({ successionEvidence }) => (successionEvidence ? <Figures evidence={successionEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { seniors, advisingAtLeast, advisingPercent, topics, atRiskAtLeast, withoutSuccessorAtLeast, horizonMonths, smallestGroup } }: { evidence: NonNullable<SuccessionEvidenceQuery['successionEvidence']> }) {
  const atLeast = (count: number | null, unit: string) => (count === null ? `${smallestGroup}${unit}に満たないため出していません` : `${formatNumber(count, unit)}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '高齢期の職員', detail: atLeast(seniors, '人') },
          { term: 'そのうちサブマネージャーなど助言する役職にある職員', detail: atLeast(advisingAtLeast, '人') },
          { term: 'その割合（およそ）', detail: advisingPercent === null ? '人数が少ないため出していません' : formatNumber(advisingPercent, '%') },
          { term: '登録された知識', detail: atLeast(topics, '件') },
          { term: `${horizonMonths}か月のうちに途切れるおそれのある知識`, detail: atLeast(atRiskAtLeast, '件') },
          { term: 'そのうち後任のいない知識', detail: atLeast(withoutSuccessorAtLeast, '件') },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">高齢期の職員は、役職定年の年齢に達した次の4月からの職員です。一人ひとりのことが分からないように、数は{smallestGroup}ごとに切り下げます。</p>
    </div>
  );
}
