import type { TestProject } from 'vitest/node';
import { filledTemplate } from './filled-template.ts';

/** The day on which the small prefecture of these tests is filled. */
const DAY = '2026-11-22';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder filled with 400 people, and its day. Copy it before use. */
    filled: { folder: string; day: string };
  }
}

/** Fills a data folder once for all files of tests. */
export default async function fillOnce({ provide }: TestProject) {
  provide('filled', { folder: await filledTemplate(DAY), day: DAY });
}
