import { DateText, Link, Section } from '@takara/design-system';
import { useQuery, type SlotProps } from '@takara/web-kit';
import { InternalPostingsFoundDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { PostingState } from '../side-assignments/postings/PostingState.tsx';

/** On the search page: postings with these words. Nothing where none has them; applications are never searched. */
export function InternalPostingsFound({ query: q }: SlotProps['search.results']) {
  const { data } = useQuery(InternalPostingsFoundDocument, { variables: { q } });
  const found = data?.internalPostings;
  if (!found || found.edges.length === 0) return null;
  return (
    <Section title="庁内公募の募集" action={found.pageInfo.hasNextPage ? <Link href={`${paths.internalPostings()}?${new URLSearchParams({ view: 'all', q })}`}>すべて見る</Link> : null}>
      <ul className="grid gap-3 rounded-12 border border-line bg-surface p-5">
        {found.edges.map(({ node: { id, title, deadline, hostUnit, ...posting } }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <div>
              <Link href={paths.internalPosting(id)}>{title}</Link>
              <p className="text-sm text-text-quiet">{unitName(hostUnit)}{deadline ? <>　締切 <DateText value={deadline} /></> : null}</p>
            </div>
            <PostingState posting={posting} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
