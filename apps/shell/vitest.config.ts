import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default defineConfig({ ...shared, test: { ...shared.test, testTimeout: 60_000, hookTimeout: 120_000, include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'] } });
