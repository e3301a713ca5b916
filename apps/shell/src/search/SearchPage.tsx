import { EmptyState, PageHeader } from '@takara/design-system';
import { Slot, usePageTitle, useSearchParams } from '@takara/web-kit';
import { useContributors } from '@takara/web-kit/shell';

/** One box for everything: each module shows what it found, under its own heading. */
export function SearchPage() {
  const [parameters] = useSearchParams();
  const query = (parameters.get('q') ?? '').trim();
  usePageTitle(query ? `「${query}」の検索結果` : '検索');
  const titles = useContributors('search.results').map(({ title }) => title);
  return (
    <>
      <PageHeader title={query ? `「${query}」の検索結果` : '検索'} />
      {query ? (
        <div className="shell-results"><Slot name="search.results" props={{ query }} /></div>
      ) : (
        <EmptyState title="上の検索に、探したい言葉を入れてください。">
          {titles.length > 0 ? `${titles.join('・')}の中から、打つそばから探します。` : ''}氏名（漢字・かな）、所属、職名、施策の名前で探せます。
        </EmptyState>
      )}
    </>
  );
}
