import type { StepSubject } from './step.entity.ts';

/** Older than this nobody is told any more; the timeline of the thing itself keeps it. Days. */
export const TOLD_FOR_DAYS = 90;

/** What a writer does at a desk, and what only says that somebody has read: no news for others. */
export const NO_NEWS: readonly string[] = ['DRAFT', 'EDIT', 'ACKNOWLEDGE'];

/** Something of the reader's, in words and with its page. */
export interface ThingOfMine {
  readonly about: string;
  readonly path: string;
}

/** 「佐々木 恵さんが同意しました」; what came about by itself names nobody. */
export const titleOf = (told: string, by: string | null, onBehalfOf: string | null) => (by ? `${by}さんが${onBehalfOf ? `${onBehalfOf}さんに代わって` : ''}${told}` : told);

const WHAT: Record<StepSubject, (title: string) => string> = {
  POSTING: (title) => `募集「${title || '（題名はまだありません）'}」`,
  APPLICATION: (title) => `「${title}」への応募`,
  ASSIGNMENT: (title) => `庁内副業「${title}」`,
};

/** What it is about; of somebody else's, whose. */
export const aboutOf = (subject: StepSubject, title: string, whose: string | null) => `${whose ? `${whose}さんの` : ''}${WHAT[subject](title)}`;
