import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default defineConfig({ ...shared, test: { ...shared.test, globalSetup: 'test/fill-once.ts', testTimeout: 120_000, hookTimeout: 120_000 } });
