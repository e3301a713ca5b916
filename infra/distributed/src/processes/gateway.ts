import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { obeySignals, SettingsError } from '@takara/gateway';
import { createPlatformGateway } from '@takara/gateway/platform';
import { readProcessSettings } from '@takara/gateway/process-settings';
import { rememberedSessions, sessionChanges, sqlSessionStore } from '@takara/gateway/session';
import { LOCAL_SETTINGS } from '@takara/local/local-settings';
import { offered } from '@takara/local/offered';
import { createActorSigner, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { systemClock } from '@takara/subgraph-kit/clock';
import type { DatabaseSettings } from '@takara/subgraph-kit/database-settings';
import pg from 'pg';
import { endInJson } from './json-log.ts';
import { endWithParent } from './with-parent.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The gateway as a process of its own, and any number of them side by side: what one does to a session, all hear of. */
async function main() {
  const { graph: settings, origin, session, databaseUrl, pool: limits, privateKeyFile, supergraph, trustedDocuments, remotes } = readProcessSettings(process.env, Object.values(LOCAL_SETTINGS));
  const signer = createActorSigner({ ...(await readActorKeys(readKeyFile(privateKeyFile))), clock: systemClock });
  const pool = sessionPool(databaseUrl, limits);
  const changes = sessionChanges(databaseUrl);
  const gateway = await createPlatformGateway({
    settings,
    origin,
    session: { ...session, store: rememberedSessions(sqlSessionStore((sql, parameters) => pool.query(sql, parameters)), changes) },
    supergraph: { file: supergraph },
    trustedDocuments: { file: trustedDocuments },
    signActor: signer,
    offered: offered(),
    shell: join(ROOT, 'apps/shell/dist'),
    remotes: remotes.map(({ id, address }) => ({ id, address, manifest: join(ROOT, 'apps', id, 'web/module.json') })),
  });
  obeySignals(gateway, async () => {
    await changes.close();
    await pool.end();
  });
  await gateway.warmUp();
  await gateway.app.listen({ host: settings.host ?? '127.0.0.1', port: settings.port });
  endWithParent();
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(`設定 GATEWAY_PRIVATE_KEY_FILE のファイル ${file} を読めません。`);
  }
}

function sessionPool(connectionString: string, { poolMax, connectTimeout, statementTimeout, lockTimeout }: DatabaseSettings): pg.Pool {
  const pool = new pg.Pool({ connectionString, application_name: 'takara gateway', max: poolMax, connectionTimeoutMillis: connectTimeout, statement_timeout: statementTimeout, lock_timeout: lockTimeout, keepAlive: true });
  // An idle connection that is lost is replaced at the next question; unheard, it would end the process.
  pool.on('error', () => {});
  return pool;
}

await main().catch(endInJson);
