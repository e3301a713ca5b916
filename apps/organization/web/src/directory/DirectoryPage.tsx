import { EmptyState, Link, LinkButton, PageHeader, Pagination } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { useRef } from 'react';
import { SearchDirectoryDocument } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { paths } from '../paths.ts';
import { DirectorySearchBox } from './DirectorySearchBox.tsx';
import { HitList } from './HitList.tsx';
import { enterList } from './list-keys.ts';
import { StartingPoints } from './StartingPoints.tsx';
import { useWords } from './words.ts';

const PER_PAGE = 20;

/** People, units and posts by name, kana, number or part of a name, as one types. */
export function DirectoryPage() {
  usePageTitle('職員・組織を探す');
  const { words, setWords } = useWords();
  const results = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <PageHeader title="職員・組織を探す" breadcrumbs={[{ label: 'ホーム', href: '/' }]} />
      <DirectorySearchBox ref={box} words={words} onWords={setWords} onDown={() => enterList(results.current)} />
      <div ref={results}>{words ? <Found words={words} focusBox={() => box.current?.focus()} /> : <StartingPoints onExample={setWords} />}</div>
    </>
  );
}

function Found({ words, focusBox }: { words: string; focusBox: () => void }) {
  const pages = useCursorPages(PER_PAGE);
  const query = partOf(useQuery(SearchDirectoryDocument, { variables: { query: words, ...pages.variables }, keepPrevious: true }), ({ searchDirectory }) => searchDirectory);
  const count = query.data?.edges.length ?? 0;
  const total = query.data?.totalCount ?? null;
  return (
    <>
      <p role="status" className="mb-3 min-h-6 text-sm text-text-quiet">{query.data && !query.refreshing && count > 0 ? `「${words}」で${total === null ? '100件を超えて' : `全${total}件`}見つかりました。↓キーで選べます。` : ''}</p>
      <PageStates state={query} isEmpty={() => count === 0} empty={<NothingFound words={words} />}>
        {(found) => {
          const { previousHref, nextHref } = pages.hrefs(found.pageInfo);
          return (
            <>
              <HitList found={found} words={words} onLeaveUp={focusBox} />
              {previousHref || nextHref ? <div className="mt-4"><Pagination label="検索結果" previousHref={previousHref} nextHref={nextHref} summary={`${pages.number}ページ目`} /></div> : null}
            </>
          );
        }}
      </PageStates>
    </>
  );
}

const NothingFound = ({ words }: { words: string }) => (
  <EmptyState title={`「${words}」に当てはまる職員・所属・職は見つかりませんでした。`} action={<LinkButton href={paths.units()}>組織図から探す</LinkButton>}>
    氏名の一部、かな、職員番号、所属の名前でも探せます。再編の前の所属は、<Link href={paths.units('2025-03-31')}>再編前の組織図</Link>にあります。
  </EmptyState>
);
