import { Button, EmptyState, Section } from '@takara/design-system';
import { downloadCsv, PageStates, useQuery } from '@takara/web-kit';
import { readFragment } from '../../gql/index.ts';
import { ApplicationRowFragmentDoc, SideAssignmentPostingApplicationsDocument } from '../../gql/graphql.ts';
import { ListPages } from '../../paging/ListPages.tsx';
import { usePages } from '../../paging/pages.ts';
import { leading } from '../../reading/leading.ts';
import { ApplicationTable, CSV_HEADER, csvRow } from '../applications/ApplicationTable.tsx';

const PER_PAGE = 20;

/** For those who choose and those who order: the applications they may know of. */
export function PostingApplications({ postingId, count }: { postingId: string; count: number }) {
  const pages = usePages(PER_PAGE);
  const query = leading(useQuery(SideAssignmentPostingApplicationsDocument, { variables: { postingId, ...pages.variables }, keepPrevious: true }), 'sideAssignmentApplications');
  const rows = readFragment(ApplicationRowFragmentDoc, query.data?.sideAssignmentApplications.edges.map(({ node }) => node) ?? []);
  return (
    <Section title={`応募（${count}件）`}>
      <PageStates state={query} isEmpty={() => rows.length === 0} empty={<EmptyState title="見られる応募はまだありません。">応募は、本人の所属長が同意した後に受入所属へ届きます。届くと、ホームの「やること」にも出ます。</EmptyState>}>
        {({ sideAssignmentApplications }) => (
          <>
            <div className="mb-3 flex justify-end"><Button size="small" icon="download" onClick={() => downloadCsv('庁内副業の応募', CSV_HEADER, rows.map(csvRow))}>表示している応募をCSVで保存</Button></div>
            <ApplicationTable caption="この募集への応募" rows={rows} allOf="POSTING" />
            <ListPages label="応募" count={rows.length} cursors={sideAssignmentApplications.pageInfo} hrefs={pages.hrefs} />
          </>
        )}
      </PageStates>
    </Section>
  );
}
