import { Button, PageHeader, type Column, Table } from '@takara/design-system';
import { formatDate, NotFound, PageStates, today, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { readFragment } from '../gql/index.ts';
import { RequestShownFragmentDoc, DeploymentRequestDocument, TeamMemberFragmentDoc, type RequestShownFragment, type TeamMemberFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { periodOf } from './deployment-list.ts';

/** The paper to the municipality with the list of those who go; printed by the browser, to a printer or a PDF. */
export function PaperPage() {
  const { id = '' } = useParams();
  const query = leading(useQuery(DeploymentRequestDocument, { variables: { id } }), 'municipalSupportRequest');
  return <PageStates state={query}>{({ municipalSupportRequest }) => <Paper request={readFragment(RequestShownFragmentDoc, municipalSupportRequest)} />}</PageStates>;
}

function Paper({ request }: { request: RequestShownFragment }) {
  const { id, municipality, happened, fromDay, lastDay, isDispatch, wanted } = request;
  const going = readFragment(TeamMemberFragmentDoc, request.members ?? []).filter(({ state }) => state === 'ORDERED' || state === 'RETURNED');
  const title = isDispatch ? '職員の派遣に関する協議書（案）' : '職員の応援について（回答案）';
  usePageTitle(title);
  if (going.length === 0 || !fromDay || !lastDay) return <NotFound />;
  return (
    <>
      <PageHeader title={title} breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '技術職員の応援', href: paths.deployments() }, { label: `${municipality}の応援`, href: paths.supportRequest(id) }]} />
      <div className="mb-8 grid gap-2 print:hidden">
        <p>ブラウザーの印刷で、紙にも PDF にもできます。印刷には、この案内とメニューは出ません。文書番号・日付・職名は、文書の決裁のときに書き入れてください。</p>
        <div><Button variant="primary" onClick={() => window.print()}>印刷する</Button></div>
      </div>
      <article className="grid gap-6 rounded-12 border border-line bg-surface p-8 leading-loose print:border-0 print:p-0">
        <p className="text-right">第　　　　号<br />令和　　年　　月　　日</p>
        <p>{municipality}長　様</p>
        <p className="text-right">青森県知事</p>
        <p>{isDispatch ? `地方自治法（昭和22年法律第67号）第252条の17第1項の規定により、下記のとおり職員を派遣することについて協議します。` : '要請のありましたこのことについて、下記のとおり職員を応援に出します。取扱いは公務出張とします。'}</p>
        <p className="text-center">記</p>
        <ol className="grid list-decimal gap-3 pl-6">
          <li>従事する業務　{happened}</li>
          <li>期間　{periodOf(fromDay, lastDay)}</li>
          <li>職員　{going.length}人{wanted && going.length < wanted ? `（要請のあった${wanted}人のうち。${wanted - going.length}人は都合がつきません。）` : ''}</li>
          {isDispatch ? <li>給与・旅費などの負担と身分の取扱い　地方自治法第252条の17第2項及び第4項による。</li> : <li>旅費　県の旅費の規定による。</li>}
        </ol>
        <Table caption="名簿" rows={going} rowKey={(row) => row.id} columns={COLUMNS} narrow="scroll" />
        <p className="text-sm">作成日　{formatDate(today())}</p>
      </article>
    </>
  );
}

const COLUMNS: Column<TeamMemberFragment>[] = [
  { key: 'name', header: '氏名', rowHeader: true, cell: ({ employeeName }) => employeeName },
  { key: 'unit', header: '所属', cell: ({ unit }) => unitName(unit) },
  { key: 'need', header: '職種（資格）', cell: ({ needLabel }) => needLabel },
  { key: 'period', header: '期間', cell: ({ fromDay, lastDay }) => periodOf(fromDay, lastDay) },
];
