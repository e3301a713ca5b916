import { rmSync } from 'node:fs';
import { decidedPack } from '@takara/career-subgraph/decided-pack';
import type { TestProject } from 'vitest/node';

/** The day on which the small prefecture of these tests is filled. */
const DAY = '2026-11-22';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder filled with 400 people, and its day. Copy it before use. */
    filled: { folder: string; day: string };
  }
}

/** Fills a data folder once for all files of tests. What the policy only considers is decided here: whatever can be asked and read is asked and read. */
export default async function fillOnce({ provide }: TestProject) {
  const pack = decidedPack();
  process.env.TAKARA_POLICY_PACK = pack;
  // Loaded now, since it reads the policy.
  const { filledTemplate } = await import('./filled-template.ts');
  provide('filled', { folder: await filledTemplate(DAY), day: DAY });
  return () => rmSync(pack, { recursive: true });
}
