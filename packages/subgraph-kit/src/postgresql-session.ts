import pg from 'pg';

/** One connection beside the pool, for what belongs to a session: advisory locks and LISTEN. The caller ends it. */
export async function openSession(url: string, purpose: string, options: Pick<pg.ClientConfig, 'query_timeout'> = {}): Promise<pg.Client> {
  const client = new pg.Client({ ...options, connectionString: url, application_name: `takara ${purpose}`, connectionTimeoutMillis: 5_000, keepAlive: true });
  // A lost connection is told by the next statement, or to who listens for `end`; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Runs `work` while no other process does the same for `name` on this database; others wait for their turn. */
export async function inTurn<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  const session = await openSession(url, name);
  try {
    await session.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work();
  } finally {
    await session.end().catch(() => {});
  }
}
