import { Button, type Column, Notice, Table } from '@takara/design-system';
import { downloadCsv, PageStates, useQuery } from '@takara/web-kit';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../gql/index.ts';
import { DeploymentRulesFragmentDoc, FamilyRowFragmentDoc, TechnicalFamiliesDocument, type FamilyRowFragment } from '../gql/graphql.ts';
import { leading } from '../reading/leading.ts';

const TargetDialog = lazy(async () => ({ default: (await import('./TargetDialog.tsx')).TargetDialog }));

/** How many of each technical family there are, against what is aimed at. */
export function FamilyList() {
  const [asked, ask] = useState<FamilyRowFragment | null>(null);
  const query = leading(useQuery(TechnicalFamiliesDocument), 'technicalFamilies');
  return (
    <PageStates state={query}>
      {({ technicalFamilies, deploymentSettings }) => {
        const rows = readFragment(FamilyRowFragmentDoc, technicalFamilies);
        const rules = readFragment(DeploymentRulesFragmentDoc, deploymentSettings);
        const mayRun = rules?.mayRun ?? false;
        return (
          <>
            <div className="mb-6"><Notice tone="info" title="充足目標は、県がまだ決めていません。">人事課が人数を入れた職種はその人数を、ほかは仮の割合から求めた人数を目標にしています。根拠：{rules?.targetSource}</Notice></div>
            <div className="mb-3 flex justify-end"><Button size="small" icon="download" onClick={() => downloadCsv('技術職員の充足率', CSV_HEADER, rows.map(csvRow))}>表示している一覧をCSVで保存</Button></div>
            <Table caption="技術職種の充足率" captionHidden rows={rows} rowKey={({ id }) => id} columns={columnsFor(mayRun, ask)} />
            {rules ? <p className="mt-4 text-sm text-text-quiet">班の案を作るときの決まり：戻ってから{rules.restDays}日は休養、12か月に{rules.mostDaysAway}日まで、所属の技術職員の{rules.homeFloorPercent}%以上が残ること。</p> : null}
            {asked ? <Suspense><TargetDialog family={asked} onClose={() => ask(null)} onDone={() => { ask(null); query.retry(); }} /></Suspense> : null}
          </>
        );
      }}
    </PageStates>
  );
}

function Fill({ label, fillPercent }: FamilyRowFragment) {
  return (
    <span className="grid gap-1">
      <span>{fillPercent}%</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-2 w-32 rounded-8 bg-canvas" role="img" aria-label={`${label}の充足率 ${fillPercent}%`}><rect width={Math.min(100, fillPercent)} height="6" fill="currentColor" /></svg>
    </span>
  );
}

const columnsFor = (mayRun: boolean, ask: (row: FamilyRowFragment) => void): Column<FamilyRowFragment>[] => [
  { key: 'label', header: '職種', rowHeader: true, cell: ({ label }) => label },
  { key: 'people', header: '人数', numeric: true, cell: ({ people }) => `${people}人` },
  { key: 'target', header: '目標', numeric: true, cell: ({ target, targetIsSet }) => `${target}人${targetIsSet ? '' : '（仮）'}` },
  { key: 'fill', header: '充足率', cell: (row) => <Fill {...row} /> },
  ...(mayRun ? [
    { key: 'free', header: '出られる', numeric: true, cell: ({ free }: FamilyRowFragment) => `${free ?? 0}人` },
    { key: 'away', header: '応援中', numeric: true, cell: ({ away }: FamilyRowFragment) => `${away ?? 0}人` },
    { key: 'resting', header: '休養中', numeric: true, cell: ({ resting }: FamilyRowFragment) => `${resting ?? 0}人` },
    { key: 'edit', header: '目標の入力', cell: (row: FamilyRowFragment) => <Button size="small" onClick={() => ask(row)}>目標を入れる</Button> },
  ] : []),
];

const CSV_HEADER = ['職種', '人数', '目標', '目標は人事課が入れたか', '充足率（%）'];
const csvRow = ({ label, people, target, targetIsSet, fillPercent }: FamilyRowFragment) => [label, people, target, targetIsSet ? 'はい' : '仮の値', fillPercent];
