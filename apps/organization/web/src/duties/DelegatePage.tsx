import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useParams, useQuery } from '@takara/web-kit';
import { offered } from '../actions/offered.ts';
import { DelegateFormDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { DelegateForm } from './DelegateForm.tsx';

/** 代決を頼む: whom, from when to when, and why. */
export function DelegatePage() {
  usePageTitle('代決を頼む');
  const { dutyId = '' } = useParams();
  const query = partOf(useQuery(DelegateFormDocument, { variables: { dutyId } }), ({ viewer, formDraft }) => viewer && { viewer, kept: formDraft });
  return (
    <>
      <PageHeader
        title="代決を頼む"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '職務と代決', href: paths.duties() }]}
        lead="頼んだ期間は、選んだ人があなたに代わって決裁します。いつでも今日で終えられます。"
      />
      <PageStates state={query}>
        {({ viewer, kept }) => {
          const duty = viewer.duties.find(({ id }) => id === dutyId);
          const action = duty && offered(duty.availableActions, 'DELEGATE');
          if (!duty || !action?.enabled)
            return <EmptyState title="この職務の代決は頼めません。" action={<LinkButton href={paths.duties()}>職務と代決へ</LinkButton>}>{action?.reason ?? 'いま、あなたが担っている職務ではありません。'}</EmptyState>;
          const workUnit = viewer.employee?.mainAssignment?.unit.workUnit;
          return <DelegateForm duty={duty} kept={kept} unitName={workUnit?.name ?? null} colleagues={workUnit?.members.edges.map(({ node }) => node).filter(({ employee }) => employee.id !== viewer.employeeId) ?? []} />;
        }}
      </PageStates>
    </>
  );
}
