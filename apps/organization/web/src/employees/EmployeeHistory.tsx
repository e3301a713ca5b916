import { Badge, EmptyState, Pagination, Section } from '@takara/design-system';
import { formatPeriod, PageStates, partOf, today, useQuery } from '@takara/web-kit';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { EmployeeHistoryDocument, PastPlaceFragmentDoc } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { UnitPath } from '../units/UnitPath.tsx';
import { marksOf, whenIs } from './past-place.ts';

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
              <ol aria-label="配置の経歴（新しい順）" className="ml-2 border-l-2 border-key-300">{edges.map(({ node }, index) => <PastPlace key={index} place={node} />)}</ol>
              {previousHref || nextHref ? <div className="mt-4"><Pagination label="配置の経歴" previousHref={previousHref} nextHref={nextHref} summary={`${pages.number}ページ目`} /></div> : null}
            </>
          );
        }}
      </PageStates>
    </Section>
  );
}

/** One place: since when, as what, where; why, for those who may know. */
function PastPlace({ place }: { place: FragmentType<typeof PastPlaceFragmentDoc> }) {
  const { postTitle, validFrom, validTo, grade, unit, ...more } = readFragment(PastPlaceFragmentDoc, place);
  const when = whenIs({ validFrom, validTo }, today());
  return (
    <li className="relative pb-6 pl-6 last:pb-1">
      <span aria-hidden className={`absolute top-1.5 -left-2.25 size-4 rounded-full border-2 border-key-900 ${when === 'いま' ? 'bg-key-900' : 'bg-surface'}`} />
      <p className="text-sm text-text-quiet">{formatPeriod(validFrom, validTo)}</p>
      <p className="flex flex-wrap items-center gap-2 font-bold">
        {postTitle}
        {when ? <Badge tone="info">{when}</Badge> : null}
        {marksOf({ postTitle, ...more }).map((mark) => <Badge key={mark}>{mark}</Badge>)}
      </p>
      <p><UnitPath path={unit.path} asOf={when ? null : validFrom} />{grade ? <span className="ml-3 text-sm text-text-quiet">{grade.label}</span> : null}</p>
    </li>
  );
}
