import { CardGrid, PageHeader, Section } from '@takara/design-system';
import { formatDate, Slot, today, usePageTitle, useSession } from '@takara/web-kit';
import { useContributors } from '@takara/web-kit/shell';
import { Tasks } from './Tasks.tsx';
import { Upcoming } from './Upcoming.tsx';

/** What must I do, what is about to happen, and how am I doing. */
export function HomePage() {
  usePageTitle('ホーム');
  const { displayName } = useSession();
  const hasCards = useContributors('home.cards').length > 0;
  return (
    <>
      <PageHeader title="ホーム" lead={`${displayName}さん、きょうは${formatDate(today(), { weekday: true })}です。`} />
      <Tasks />
      <Upcoming />
      {hasCards ? (
        <Section title="わたしの状況">
          <CardGrid><Slot name="home.cards" props={{}} /></CardGrid>
        </Section>
      ) : null}
    </>
  );
}
