import { Button, EmptyState, LinkButton } from '@takara/design-system';
import { downloadCsv } from '@takara/web-kit';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DeclarationRowFragmentDoc, DeclarationRowsFragmentDoc } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { CSV_HEADER, csvRow, DeclarationTable } from './DeclarationTable.tsx';

interface Props {
  list: FragmentType<typeof DeclarationRowsFragmentDoc>;
  refreshing?: boolean;
  /** The list without its filter; null where nothing is filtered. */
  unfiltered: string | null;
  /** Said where nothing has come in at all. */
  none: ReactNode;
}

/** The list with its number, its CSV and its pages; when it is empty, why. */
export function DeclarationList({ list, refreshing, unfiltered, none }: Props) {
  const { hrefs } = usePages(0);
  const { edges, totalCount, pageInfo } = readFragment(DeclarationRowsFragmentDoc, list);
  const rows = readFragment(DeclarationRowFragmentDoc, edges.map(({ node }) => node));
  if (rows.length === 0 && unfiltered) return <EmptyState title="この条件に合う自己申告はありません。" action={<LinkButton href={unfiltered}>条件を外して見る</LinkButton>} />;
  if (rows.length === 0) return none;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <HowMany shown={rows.length} all={totalCount} refreshing={refreshing} />
        <Button size="small" icon="download" onClick={() => downloadCsv('自己申告', CSV_HEADER, rows.map(csvRow))}>表示している自己申告をCSVで保存</Button>
      </div>
      <DeclarationTable rows={rows} />
      <ListPages label="自己申告" count={rows.length} cursors={pageInfo} hrefs={hrefs} />
    </>
  );
}
