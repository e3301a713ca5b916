import { defineConfig } from 'vitest/config';
import { shared } from '../../../vitest.shared.ts';

export default defineConfig({ ...shared, test: { ...shared.test, environmentOptions: { jsdom: { url: 'http://127.0.0.1:4000/' } } } });
