import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { shared } from '../vitest.shared.ts';

export default defineConfig({ ...shared, test: { ...shared.test, globalSetup: fileURLToPath(import.meta.resolve('@takara/subgraph-kit/testing/postgresql-setup')) } });
