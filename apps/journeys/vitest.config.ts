import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';
import { LastThingsLast } from './harness/last-things-last.ts';

/** One platform and one browser for all stories, told one after the other: they share people, and a person's やること with them. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['stories/**/*.test.ts'],
    globalSetup: ['harness/global-setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: LastThingsLast },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
