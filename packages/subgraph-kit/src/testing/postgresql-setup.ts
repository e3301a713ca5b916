import { startPostgresqlServer } from './postgresql-server.ts';

/**
 * A Vitest `globalSetup`: with TAKARA_TEST_DATABASE=postgresql one server serves the whole run, the one named by
 * TEST_DATABASE_URL or else one of its own. Without it there is nothing to do: tests run on PGlite.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TAKARA_TEST_DATABASE !== 'postgresql' || process.env.TEST_DATABASE_URL) return undefined;
  const server = await startPostgresqlServer();
  process.env.TEST_DATABASE_URL = server.url;
  return () => server.stop();
}
