/** What every project's vitest.config.ts spreads into `defineConfig`. */
export const shared = {
  // Vitest would load `graphql` twice, as ESM and as CommonJS, and two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  // Generous: a test that hangs is told, a slow machine is not. Two workers, since a database in each costs a processor and memory.
  test: { testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } }, maxWorkers: 2, passWithNoTests: false },
};
