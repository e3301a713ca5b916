import { Button, EmptyState, Link, LinkButton, PageHeader, Table } from '@takara/design-system';
import { downloadCsv, PageStates, usePageTitle, useQuery } from '@takara/web-kit';
import { AdvisoryPostSuggestionsDocument, type AdvisoryPostSuggestionsQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

type Row = NonNullable<AdvisoryPostSuggestionsQuery['advisoryPostSuggestions']>[number];

/** Seniors who know something and hold no advisory post yet: a list with its reasons; nothing happens by it. */
export function AdvisoryPostsPage() {
  usePageTitle('助言する役職を考える職員');
  const query = leading(useQuery(AdvisoryPostSuggestionsDocument), 'advisoryPostSuggestions');
  return (
    <>
      <PageHeader title="助言する役職を考える職員" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '知識の継承', href: paths.succession() }]} lead="役職定年の年齢を過ぎ、一人でできる知識をもち、まだサブマネージャー等でない職員です。方針の取組5-3の検討のための一覧で、配置は人事課が決めます。" />
      <PageStates state={query}>
        {({ advisoryPostSuggestions: rows }) => rows.length === 0 ? (
          <EmptyState title="いま、挙げる職員はいません。" action={<LinkButton href={paths.succession()}>知識の継承を見る</LinkButton>}>高齢期の職員が知識の担い手に登録され、助言する役職に就いていないとき、ここに出ます。見られるのは、人事課と、その人の上司だけです。</EmptyState>
        ) : (
          <>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <p>{rows.length}人。年齢にかかわることなので、本人や同僚に伝わらないように扱ってください。</p>
              <Button size="small" icon="download" onClick={() => downloadCsv('助言する役職を考える職員', ['職員', '所属', 'いまの職', '知識'], rows.map(({ name, unit, postTitle, topics }) => [name, unitName(unit), postTitle, (topics ?? []).map(({ title }) => title).join('、')]))}>表示している一覧をCSVで保存</Button>
            </div>
            <Table<Row>
              caption="助言する役職を考える職員" captionHidden rows={rows} rowKey={({ id }) => id}
              columns={[
                { key: 'name', header: '職員', rowHeader: true, cell: ({ name, unit }) => <>{name}<span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
                { key: 'post', header: 'いまの職', cell: ({ postTitle }) => postTitle },
                { key: 'topics', header: '挙げた理由（一人でできる知識）', cell: ({ topics }) => (topics ?? []).map(({ id, title, stateLabel }) => <span key={id} className="block"><Link href={paths.topic(id)}>{title}</Link><span className="ml-2 text-sm text-text-quiet">{stateLabel}</span></span>) },
              ]}
            />
          </>
        )}
      </PageStates>
    </>
  );
}
