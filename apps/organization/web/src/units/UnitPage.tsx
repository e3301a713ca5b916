import { Badge, DescriptionList, Link, Notice, PageHeader, PersonName, StatusBadge } from '@takara/design-system';
import { formatDate, formatPeriod, PageStates, partOf, Slot, today, usePageTitle, useParams, useQuery, useSearchParams } from '@takara/web-kit';
import { AsOfPicker } from '../as-of/AsOfPicker.tsx';
import { dayBefore, readDay } from '../as-of/days.ts';
import { UnitPageDocument, type UnitPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { UnitLineage } from './lineage/UnitLineage.tsx';
import { UnitChildren } from './UnitChildren.tsx';
import { UnitDuties } from './UnitDuties.tsx';
import { UnitMembers } from './UnitMembers.tsx';
import { UnitPath } from './UnitPath.tsx';

/** One unit on one day: where it stands, who leads it, who is in it, and what it was before and became after a reform. */
export function UnitPage() {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const asOf = readDay(parameters.get('asOf'));
  const query = partOf(useQuery(UnitPageDocument, { variables: { id, asOf }, keepPrevious: true }), ({ organizationUnit }) => organizationUnit);
  return <PageStates state={query}>{(unit) => <UnitContent unit={unit} asOf={asOf} />}</PageStates>;
}

type PageUnit = NonNullable<UnitPageQuery['organizationUnit']>;

function UnitContent({ unit, asOf }: { unit: PageUnit; asOf: string | null }) {
  usePageTitle(unit.name);
  const above = unit.path.slice(0, -1);
  const day = asOf ?? today();
  return (
    <>
      <PageHeader
        title={<PersonName name={unit.name} kana={unit.kana} />}
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織図', href: paths.units(asOf, { open: unit.id }) }, ...above.map(({ id, name }) => ({ label: name, href: paths.unit(id, asOf) }))]}
        status={<UnitStatus unit={unit} day={day} />}
      />
      <OutOfTime unit={unit} day={day} />
      <div className="mb-8 rounded-12 border border-line bg-surface px-6 py-3">
        <DescriptionList items={facts(unit, asOf)} />
      </div>
      <AsOfPicker asOf={asOf} hrefOn={(on) => paths.unit(unit.id, on)} />
      <UnitDuties unitId={unit.id} asOf={asOf} />
      <UnitChildren unitId={unit.id} unit={unit} asOf={asOf} />
      <UnitLineage unit={unit} />
      <UnitMembers unitId={unit.id} asOf={asOf} />
      <div className="mt-12 grid gap-5"><Slot name="unit.overview" props={{ unitId: unit.id }} /></div>
    </>
  );
}

const facts = (unit: PageUnit, asOf: string | null) => [
  { term: '位置', detail: <UnitPath path={unit.path} asOf={asOf} here /> },
  { term: '種類', detail: [unit.typeLabel, unit.typeLabel.includes(unit.siteLabel) ? null : unit.siteLabel, unit.districtLabel ? `${unit.districtLabel}地域` : null].filter(Boolean).join('・') },
  { term: '長', detail: unit.head ? <>{unit.head.postTitle}　<Link href={paths.employee(unit.head.employee.id)}>{unit.head.employee.displayName}</Link>（{formatDate(unit.head.validFrom)}から）</> : 'この日の記録はありません' },
  { term: '置かれている期間', detail: formatPeriod(unit.validFrom, unit.validTo) },
];

function UnitStatus({ unit, day }: { unit: PageUnit; day: string }) {
  return (
    <>
      {unit.isCoordinating ? <Badge tone="info">主管課</Badge> : null}
      {unit.validTo && unit.validTo <= day ? <StatusBadge>この日にはありません</StatusBadge> : null}
      {day < unit.validFrom ? <StatusBadge>この日はまだありません</StatusBadge> : null}
    </>
  );
}

/** The unit did not stand on the day asked for: says so, and leads to a day on which it did. */
function OutOfTime({ unit: { id, name, validFrom, validTo }, day }: { unit: PageUnit; day: string }) {
  const ended = validTo !== null && validTo <= day;
  if (!ended && validFrom <= day) return null;
  const there = ended ? dayBefore(validTo) : validFrom;
  return (
    <div className="mb-6">
      <Notice
        title={`「${name}」は、${formatDate(day)}には置かれていません。`}
        nextStep={<Link href={paths.unit(id, there)}>{formatDate(there)}の姿を見る</Link>}
      >
        置かれていたのは{formatPeriod(validFrom, validTo)}です。前後の所属は、下の「再編の前と後」にあります。
      </Notice>
    </div>
  );
}
