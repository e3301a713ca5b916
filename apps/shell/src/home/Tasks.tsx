import { EmptyState, ErrorState, LinkButton, Section, Skeleton, TaskList } from '@takara/design-system';
import { formatDateTime, today, type TaskItem } from '@takara/web-kit';
import { SlotData, type Feed } from '@takara/web-kit/shell';
import { mergeTasks, type ListedTask } from './tasks.ts';

type TaskFeed = Feed<readonly TaskItem[]>;

/** What must I do, by when: every module's tasks as one list. A module that cannot answer is named, and the others stand. */
export function Tasks() {
  return (
    <Section title="やること">
      <SlotData name="home.tasks">{(feeds) => <TaskFeeds feeds={feeds} />}</SlotData>
    </Section>
  );
}

function TaskFeeds({ feeds }: { feeds: readonly TaskFeed[] }) {
  const tasks = mergeTasks(feeds);
  const waiting = feeds.filter(({ status }) => status === 'waiting');
  const failed = feeds.filter(({ status, retrying }) => status === 'failed' || retrying);
  return (
    <div className="shell-tasks">
      {failed.map((feed) => <TasksMissing key={feed.moduleId} feed={feed} />)}
      {tasks.length > 0 ? <TaskList tasks={tasks.map(listed)} today={today()} /> : null}
      {waiting.length > 0 ? <Skeleton lines={tasks.length > 0 ? 1 : 3} label={`${waiting.map(({ title }) => title).join('・')}のやることを読み込んでいます`} /> : null}
      {tasks.length + waiting.length + failed.length === 0 ? <NothingToDo /> : null}
    </div>
  );
}

const listed = ({ key, title, to, reason, since, dueOn }: ListedTask) => ({
  key,
  title,
  href: to,
  reason: since ? `${reason}（${formatDateTime(since)}から）` : reason,
  dueOn,
});

function TasksMissing({ feed: { title, retry, retrying } }: { feed: TaskFeed }) {
  return (
    <ErrorState
      whatHappened={`「${title}」のやることを読み込めませんでした。`}
      whatToDo="ほかのやることはそのまま進められます。期限の近いものがあるかもしれないので、少し待ってからもう一度お試しください。"
      onRetry={retry}
      retrying={retrying}
    />
  );
}

function NothingToDo() {
  return (
    <EmptyState title="いま対応が必要なことはありません" action={<LinkButton href="/search">人や組織を探す</LinkButton>}>
      手続きがあなたの番になると、期限の近い順にここに並びます。
    </EmptyState>
  );
}
