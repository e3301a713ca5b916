import { Badge, Section, Table } from '@takara/design-system';
import { formatMonth } from '@takara/web-kit';
import type { OutsideActivityShownFragment } from '../gql/graphql.ts';

type Month = NonNullable<OutsideActivityShownFragment['months']>[number];

/** Hours of each month that has begun; those above what was granted are marked. */
export function Months({ permit: { months } }: { permit: OutsideActivityShownFragment }) {
  if (!months || months.length === 0) return null;
  return (
    <Section title="従事した時間">
      <Table
        caption="月ごとに従事した時間" captionHidden rows={months} rowKey={({ month }) => month}
        columns={[
          { key: 'month', header: '月', rowHeader: true, cell: ({ month }: Month) => formatMonth(month) },
          { key: 'hours', header: '時間', numeric: true, cell: ({ hours, isOver }: Month) => (hours === null ? 'まだ' : <>{hours}時間{isOver ? <>　<Badge tone="error">許可の時間を超過</Badge></> : null}</>) },
          { key: 'done', header: 'したこと', cell: ({ done }: Month) => <span className="wrap-anywhere">{done || '－'}</span> },
        ]}
      />
    </Section>
  );
}
