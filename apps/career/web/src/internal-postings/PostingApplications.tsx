import { Button, EmptyState, Section } from '@takara/design-system';
import { downloadCsv, PageStates, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { InternalApplicationRowFragmentDoc, InternalPostingApplicationsDocument } from '../gql/graphql.ts';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { leading } from '../reading/leading.ts';
import { ApplicationTable, CSV_HEADER, csvRow } from './ApplicationTable.tsx';

const PER_PAGE = 20;

/** For those who choose: the applications they may know of. */
export function PostingApplications({ postingId, count }: { postingId: string; count: number }) {
  const pages = usePages(PER_PAGE);
  const query = leading(useQuery(InternalPostingApplicationsDocument, { variables: { postingId, ...pages.variables }, keepPrevious: true }), 'internalApplications');
  const rows = readFragment(InternalApplicationRowFragmentDoc, query.data?.internalApplications.edges.map(({ node }) => node) ?? []);
  return (
    <Section title={`応募（${count}件）`}>
      <p className="mb-4 text-text-quiet">応募した人の所属長や評価者には、決まるまで伝わりません。話題にしないでください。</p>
      <PageStates state={query} isEmpty={() => rows.length === 0} empty={<EmptyState title="見られる応募はまだありません。">締切の後に、ホームの「やること」に出ます。</EmptyState>}>
        {({ internalApplications }) => (
          <>
            <div className="mb-3 flex justify-end"><Button size="small" icon="download" onClick={() => downloadCsv('庁内公募の応募', CSV_HEADER, rows.map(csvRow))}>表示している応募をCSVで保存</Button></div>
            <ApplicationTable caption="この募集への応募" rows={rows} allOf="POSTING" />
            <ListPages label="応募" count={rows.length} cursors={internalApplications.pageInfo} hrefs={pages.hrefs} />
          </>
        )}
      </PageStates>
    </Section>
  );
}
