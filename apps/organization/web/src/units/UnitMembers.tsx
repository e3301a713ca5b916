import { Badge, Button, type Column, EmptyState, Link, Pagination, Section, Table } from '@takara/design-system';
import { downloadCsv, PageStates, partOf, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { UnitMemberFragmentDoc, UnitMembersDocument, type UnitMemberFragment } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { paths } from '../paths.ts';

const PER_PAGE = 25;

/** Who stands in the unit and its groups on that day: highest grade first, a page at a time. */
export function UnitMembers({ unitId, asOf }: { unitId: string; asOf: string | null }) {
  const pages = useCursorPages(PER_PAGE);
  const query = partOf(useQuery(UnitMembersDocument, { variables: { id: unitId, asOf, ...pages.variables }, keepPrevious: true }), ({ organizationUnit }) => organizationUnit);
  const unit = query.data;
  const members = unit?.members.edges.map(({ node }) => readFragment(UnitMemberFragmentDoc, node)) ?? [];
  const download = () => downloadCsv(`${unit?.name ?? '所属'}の職員`, CSV_HEADER, members.map(csvRow));
  return (
    <Section title="職員" action={members.length > 0 ? <Button size="small" icon="download" onClick={download}>表示している職員をCSVで保存</Button> : null}>
      <PageStates
        state={query}
        isEmpty={() => members.length === 0}
        empty={<EmptyState title="この日に、この所属にいる職員の記録はありません。">部局の職員は、下の課・室や出先機関のページにいます。</EmptyState>}
      >
        {({ members: { pageInfo, totalCount } }) => {
          const { previousHref, nextHref } = pages.hrefs(pageInfo);
          return (
            <>
              <Table caption="この所属の職員" captionHidden rows={members} rowKey={({ id }) => id} columns={columnsFor(unitId, asOf)} />
              {previousHref || nextHref ? <Pagination label="職員" previousHref={previousHref} nextHref={nextHref} summary={`全${totalCount}人・${pages.number}ページ目`} /> : <p className="mt-3 text-sm text-text-quiet">全{totalCount}人です。</p>}
            </>
          );
        }}
      </PageStates>
    </Section>
  );
}

const columnsFor = (unitId: string, asOf: string | null): Column<UnitMemberFragment>[] => [
  { key: 'name', header: '氏名', rowHeader: true, cell: ({ employee }) => <><Link href={paths.employee(employee.id)}>{employee.displayName}</Link><span className="block text-xs font-normal text-text-quiet">{employee.kana}</span></> },
  { key: 'post', header: '職', cell: ({ postTitle, kind, kindLabel }) => <>{postTitle}{kind === 'MAIN' ? null : <span className="ml-2"><Badge>{kindLabel}</Badge></span>}</> },
  { key: 'grade', header: '級', cell: ({ grade }) => grade?.label ?? '－' },
  { key: 'unit', header: 'グループ', cell: ({ unit }) => (unit.id === unitId ? '－' : <Link href={paths.unit(unit.id, asOf)}>{unit.name}</Link>) },
  { key: 'family', header: '職種', cell: ({ employee }) => employee.jobFamily?.label ?? '－' },
];

const CSV_HEADER = ['職員番号', '氏名', 'かな', '職', '級', '所属・グループ', '職種', '本務・兼務'];
const csvRow = ({ employee, postTitle, grade, unit, kindLabel }: UnitMemberFragment) => [employee.number, employee.displayName, employee.kana, postTitle, grade?.label, unit.name, employee.jobFamily?.label, kindLabel];
