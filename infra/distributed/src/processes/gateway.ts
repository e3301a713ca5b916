import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failToStart, loadTrustedDocuments, obeySignals, readGraphSettings, SettingsError } from '@takara/gateway';
import { createPlatformGateway } from '@takara/gateway/platform';
import { readSessionSettings, sqlSessionStore } from '@takara/gateway/session';
import { createActorSigner, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { systemClock } from '@takara/subgraph-kit/clock';
import { readDatabaseSettings } from '@takara/subgraph-kit/database-settings';
import pg from 'pg';
import { endWithParent } from './with-parent.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The gateway as a process of its own, and any number of them side by side: what one knows of a session, all do. */
async function main() {
  const environment = process.env;
  const settings = readGraphSettings(environment);
  const origin = settings.publicUrl ?? `http://${settings.host ?? '127.0.0.1'}:${settings.port}`;
  const { issuer, clientId, clientSecret, audience, lifetime } = readSessionSettings(environment, origin);
  const { DATABASE_URL, GATEWAY_PRIVATE_KEY_FILE, REMOTES = '[]' } = environment;
  if (!DATABASE_URL) throw new SettingsError('設定 DATABASE_URL がありません。セッションを置くデータベースを postgresql://… で書いてください。');
  if (!GATEWAY_PRIVATE_KEY_FILE) throw new SettingsError('設定 GATEWAY_PRIVATE_KEY_FILE がありません。ゲートウェイの秘密鍵のファイルを書いてください。');
  const signer = createActorSigner({ ...(await readActorKeys(readFileSync(GATEWAY_PRIVATE_KEY_FILE, 'utf8'))), clock: systemClock });
  const pool = sessionPool(DATABASE_URL);
  const gateway = await createPlatformGateway({
    settings,
    origin,
    session: { issuer, clientId, clientSecret, audience, lifetime, store: sqlSessionStore((sql, parameters) => pool.query(sql, parameters)) },
    supergraph: { file: settings.supergraph ?? join(ROOT, 'gateway/supergraph.graphql') },
    trustedDocuments: await loadTrustedDocuments(globSync(['apps/*/web/src/gql/persisted-documents.json', 'apps/shell/src/gql/persisted-documents.json'], { cwd: ROOT }).map((file) => join(ROOT, file))),
    signActor: signer,
    shell: join(ROOT, 'apps/shell/dist'),
    remotes: (JSON.parse(REMOTES) as { id: string; address: string }[]).map(({ id, address }) => ({ id, address, manifest: join(ROOT, 'apps', id, 'web/module.json') })),
  });
  obeySignals(gateway, () => pool.end());
  await gateway.app.listen({ host: settings.host ?? '127.0.0.1', port: settings.port });
  endWithParent();
}

function sessionPool(connectionString: string): pg.Pool {
  const { poolMax, connectTimeout, statementTimeout, lockTimeout } = readDatabaseSettings(process.env);
  const pool = new pg.Pool({ connectionString, application_name: 'takara gateway', max: poolMax, connectionTimeoutMillis: connectTimeout, statement_timeout: statementTimeout, lock_timeout: lockTimeout, keepAlive: true });
  // An idle connection that is lost is replaced at the next question; unheard, it would end the process.
  pool.on('error', () => {});
  return pool;
}

await main().catch(failToStart);
