import { Button, type Column, DateText, EmptyState, LinkButton, Link, StatusBadge, Table, type Tone } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentRulesFragmentDoc, StaffRowFragmentDoc, TechnicalStaffListDocument, type DeploymentRulesFragment, type StaffRowFragment } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { leading } from '../reading/leading.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { listOf, staffVariables } from './deployment-list.ts';

// Fields come after the list: whoever only looks never waits for them.
const StaffFilters = lazy(async () => ({ default: (await import('./DeploymentFilters.tsx')).StaffFilters }));
const LicenceDialog = lazy(async () => ({ default: (await import('./LicenceDialog.tsx')).LicenceDialog }));

/** Who could go, who is away, who rests; as far as the reader may see. */
export function StaffList() {
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  const { hrefs } = usePages(0);
  const { family, standing } = listOf(parameters);
  const [asked, ask] = useState<StaffRowFragment | null>(null);
  const query = leading(useQuery(TechnicalStaffListDocument, { variables: staffVariables(parameters), keepPrevious: true }), 'technicalStaff');
  return (
    <PageStates state={query}>
      {({ technicalStaff, deploymentSettings }) => {
        const rows = readFragment(StaffRowFragmentDoc, technicalStaff.edges.map(({ node }) => node));
        const rules = readFragment(DeploymentRulesFragmentDoc, deploymentSettings);
        if (rows.length === 0 && !family && !standing) return <EmptyState title="あなたに出せる技術職員はいません。" action={<LinkButton href={`${pathname}?view=FAMILIES`}>技術職員の充足率を見る</LinkButton>}>本人、所属長、主管課、人事課が、それぞれの範囲で見られます。</EmptyState>;
        return (
          <>
            <div className="mb-6 min-h-24"><Suspense><StaffFilters families={rules?.families ?? []} /></Suspense></div>
            {rows.length === 0 ? <EmptyState title="この条件に合う職員はいません。" action={<LinkButton href={`${pathname}?view=STAFF`}>条件を外して見る</LinkButton>} /> : (
              <>
                <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
                  <HowMany shown={rows.length} all={technicalStaff.totalCount} refreshing={query.refreshing} />
                  <Button size="small" icon="download" onClick={() => downloadCsv('技術職員', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button>
                </div>
                <Table caption="技術職員" captionHidden rows={rows} rowKey={({ id }) => id} columns={columnsFor(rules ?? null, ask)} />
                <ListPages label="技術職員" count={rows.length} cursors={technicalStaff.pageInfo} hrefs={hrefs} />
              </>
            )}
            {asked && rules ? <Suspense><LicenceDialog staff={asked} licences={rules.licences} onClose={() => ask(null)} onDone={() => { ask(null); query.retry(); }} /></Suspense> : null}
          </>
        );
      }}
    </PageStates>
  );
}

const TONES: Record<string, Tone> = { FREE: 'success', ASKED: 'info', AWAY: 'warning', RESTING: 'info', ABSENT: 'neutral' };

const columnsFor = (rules: DeploymentRulesFragment | null, ask: (row: StaffRowFragment) => void): Column<StaffRowFragment>[] => [
  { key: 'name', header: '職員', rowHeader: true, cell: ({ id, name, unit }) => <><Link href={`/organization/employees/${id}`}>{name}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
  { key: 'family', header: '職種', cell: ({ familyLabel }) => familyLabel },
  { key: 'licences', header: '資格', cell: ({ licences }) => (licences && licences.length > 0 ? <ul>{licences.map(({ licence, validUntil }) => <li key={licence}>{licence}{validUntil ? <span className="ml-1 text-sm text-text-quiet"><DateText value={validUntil} />まで</span> : null}</li>)}</ul> : '－') },
  { key: 'days', header: '12か月の応援', numeric: true, cell: ({ daysAway }) => `${daysAway}日` },
  { key: 'standing', header: 'いまの状態', cell: ({ standing, standingLabel, until }) => <><StatusBadge tone={TONES[standing ?? ''] ?? 'neutral'}>{standingLabel}</StatusBadge>{until ? <span className="block text-sm text-text-quiet"><DateText value={until} />まで</span> : null}</> },
  ...(rules?.mayRun ? [{ key: 'edit', header: '資格の記録', cell: (row: StaffRowFragment) => <Button size="small" onClick={() => ask(row)}>資格を記録する</Button> }] : []),
];

const CSV_HEADER = ['職員', '所属', '職種', '資格', '12か月の応援の日数', 'いまの状態', 'いつまで'];
const csvRow = ({ name, unit, familyLabel, licences, daysAway, standingLabel, until }: StaffRowFragment) => [name, unitName(unit), familyLabel, (licences ?? []).map(({ licence, validUntil }) => (validUntil ? `${licence}（${validUntil}まで）` : licence)).join('、'), daysAway, standingLabel, until ?? ''];
