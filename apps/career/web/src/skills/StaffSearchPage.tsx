import { Button, EmptyState, LinkButton, PageHeader, Section } from '@takara/design-system';
import { downloadCsv, PageStates, useLocation, usePageTitle, useQuery, useSearchParams } from '@takara/web-kit';
import { lazy, Suspense } from 'react';
import { readFragment } from '../gql/index.ts';
import { StaffBySkillsDocument, StaffSkillFormDocument, StaffSkillRowFragmentDoc } from '../gql/graphql.ts';
import { HowMany } from '../paging/HowMany.tsx';
import { ListPages } from '../paging/ListPages.tsx';
import { usePages } from '../paging/pages.ts';
import { paths } from '../paths.ts';
import { leading } from '../reading/leading.ts';
import { asksForSomebody, searchOf, variablesOf } from './staff-search.ts';
import { CSV_HEADER, csvRow, StaffTable } from './StaffTable.tsx';

const StaffSearchFields = lazy(async () => ({ default: (await import('./StaffSearchFields.tsx')).StaffSearchFields }));

/** 職員をスキルと経験で探す: all who meet what is asked, with the evidence, in the order of numbers or names. */
export function StaffSearchPage() {
  usePageTitle('職員をスキルと経験で探す');
  const [parameters] = useSearchParams();
  const query = useQuery(StaffSkillFormDocument);
  const asks = asksForSomebody(searchOf(parameters));
  return (
    <>
      <PageHeader title="職員をスキルと経験で探す" breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: 'スキル', href: paths.skills() }]} lead="条件をすべて満たす職員を、根拠とともに一覧にします。誰が誰の何を見たかは記録されます。" />
      <PageStates state={query}>
        {({ staffSkillForm }) => (staffSkillForm === null ? <EmptyState title="見つかりませんでした。" action={<LinkButton href={paths.skills()}>自分のスキルを見る</LinkButton>}>職員を探す役割がないため、この画面は使えません。</EmptyState> : (
          <>
            <div className="mb-8 min-h-96 sm:min-h-80"><Suspense><StaffSearchFields form={staffSkillForm} /></Suspense></div>
            <Section title="見つかった職員">
              <p className="mb-4 text-text-quiet">探す範囲：{staffSkillForm.reach}</p>
              {asks ? <Found parameters={parameters} /> : <EmptyState title="条件を一つ以上入れてください。">スキルか資格・免許の名前、または勤めた部局や職種から探せます。</EmptyState>}
            </Section>
          </>
        ))}
      </PageStates>
    </>
  );
}

function Found({ parameters }: { parameters: URLSearchParams }) {
  const { hrefs } = usePages(0);
  const { pathname } = useLocation();
  const query = leading(useQuery(StaffBySkillsDocument, { variables: variablesOf(parameters), keepPrevious: true }), 'staffBySkills');
  return (
    <PageStates state={query}>
      {({ staffBySkills }) => {
        const rows = readFragment(StaffSkillRowFragmentDoc, staffBySkills.edges.map(({ node }) => node));
        if (rows.length === 0) return <EmptyState title="条件をすべて満たす職員は見つかりませんでした。" action={<LinkButton href={pathname}>条件を外す</LinkButton>}>スキルを一つ減らすか、根拠の強さを「本人の申告以上」にしてみてください。名前は候補から選ぶと確実です。</EmptyState>;
        return (
          <>
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <HowMany shown={rows.length} all={staffBySkills.totalCount} refreshing={query.refreshing} />
              <Button size="small" icon="download" onClick={() => downloadCsv('スキルと経験で探した職員', CSV_HEADER, rows.map(csvRow))}>表示している職員をCSVで保存</Button>
            </div>
            <StaffTable rows={rows} />
            <ListPages label="職員" count={rows.length} cursors={staffBySkills.pageInfo} hrefs={hrefs} />
          </>
        );
      }}
    </PageStates>
  );
}
