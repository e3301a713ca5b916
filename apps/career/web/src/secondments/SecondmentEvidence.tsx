import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatFiscalYear, formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SecondmentEvidenceDocument, type SecondmentEvidenceQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of 人事交流, counted from operation: the exchange half of 2-4. */
export function SecondmentEvidence() {
  const query = useQuery(SecondmentEvidenceDocument);
  return (
    <Section title="人事交流・派遣の実績" action={<LinkButton size="small" href={paths.secondments()}>人事交流・派遣を見る</LinkButton>}>
      <PageStates state={query}>{({ secondmentEvidence }) => (secondmentEvidence ? <Figures evidence={secondmentEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { away, fiscalYear, quota, ordered, reportsOnTimePercent, sharedInTimePercent, shareWithinDays, smallestGroup } }: { evidence: NonNullable<SecondmentEvidenceQuery['secondmentEvidence']> }) {
  const share = (percent: number | null) => (percent === null ? `${smallestGroup}件に満たないため出していません` : formatNumber(percent, '%'));
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '今日、派遣されている職員', detail: <>{formatNumber(away.reduce((sum, { people }) => sum + people, 0), '人')}<span className="block text-sm text-text-quiet">{away.map(({ label, people }) => `${label} ${people}人`).join('、')}</span></> },
          { term: `${formatFiscalYear(fiscalYear)}に始まる派遣`, detail: `募集${quota}人のうち${ordered}人を発令` }, { term: '期日までに出た中間報告', detail: share(reportsOnTimePercent) }, { term: `戻って${shareWithinDays}日までの還元`, detail: share(sharedInTimePercent) },
        ]}
      />
      <p className="mt-3 text-sm text-text-quiet">派遣研修（自治大学校など）は、ここに含みません。多いほどよいという数ではありません。</p>
    </div>
  );
}
