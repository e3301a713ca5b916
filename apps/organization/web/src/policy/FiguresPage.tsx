import { Section, StatusBadge, Table } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { PolicyFiguresDocument } from '../gql/graphql.ts';
import { FigureTable } from './FigureTable.tsx';
import { PolicyFrame } from './PolicyFrame.tsx';

/** Every figure and every switch the system reads from the policy, with source: what a personnel officer may come to change. */
export function FiguresPage() {
  usePageTitle('方針の数の決まり');
  const query = partOf(useQuery(PolicyFiguresDocument), ({ policy }) => policy);
  return (
    <PolicyFrame>
      <PageStates state={query}>
        {({ parameters, features }) => (
          <>
            <Section title="仕組みが使う数">
              <p className="mb-4 max-w-3xl">「初期値」の印は、県がまだ決めていない仮の値です。県の決定があれば、方針パックの値と出典を書き替えるだけで、画面と手続きの両方に反映されます。</p>
              <FigureTable caption="仕組みが使う数" captionHidden figures={parameters} />
            </Section>
            <Section title="開いている機能と、まだ開いていない機能">
              <Table
                caption="方針が開く機能"
                captionHidden
                rows={features}
                rowKey={({ code }) => code}
                columns={[
                  { key: 'label', header: '機能', rowHeader: true, cell: ({ label }) => label },
                  { key: 'enabled', header: '状態', cell: ({ enabled }) => (enabled ? <StatusBadge tone="success">開いています</StatusBadge> : <StatusBadge tone="warning" icon="clock">検討中で、まだ始まっていません</StatusBadge>) },
                  { key: 'reason', header: '理由', cell: ({ reason }) => reason },
                ]}
              />
            </Section>
          </>
        )}
      </PageStates>
    </PolicyFrame>
  );
}
