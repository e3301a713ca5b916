import type { StepSubject } from './step.entity.ts';

/** What a writer does at a desk, and what only says that somebody has read: no news for others. */
export const NO_NEWS: readonly string[] = ['DRAFT', 'EDIT', 'ACKNOWLEDGE'];

const WHAT: Record<StepSubject, (title: string) => string> = {
  POSTING: (title) => `募集「${title || '（題名はまだありません）'}」`,
  APPLICATION: (title) => `「${title}」への応募`,
  ASSIGNMENT: (title) => `庁内副業「${title}」`,
};

/** What it is about, in words. */
export const aboutOf = (subject: StepSubject, title: string): string => WHAT[subject](title);
