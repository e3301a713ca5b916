import { type Column, Notice, Section, Table } from '@takara/design-system';
import type { RequestShownFragment } from '../gql/graphql.ts';

type Need = NonNullable<RequestShownFragment['needs']>[number];

/** Whom the municipality needs and how many there are; what is missing is never left out, and why is said to 人事課. */
export function Needs({ request: { needs, shortfall, wanted, filled } }: { request: RequestShownFragment }) {
  const lacking = (wanted ?? 0) - (filled ?? 0);
  return (
    <Section title={`要る人（${filled} / ${wanted}人）`}>
      {shortfall && lacking > 0 ? (
        <div className="mb-4">
          <Notice tone="warning" title={`${shortfall.missing}人が足りません。`}>
            <ul className="list-disc pl-5">{shortfall.whatIf?.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
            <p className="mt-2 text-sm">足りないまま発令することもできます。決まりを変えるときは、県の決定として方針の値を改めます。</p>
          </Notice>
        </div>
      ) : null}
      <Table caption="要る人" captionHidden rows={needs ?? []} rowKey={({ id }) => id} columns={COLUMNS} />
      {needs?.some(({ kept }) => kept) ? (
        <details className="mt-3 rounded-8 border border-line px-4 py-3">
          <summary className="cursor-pointer font-bold">どの決まりで、誰が候補から外れたか</summary>
          {needs.filter(({ kept }) => kept).map((need) => (
            <div key={need.id} className="mt-3">
              <p className="font-bold">{nameOf(need)}：{need.pool}人のうち、一人ずつなら行ける人は{need.free}人</p>
              <ul className="list-disc pl-5">{need.kept?.map(({ label, people }) => <li key={label}>{label}：{people}人</li>)}</ul>
            </div>
          ))}
          <p className="mt-3 text-sm text-text-quiet">行ける人の中から、所属に残す人数を守り、これまでの日数の少ない人と、近い地域の人を先に選びます。</p>
        </details>
      ) : null}
    </Section>
  );
}

const nameOf = ({ familyLabel, licence }: Need) => `${familyLabel}${licence ? `（${licence}）` : ''}`;

const COLUMNS: Column<Need>[] = [
  { key: 'family', header: '職種', rowHeader: true, cell: ({ familyLabel }) => familyLabel },
  { key: 'licence', header: '資格', cell: ({ licence }) => licence ?? '問わない' },
  { key: 'people', header: '要る人数', numeric: true, cell: ({ people }) => `${people}人` },
  { key: 'filled', header: '決まった人', numeric: true, cell: ({ filled }) => `${filled}人` },
  { key: 'missing', header: '不足', numeric: true, cell: ({ people, filled }) => `${(people ?? 0) - (filled ?? 0)}人` },
];
