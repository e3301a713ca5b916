import { EmptyState, Link, Section } from '@takara/design-system';
import { PageStates, useQuery } from '@takara/web-kit';
import { SearchEverythingDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { HitList } from './HitList.tsx';
import { measuresFound } from './measures-found.ts';

/** What organization knows about the words in the shell's search box: people, units and posts, and measures of the policy. */
export function SearchResults({ query: words }: { query: string }) {
  const query = useQuery(SearchEverythingDocument, { variables: { query: words.slice(0, 100) }, keepPrevious: true });
  return (
    <Section title="職員・組織・方針">
      <PageStates state={query}>
        {({ searchDirectory, policy }) => {
          const measures = measuresFound(policy?.measures ?? [], words);
          const people = searchDirectory?.edges.length ? searchDirectory : null;
          if (!people && measures.length === 0)
            return <EmptyState title={`「${words}」に当てはまる職員・所属・職・個別取組はありません。`}>氏名の一部、かな、職員番号、所属の名前、方針の個別取組の名前で探せます。</EmptyState>;
          return (
            <div className="grid gap-4">
              {people ? <HitList found={people} words={words} /> : null}
              {people?.pageInfo.hasNextPage ? <p><Link href={paths.directory(words)}>職員・所属・職をすべて見る</Link></p> : null}
              {measures.length > 0 ? (
                <ul aria-label="方針の個別取組" className="grid gap-1">
                  {measures.map(({ code, label }) => <li key={code}>個別取組　<Link href={paths.measure(code)}>{code}　{label}</Link></li>)}
                </ul>
              ) : null}
            </div>
          );
        }}
      </PageStates>
    </Section>
  );
}
