import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GRAPH_SETTINGS, readGraphSettings, SUBGRAPH_URL_FAMILY } from '@takara/gateway/graph-settings';
import { SESSION_SETTINGS } from '@takara/gateway/session-settings';
import { readSettings, refuseUnknownSettings, SettingsError, type Setting } from '@takara/gateway/settings';
import { openDataFolder } from './data-folder.ts';
import { assertPortFree } from './free-port.ts';
import { LOCAL_SETTINGS, readLocalSettings } from './local-settings.ts';
import { StartupError } from './startup-error.ts';

/** `npm start [-- --fresh]`: the whole platform in one process on the embedded database. */
async function main() {
  const { fresh } = readArguments();
  refuseUnknownSettings(process.env, [GRAPH_SETTINGS, SESSION_SETTINGS, LOCAL_SETTINGS].flatMap((settings) => Object.values<Setting<unknown>>(settings)), [SUBGRAPH_URL_FAMILY]);
  const { port, host } = readGraphSettings(process.env);
  readSettings(SESSION_SETTINGS, process.env);
  const local = readLocalSettings(process.env);
  await assertPortFree(port, host ?? '127.0.0.1');
  const folder = openDataFolder(resolve(local.data), { fresh });
  process.on('exit', () => folder.unlock());
  // What refuses a start is said before the platform itself, some seconds of it, is loaded.
  const { run } = await import('./run.ts');
  await run({ ...local, folder, port, host: host ?? '127.0.0.1' });
}

function readArguments() {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } }, allowPositionals: false }).values;
  } catch {
    throw new StartupError('使い方: npm start [-- --fresh]（--fresh はデータを最初から作り直します）');
  }
}

await main().catch((error: unknown) => {
  const known = error instanceof StartupError || error instanceof SettingsError;
  console.error(known ? `起動できません: ${error.message}` : error);
  process.exit(1);
});
