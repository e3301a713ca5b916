/** What every project's vitest.config.ts spreads into `defineConfig`. */
export const shared = {
  // Vitest would load `graphql` twice, as ESM and as CommonJS, and two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: { testTimeout: 30_000, hookTimeout: 60_000, passWithNoTests: false },
};
