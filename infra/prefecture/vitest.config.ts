import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// One process for all files: the prefecture of 40,000 is made once, not four times.
export default defineConfig({ ...shared, test: { ...shared.test, isolate: false, fileParallelism: false, testTimeout: 120_000 } });
