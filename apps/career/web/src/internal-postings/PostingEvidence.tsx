import { DescriptionList, LinkButton, Section } from '@takara/design-system';
import { formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { InternalPostingEvidenceDocument, type InternalPostingEvidenceQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** What is done of 庁内公募, counted: beside 1-4, whose chart names the two together. */
export function PostingEvidence() {
  const query = useQuery(InternalPostingEvidenceDocument);
  return (
    <Section title="庁内公募の実績" action={<LinkButton size="small" href={paths.internalPostings()}>庁内公募の募集を見る</LinkButton>}>
      <PageStates state={query}>{({ internalPostingEvidence }) => (internalPostingEvidence ? <Figures evidence={internalPostingEvidence} /> : null)}</PageStates>
    </Section>
  );
}

function Figures({ evidence: { postings, openPostings, applicantsAtLeast, matchedAtLeast, smallestGroup } }: { evidence: NonNullable<InternalPostingEvidenceQuery['internalPostingEvidence']> }) {
  const people = (atLeast: number | null) => (atLeast === null ? `${smallestGroup}人に満たないため出していません` : `${formatNumber(atLeast, '人')}以上`);
  return (
    <div className="rounded-12 border border-line bg-surface px-6 py-4">
      <DescriptionList items={[{ term: 'これまでの募集', detail: formatNumber(postings, '件') }, { term: 'いま募集中', detail: formatNumber(openPostings, '件') }, { term: '応募した職員', detail: people(applicantsAtLeast) }, { term: '決まった職員', detail: people(matchedAtLeast) }]} />
      <p className="mt-3 text-sm text-text-quiet">キャリアパスの図「希望分野業務への挑戦を通じて、キャリア形成意欲の喚起、自己啓発の促進　★庁内公募　★庁内副業」の取組です。人数は、選考を終えた募集だけを数え、一人ひとりのことが分からないように{smallestGroup}人ごとに切り下げます。</p>
    </div>
  );
}
