import type { TaskKinds } from './task.type.ts';

/** One line of やること. `since`: when it came to the reader. */
export interface Task {
  readonly id: string;
  readonly kind: keyof typeof TaskKinds;
  readonly title: string;
  readonly reason: string;
  readonly dueOn: string | null;
  readonly since: Date;
  readonly path: string;
}

const BASE = '/career/side-assignments';
export const postingPath = (id: string) => `${BASE}/postings/${id}`;
export const applicationPath = (id: string) => `${BASE}/applications/${id}`;
export const assignmentPath = (id: string) => `${BASE}/assignments/${id}`;

/** How an application ended, as its applicant is told. */
export const OUTCOMES: Record<string, string> = {
  ORDERED: '発令されました。期間と時間を確かめてください。',
  HOME_REFUSED: '所属長の同意が得られませんでした。理由を読んでください。',
  NOT_SELECTED: '今回は選ばれませんでした。',
  POSTING_WITHDRAWN: '募集が取り下げられました。理由を読んでください。',
};

/** What is due first comes first; what has no date comes last, the oldest before the newer. */
export const inOrder = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
