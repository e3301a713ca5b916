import { EmptyState, Pagination, Section, Timeline, type TimelineStep } from '@takara/design-system';
import { formatPeriod, PageStates, partOf, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { EmployeeHistoryDocument, PastPlaceFragmentDoc, type PastPlaceFragment } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { UnitPath } from '../units/UnitPath.tsx';

const PER_PAGE = 10;

/** Where the person has stood, the latest first, a page at a time. */
export function EmployeeHistory({ employeeId }: { employeeId: string }) {
  const pages = useCursorPages(PER_PAGE);
  const query = partOf(useQuery(EmployeeHistoryDocument, { variables: { id: employeeId, ...pages.variables }, keepPrevious: true }), ({ employee }) => employee?.assignmentHistory);
  return (
    <Section title="配置の経歴">
      <PageStates state={query} isEmpty={({ edges }) => edges.length === 0} empty={<EmptyState title="配置の記録はありません。" />}>
        {({ edges, pageInfo }) => {
          const { previousHref, nextHref } = pages.hrefs(pageInfo);
          return (
            <>
              <Timeline label="配置の経歴（新しい順）" steps={edges.map(({ node }) => stepOf(readFragment(PastPlaceFragmentDoc, node)))} />
              {previousHref || nextHref ? <div className="mt-4"><Pagination label="配置の経歴" previousHref={previousHref} nextHref={nextHref} summary={`${pages.number}ページ目`} /></div> : null}
            </>
          );
        }}
      </PageStates>
    </Section>
  );
}

/** A place still held is where the person is now; the others are past. */
export const stepOf = ({ id, kindLabel, kind, postTitle, reasonLabel, validFrom, validTo, grade, unit }: PastPlaceFragment): TimelineStep => ({
  key: id,
  title: `${postTitle}${kind === 'MAIN' ? '' : `（${kindLabel}）`}`,
  state: validTo === null ? 'current' : 'done',
  note: (
    <>
      <UnitPath path={unit.path} asOf={validTo === null ? null : validFrom} />
      <span className="block text-text-quiet">{[formatPeriod(validFrom, validTo), reasonLabel, grade?.label].filter(Boolean).join('・')}</span>
    </>
  ),
});
