import { DateText, EmptyState, ErrorState, LinkButton, PlainLink, Section, Skeleton } from '@takara/design-system';
import { today, type UpcomingItem } from '@takara/web-kit';
import { SlotData, useContributors, type Feed } from '@takara/web-kit/shell';
import { agendaOf, type AgendaDay } from './upcoming.ts';

/** What is about to happen: every module's events as one calendar. A module that cannot answer is named, and the others stand. */
export function Upcoming() {
  if (useContributors('home.upcoming').length === 0) return null;
  return (
    <Section title="予定">
      <SlotData name="home.upcoming">{(feeds) => <UpcomingFeeds feeds={feeds} />}</SlotData>
    </Section>
  );
}

function UpcomingFeeds({ feeds }: { feeds: readonly Feed<readonly UpcomingItem[]>[] }) {
  const days = agendaOf(feeds, today());
  const waiting = feeds.filter(({ status }) => status === 'waiting');
  const failed = feeds.filter(({ status, retrying }) => status === 'failed' || retrying);
  return (
    <div className="shell-tasks">
      {failed.map(({ moduleId, title, retry, retrying }) => (
        <ErrorState key={moduleId} whatHappened={`「${title}」の予定を読み込めませんでした。`} whatToDo="ほかの予定はそのまま見られます。少し待ってから、もう一度お試しください。" onRetry={retry} retrying={retrying} />
      ))}
      {days.length > 0 ? <Agenda days={days} /> : null}
      {waiting.length > 0 ? <Skeleton lines={days.length > 0 ? 1 : 2} label={`${waiting.map(({ title }) => title).join('・')}の予定を読み込んでいます`} /> : null}
      {days.length + waiting.length + failed.length === 0 ? <NothingAhead /> : null}
    </div>
  );
}

const Agenda = ({ days }: { days: readonly AgendaDay[] }) => (
  <ol className="shell-agenda" aria-label="予定">
    {days.map(({ on, when, events }) => (
      <li key={on} className="shell-agenda__day">
        <p className="shell-agenda__date">
          <span className="shell-agenda__when">{when}</span>
          <DateText value={on} weekday />
        </p>
        <ul className="shell-agenda__events">
          {events.map(({ key, title, to, reason }) => (
            <li key={key}>
              <PlainLink href={to}>{title}</PlainLink>
              <p>{reason}</p>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

const NothingAhead = () => (
  <EmptyState title="これから1か月の予定はありません" action={<LinkButton href="/search">人や組織を探す</LinkButton>}>
    締切や始まりの日が近づくと、ここに並びます。
  </EmptyState>
);
