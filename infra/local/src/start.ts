import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GRAPH_SETTINGS, obeySignals, readGraphSettings, refuseUnknownSettings, SettingsError, SUBGRAPH_URL_FAMILY } from '@takara/gateway';
import { SESSION_SETTINGS } from '@takara/gateway/session';
import type { Setting } from '@takara/gateway/settings';
import { folderSecrets } from '@takara/identity';
import { openPglite } from '@takara/subgraph-kit';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { fill } from './fill.ts';
import { assertPortFree } from './free-port.ts';
import { LOCAL_SETTINGS, readLocalSettings } from './local-settings.ts';
import { readPersonas, writePersonas } from './personas.ts';
import { businessDay, startModules, startPlatform } from './platform.ts';
import { step } from './progress.ts';
import { StartupError } from './startup-error.ts';
import { buildWebAssets } from './web-assets.ts';

/** `npm start [-- --fresh]`: the whole platform in one process on the embedded database. */
async function main() {
  const { fresh } = readArguments();
  refuseUnknownSettings(process.env, [GRAPH_SETTINGS, SESSION_SETTINGS, LOCAL_SETTINGS].flatMap((settings) => Object.values<Setting<unknown>>(settings)), [SUBGRAPH_URL_FAMILY]);
  const { port, host } = readGraphSettings(process.env);
  const { data, size, buildPages, liveReload } = readLocalSettings(process.env);
  await assertPortFree(port, host ?? '127.0.0.1');
  const folder = openDataFolder(resolve(data), { fresh });
  process.on('exit', () => folder.unlock());

  const assets = buildPages ? step('画面を用意しています', () => buildWebAssets({ onlyMissing: liveReload })) : Promise.resolve();
  assets.catch(() => {});
  const pglite = await step('データベースを開いています', () => openDatabase(folder));
  const modules = await step('モジュールを起動しています', () => startModules(pglite));
  if (!folder.isFilled()) {
    await step(`架空の県（職員 ${size.toLocaleString('ja')} 人）を作っています`, async () => {
      const personas = await fill(modules, { size, today: businessDay() });
      await writePersonas(folder.path, modules.get('organization')!, personas, businessDay());
      folder.markFilled();
    });
  }
  await assets;
  const platform = await step('ゲートウェイを起動しています', () =>
    startPlatform({ pglite, modules, personas: readPersonas(folder.path), secrets: folderSecrets(resolve(folder.path, 'secrets')), port, host: host ?? undefined, liveReload }),
  );
  obeySignals({ close: platform.close, reload: platform.gateway.reload }, () => pglite.close());
  console.log(`Takara の準備ができました: ${platform.origin}/`);
}

function readArguments() {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } }, allowPositionals: false }).values;
  } catch {
    throw new StartupError('使い方: npm start [-- --fresh]（--fresh はデータを最初から作り直します）');
  }
}

async function openDatabase(folder: DataFolder) {
  try {
    return await openPglite(folder.database);
  } catch (error) {
    throw new StartupError(`データフォルダー ${folder.path} のデータベースが壊れています（${String((error as Error).message ?? error).split('\n')[0]}）。npm start -- --fresh で作り直せます。いまのデータは消えます。`);
  }
}

await main().catch((error: unknown) => {
  const known = error instanceof StartupError || error instanceof SettingsError;
  console.error(known ? `起動できません: ${error.message}` : error);
  process.exit(1);
});
