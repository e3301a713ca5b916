import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { CareerPathEvidenceDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** On the page of 1-1: for how many of the job families there is a chart, counted from what staff are shown. */
export function PathEvidence() {
  const query = useQuery(CareerPathEvidenceDocument);
  return (
    <Section title="キャリアパスの提示" action={<LinkButton size="small" href={paths.careerPath()}>キャリアパスを見る</LinkButton>}>
      <PageStates state={query}>{({ careerPath }) => (careerPath ? <Figures families={careerPath.families} /> : null)}</PageStates>
    </Section>
  );
}

const Figures = ({ families }: { families: readonly { isCharted: boolean }[] }) => (
  <div className="rounded-12 border border-line bg-surface px-6 py-4">
    <DescriptionList
      items={[
        { term: '図を示している職種', detail: formatNumber(families.filter(({ isCharted }) => isCharted).length, '職種') },
        { term: '図がまだない職種', detail: formatNumber(families.filter(({ isCharted }) => !isCharted).length, '職種') },
      ]}
    />
  </div>
);
