import { Button, EmptyState, PageHeader, Pagination } from '@takara/design-system';
import { downloadCsv, PageStates, partOf, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { DutyHistoryDocument, type DutyHistoryQuery } from '../gql/graphql.ts';
import { useCursorPages } from '../paging/cursor-pages.ts';
import { paths } from '../paths.ts';
import { DutyTable } from './DutyTable.tsx';

const PER_PAGE = 25;

/** Who held the duties of one unit, from when to when, the latest first. */
export function DutyHistoryPage() {
  usePageTitle('職務の経過');
  const { id = '' } = useParams();
  const pages = useCursorPages(PER_PAGE);
  const query = partOf(useQuery(DutyHistoryDocument, { variables: { id, ...pages.variables }, keepPrevious: true }), both);
  return (
    <PageStates state={query}>
      {({ unit: { name, path }, dutyHistory }) => {
        const duties = dutyHistory.edges.map(({ node }) => node);
        const { previousHref, nextHref } = pages.hrefs(dutyHistory.pageInfo);
        return (
          <>
            <PageHeader
              title={`${name}の職務の経過`}
              breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織図', href: paths.units() }, ...path.map((unit) => ({ label: unit.name, href: paths.unit(unit.id) }))]}
              lead="だれが、いつからいつまで、どの職務を担ったかを新しい順に示します。職務は配置から自動で決まります。"
              action={duties.length > 0 ? <Button icon="download" onClick={() => download(name, duties)}>表示中をCSVで保存</Button> : null}
            />
            {duties.length > 0 ? (
              <>
                <DutyTable caption={`${name}の職務の経過`} captionHidden duties={duties} without={['unit']} />
                <Pagination label="職務の経過" previousHref={previousHref} nextHref={nextHref} summary={`全${dutyHistory.totalCount}件・${pages.number}ページ目`} />
              </>
            ) : (
              <EmptyState title="この所属を対象にした職務の記録はありません。">上の所属の職務が及んでいるかもしれません。所属のページで確かめられます。</EmptyState>
            )}
          </>
        );
      }}
    </PageStates>
  );
}

const both = ({ organizationUnit: unit, dutyHistory }: DutyHistoryQuery) => unit && dutyHistory && { unit, dutyHistory };

type HeldDuty = NonNullable<DutyHistoryQuery['dutyHistory']>['edges'][number]['node'];

const download = (unitName: string, duties: readonly HeldDuty[]) =>
  downloadCsv(`${unitName}の職務の経過`, ['職務', '職員番号', '氏名', '代決の本来の職の人', '始まりの日', '担わなくなった日'], duties.map(({ kindLabel, employee, onBehalfOf, validFrom, validTo }) => [kindLabel, employee.number, employee.displayName, onBehalfOf?.displayName, validFrom, validTo]));
