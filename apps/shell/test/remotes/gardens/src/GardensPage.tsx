import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { PageStates, Slot, usePageTitle, useQuery } from '@takara/web-kit';
import { ChoresDocument } from '../../documents.ts';

export function GardensPage() {
  usePageTitle('庭の一覧');
  const query = useQuery(ChoresDocument);
  return (
    <>
      <PageHeader title="庭の一覧" breadcrumbs={[{ label: 'ホーム', href: '/' }]} action={<LinkButton href="/gardens/plan">計画を書く</LinkButton>} />
      <PageStates state={query} isEmpty={({ chores }) => chores.length === 0} empty={<EmptyState title="庭の仕事はありません" />}>
        {({ chores }) => <ul className="grid gap-2 p-2 md:p-6" data-testid="chores">{chores.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>}
      </PageStates>
      <Slot name="unit.overview" props={{ unitId: 'garden' }} />
    </>
  );
}
