import { Card, Link, LinkButton, Meter } from '@takara/design-system';
import { formatMonth, formatNumber, PageStates, useQuery } from '@takara/web-kit';
import { SideAssignmentHomeCardDocument, type SideAssignmentHomeCardQuery } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';

/** My hours of this month against the limit; for those without a side assignment, what is on offer. */
export function HomeCard() {
  const query = useQuery(SideAssignmentHomeCardDocument);
  return <PageStates state={query}>{({ mySideAssignmentMonth, sideAssignmentEvidence }) => (mySideAssignmentMonth ? <Month month={mySideAssignmentMonth} /> : <OnOffer open={sideAssignmentEvidence?.openPostings ?? 0} />)}</PageStates>;
}

function Month({ month: { month, hours, agreedHours, limit, limitSource } }: { month: NonNullable<SideAssignmentHomeCardQuery['mySideAssignmentMonth']> }) {
  return (
    <Card title="庁内副業" footer={<Link href={paths.assignments()}>時間を記す・見る</Link>}>
      <Meter label={`${formatMonth(month)}に記した時間`} value={hours ?? 0} limit={limit} unit="時間" note={<>発令は{formatNumber(agreedHours, '時間')}です。<span className="block text-xs">上限の出典：{limitSource}</span></>} />
    </Card>
  );
}

function OnOffer({ open }: { open: number }) {
  return (
    <Card title="庁内副業" footer={<LinkButton size="small" href={paths.postings()}>{open > 0 ? '募集を見る' : 'これまでの募集を見る'}</LinkButton>}>
      {open > 0 ? <p><strong className="text-2xl">{open}</strong> 件の募集があります。いまの仕事を続けながら、得意なことをほかの所属で生かせます。</p> : <p>いま募集はありません。新しい募集が始まると、ここに件数が出ます。</p>}
    </Card>
  );
}
