import { Button, EmptyState, Link, Pagination, PlainLink } from '@takara/design-system';
import { formatDate, PageStates, partOf, today, useQuery } from '@takara/web-kit';
import { Marked } from '../directory/Marked.tsx';
import { readFragment } from '../gql/index.ts';
import { UnitFoundFragmentDoc, UnitsFoundDocument, type UnitFoundFragment } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { paths } from '../paths.ts';
import { UnitPath } from './UnitPath.tsx';

const PER_PAGE = 10;

interface Props {
  words: string;
  asOf: string | null;
  onGiveUp: () => void;
}

/** Units of that day whose name or reading was typed, each with the way down to it: the best match first, a page at a time. */
export function UnitSearch({ words, asOf, onGiveUp }: Props) {
  const pages = useCursorPages(PER_PAGE);
  const query = partOf(useQuery(UnitsFoundDocument, { variables: { query: words, asOf, ...pages.variables }, keepPrevious: true }), ({ searchUnits }) => searchUnits);
  const total = query.data && (query.data.totalCount === null ? '100件を超える所属が' : `全${query.data.totalCount}件の所属が`);
  return (
    <>
      <p role="status" className="mb-2 min-h-6 text-sm text-text-quiet">{total && !query.refreshing && query.data?.edges.length ? `${formatDate(asOf ?? today())}の組織に、「${words}」に当てはまる${total}あります。` : ''}</p>
      <PageStates state={query} isEmpty={({ edges }) => edges.length === 0} empty={<NothingFound words={words} onGiveUp={onGiveUp} />}>
        {({ edges, pageInfo }) => {
          const { previousHref, nextHref } = pages.hrefs(pageInfo);
          return (
            <>
              <ul aria-label="見つかった所属" className="overflow-hidden rounded-12 border border-line bg-surface">
                {edges.map(({ cursor, node }) => <Found key={cursor} unit={readFragment(UnitFoundFragmentDoc, node)} words={words} asOf={asOf} />)}
              </ul>
              {previousHref || nextHref ? <div className="mt-4"><Pagination label="見つかった所属" previousHref={previousHref} nextHref={nextHref} summary={`${pages.number}ページ目`} /></div> : null}
            </>
          );
        }}
      </PageStates>
    </>
  );
}

function Found({ unit: { id, name, kana, typeLabel, path, head }, words, asOf }: { unit: UnitFoundFragment; words: string; asOf: string | null }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <p><PlainLink href={paths.unit(id, asOf)} className="font-bold text-key-1000 underline underline-offset-4"><Marked text={name} words={words} /></PlainLink><span className="ml-2 text-sm text-text-quiet"><Marked text={kana} words={words} /></span></p>
        <p className="text-sm text-text-quiet">{typeLabel}{head ? `　${head.postTitle}　${head.employee.displayName}` : ''}</p>
        {path.length > 2 ? <p className="text-sm"><UnitPath path={path.slice(0, -1)} asOf={asOf} /></p> : null}
      </div>
      <Link href={paths.units(asOf, { open: id })} aria-label={`${name}を組織図で見る`}>組織図で見る</Link>
    </li>
  );
}

const NothingFound = ({ words, onGiveUp }: { words: string; onGiveUp: () => void }) => (
  <EmptyState title={`「${words}」という所属は、この日にはありません。`} action={<Button onClick={onGiveUp}>組織図に戻る</Button>}>
    再編で名前が変わっているかもしれません。上の日付を再編の前に変えると、見つかることがあります。
  </EmptyState>
);
