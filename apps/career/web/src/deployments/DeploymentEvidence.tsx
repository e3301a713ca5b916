import { type Column, DescriptionList, LinkButton, Section, Table } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { DeploymentEvidenceDocument, FamilyRowFragmentDoc, type DeploymentEvidenceQuery, type FamilyRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of 技術職員の確保, counted from operation. */
export function DeploymentEvidence() {
  const query = useQuery(DeploymentEvidenceDocument);
  return (
    <Section title="技術職員の応援の実績" action={<LinkButton size="small" href={paths.deployments()}>技術職員の応援を見る</LinkButton>}>
      <PageStates state={query}>{({ deploymentEvidence }) => (deploymentEvidence ? <Figures evidence={deploymentEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence }: { evidence: NonNullable<DeploymentEvidenceQuery['deploymentEvidence']> }) {
  const { requests, middleDays, restedPercent, restDays, smallestGroup, targetSource } = evidence;
  return (
    <div className="grid gap-5 rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList
        items={[
          { term: '応援した要請', detail: formatNumber(requests, '件') },
          { term: '要請から最初の人が着くまで（中央値）', detail: middleDays === null ? 'まだありません' : formatNumber(middleDays, '日') },
          { term: `再び出る前に${restDays}日休養していた割合`, detail: restedPercent === null ? `${smallestGroup}回に満たないため出していません` : `${formatNumber(restedPercent, '%')}` },
        ]}
      />
      <Table caption="技術職種の充足率" rows={readFragment(FamilyRowFragmentDoc, evidence.families)} rowKey={({ id }) => id} columns={COLUMNS} narrow="scroll" />
      <p className="text-sm text-text-quiet">目標の根拠：{targetSource}。人事課が入れた職種は、その人数です。</p>
    </div>
  );
}

const COLUMNS: Column<FamilyRowFragment>[] = [
  { key: 'label', header: '職種', rowHeader: true, cell: ({ label }) => label },
  { key: 'people', header: '人数', numeric: true, cell: ({ people }) => `${people}人` },
  { key: 'target', header: '目標', numeric: true, cell: ({ target }) => `${target}人` },
  { key: 'fill', header: '充足率', numeric: true, cell: ({ fillPercent }) => `${fillPercent}%` },
];
