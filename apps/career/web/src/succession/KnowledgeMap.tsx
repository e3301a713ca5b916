import { Link, Section } from '@takara/design-system';
import { BarChart, ChartFigure } from '@takara/design-system/charts';
import { formatDate } from '@takara/web-kit';
import type { TopicRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

const MOST = 12;

/** Topics × who knows them × how long they stay: what is lost soonest stands first. Only where the reader may know when. */
export function KnowledgeMap({ rows }: { rows: readonly TopicRowFragment[] }) {
  const dated = rows.filter(({ lostOn }) => lostOn !== null).slice(0, MOST);
  if (dated.length === 0) return null;
  const risky = dated.filter(({ isAtRisk }) => isAtRisk);
  return (
    <Section title="知識の地図">
      <div className="rounded-12 border border-line bg-surface p-5">
        <ChartFigure
          caption="できる人がいなくなるまでの月数"
          description={risky.length > 0 ? `${risky.length}件は、見通しの期間のうちにできる人がいなくなります。いちばん早いのは「${risky[0]!.title}」です。` : '見通しの期間のうちに、できる人がいなくなるものはありません。'}
          rows={dated}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: '知識', rowHeader: true, cell: ({ id, title }) => <Link href={paths.topic(id)}>{title}</Link> },
            { key: 'holders', header: '担い手と離れる見込み', cell: ({ holders }) => (holders ?? []).map(({ id, name, depthLabel, hasLeft, prospect }) => <span key={id} className="block">{name}（{depthLabel}）{hasLeft ? '：離れました' : prospect?.on ? `：${formatDate(prospect.on)}　${prospect.causeLabel}` : ''}</span>) },
            { key: 'successors', header: '後任', cell: ({ plans }) => (plans ?? []).map(({ successorName }) => successorName).join('、') || 'なし' },
            { key: 'months', header: '残り', unit: 'か月', numeric: true, cell: ({ monthsLeft }) => monthsLeft },
          ]}
        >
          <BarChart unit="か月" series={[{ key: 'months', label: '残り' }]} bars={dated.map(({ title, holders, monthsLeft }, n) => ({ label: `${n + 1}. ${title}　${(holders ?? []).map(({ name }) => name).join('、')}`, values: { months: monthsLeft ?? 0 } }))} />
        </ChartFigure>
        <p className="mt-3 text-sm text-text-quiet">定年・役職定年・発令・異動の見通しから求めています。いつ、なぜ離れるかは、その人の上司と人事課だけが見ます。ほかの人に伝えないでください。</p>
      </div>
    </Section>
  );
}
