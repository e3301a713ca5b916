import type { TaskItem } from '@takara/web-kit';
import type { Feed } from '@takara/web-kit/shell';

export interface ListedTask extends TaskItem {
  /** Unique across modules. */
  key: string;
}

/** All modules' tasks in one list: due first, then those without a date; among equals, what has waited longest. */
export function mergeTasks(feeds: readonly Feed<readonly TaskItem[]>[]): ListedTask[] {
  return feeds
    .flatMap(({ moduleId, data }) => (data ?? []).map((task) => ({ ...task, key: `${moduleId} ${task.id}` })))
    .toSorted((a, b) => order(a.dueOn, b.dueOn) || order(a.since, b.since) || order(a.key, b.key));
}

const LAST = '9999';
const order = (a: string | null, b: string | null) => (a ?? LAST).localeCompare(b ?? LAST);
