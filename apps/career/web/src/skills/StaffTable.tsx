import { type Column, DateText, Link, Table } from '@takara/design-system';
import { formatDate } from '@takara/web-kit';
import type { StaffSkillRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';

/** Who was found, and what backs each skill that was asked for. */
export function StaffTable({ rows }: { rows: readonly StaffSkillRowFragment[] }) {
  return <Table caption="見つかった職員" captionHidden rows={rows} rowKey={({ id }) => id} columns={COLUMNS} />;
}

const COLUMNS: Column<StaffSkillRowFragment>[] = [
  { key: 'name', header: '職員', rowHeader: true, cell: ({ id, name, number }) => <><Link href={paths.skillsOf(id)}>{name}</Link><span className="block text-sm font-normal text-text-quiet">{number}</span></> },
  { key: 'unit', header: '所属', cell: ({ unit, jobFamilyLabel }) => <>{unitName(unit)}<span className="block text-sm text-text-quiet">{jobFamilyLabel ?? ''}</span></> },
  {
    key: 'matches', header: 'スキルと根拠',
    cell: ({ matches }) => matches && matches.length > 0 ? (
      <ul className="grid gap-2">
        {matches.map(({ id, skillName, evidenceLabel, by, on, validUntil }) => (
          <li key={id}>{skillName}<span className="block text-sm text-text-quiet">{evidenceLabel}・{by}さん・{on ? <DateText value={on} /> : null}{validUntil ? <>・<DateText value={validUntil} />まで有効</> : null}</span></li>
        ))}
      </ul>
    ) : '－',
  },
  { key: 'years', header: '条件に合う年数', cell: ({ years }) => (years === null ? '－' : `${years}年`) },
];

export const CSV_HEADER = ['職員番号', '氏名', '所属', '職種', 'スキルと根拠', '条件に合う年数'];
export const csvRow = ({ number, name, unit, jobFamilyLabel, matches, years }: StaffSkillRowFragment) => [
  number ?? '', name ?? '', unitName(unit), jobFamilyLabel ?? '', (matches ?? []).map(({ skillName, evidenceLabel, on, validUntil }) => `${skillName}（${evidenceLabel}、${on ? formatDate(on) : ''}${validUntil ? `、${formatDate(validUntil)}まで有効` : ''}）`).join('、'), years === null ? '' : String(years),
];
