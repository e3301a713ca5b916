import type { ReactNode } from 'react';
import { DateText } from '../date/date-text.tsx';
import { Icon } from '../icon/icon.tsx';
import { PlainLink } from '../link/link.tsx';
import { dueOf } from './due.ts';

export interface Task {
  key: string;
  /** What to do, with its object: 「応募に同意するか決める（青山 葵さん）」. */
  title: string;
  /** Straight to the form. */
  href: string;
  /** Why it is this person's turn. */
  reason: ReactNode;
  /** ISO day by which it is due; null: no date. */
  dueOn?: string | null;
}

/** やること, sorted by date: those without one last. `today` is the business day (ISO, Asia/Tokyo). */
export function TaskList({ label = 'やること', tasks, today }: { label?: string; tasks: readonly Task[]; today: string }) {
  const sorted = tasks.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  return (
    <ul className="ds-tasks" aria-label={label}>
      {sorted.map((task) => (
        <TaskItem key={task.key} task={task} today={today} />
      ))}
    </ul>
  );
}

function TaskItem({ task: { title, href, reason, dueOn }, today }: { task: Task; today: string }) {
  const due = dueOn ? dueOf(dueOn, today) : null;
  return (
    <li className={due ? `ds-task ds-task--${due.urgency}` : 'ds-task'}>
      <div className="ds-task__due">
        {dueOn && due ? (
          <>
            <span className="ds-task__left">{due.words}</span>
            <span>
              <DateText value={dueOn} weekday />
              まで
            </span>
          </>
        ) : (
          <span>期限なし</span>
        )}
      </div>
      <div className="ds-task__what">
        <PlainLink href={href}>{title}</PlainLink>
        <p>{reason}</p>
      </div>
      <Icon name="chevron-right" />
    </li>
  );
}
