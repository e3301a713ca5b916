import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GRAPH_SETTINGS, readGraphSettings, SUBGRAPH_URL_FAMILY } from '@takara/gateway/graph-settings';
import { SESSION_SETTINGS } from '@takara/gateway/session-settings';
import { readSettings, refuseUnknownSettings, SettingsError, type Setting } from '@takara/gateway/settings';
import { openDataFolder } from '@takara/local/data-folder';
import { assertPortFree } from '@takara/local/free-port';
import { LOCAL_SETTINGS, readLocalSettings } from '@takara/local/local-settings';
import { StartupError } from '@takara/local/startup-error';
import { ServerMissing } from '@takara/servers';

/**
 * `npm run start:distributed [-- --fresh]`: the same platform as many processes on PostgreSQL and NATS JetStream. Its data is
 * in `<TAKARA_DATA>/distributed`, under the same rules as that of `npm start`.
 */
async function main() {
  const { fresh } = readArguments();
  refuseUnknownSettings(process.env, [GRAPH_SETTINGS, SESSION_SETTINGS, LOCAL_SETTINGS].flatMap((settings) => Object.values<Setting<unknown>>(settings)), [SUBGRAPH_URL_FAMILY]);
  const { port, host } = readGraphSettings(process.env);
  readSettings(SESSION_SETTINGS, process.env);
  const local = readLocalSettings(process.env);
  await assertPortFree(port, host ?? '127.0.0.1');
  const folder = openDataFolder(join(resolve(local.data), 'distributed'), { fresh });
  process.on('exit', () => folder.unlock());
  const { run } = await import('./run.ts');
  await run({ folder, fresh, port, host: host ?? '127.0.0.1', size: local.size, buildPages: local.buildPages });
}

function readArguments() {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } }, allowPositionals: false }).values;
  } catch {
    throw new StartupError('使い方: npm run start:distributed [-- --fresh]（--fresh はデータを最初から作り直します）');
  }
}

await main().catch((error: unknown) => {
  const known = error instanceof StartupError || error instanceof SettingsError || error instanceof ServerMissing;
  console.error(known ? `起動できません: ${error.message}` : error);
  process.exit(1);
});
