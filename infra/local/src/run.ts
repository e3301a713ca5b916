import { resolve } from 'node:path';
import { obeySignals } from '@takara/gateway';
import { folderSecrets } from '@takara/identity';
import { inProcessBus, openPglite } from '@takara/subgraph-kit';
import { startDrawing } from '@takara/subgraph-kit/paper';
import type { DataFolder } from './data-folder.ts';
import { newcomersAmong, settle } from './newcomers.ts';
import { overheard } from './overheard-bus.ts';
import { readPersonas, writePersonas } from './personas.ts';
import { businessDay, startModules, startPlatform } from './platform.ts';
import { step } from './progress.ts';
import { releaseMemory } from './release-memory.ts';
import type { StartOptions } from './start-command.ts';
import { StartupError } from './startup-error.ts';
import { buildWebAssets } from './web-assets.ts';

/** Brings the platform up on its data folder, step by step, until it can be used and obeys signals. Throws StartupError. */
export async function run({ folder, port, host, size, buildPages, liveReload }: StartOptions): Promise<void> {
  const assets = buildPages ? step('画面を用意しています', () => buildWebAssets({ onlyMissing: liveReload })) : Promise.resolve();
  assets.catch(() => {});
  const pglite = await step('データベースを開いています', () => openDatabase(folder));
  const bus = overheard(inProcessBus());
  const modules = await step('モジュールを起動しています', () => startModules(pglite, { bus }));
  if (!folder.isFilled()) {
    await step(`架空の県（職員 ${size.toLocaleString('ja')} 人）を作っています`, async () => {
      // Only a first start needs the generator and the examples' words.
      const { fill } = await import('./fill.ts');
      const personas = await fill(modules, { size, today: businessDay() });
      await writePersonas(folder.path, modules.get('organization')!, personas, businessDay());
      folder.markFilled();
    });
    releaseMemory();
  } else {
    // A module that was added since: the data stays, and it is told who is there.
    const newcomers = await newcomersAmong(modules);
    const personas = Object.fromEntries(readPersonas(folder.path).map((persona) => [persona.key, persona]));
    if (newcomers.length > 0) await step('加わったモジュールに名簿と例を入れています', () => settle(newcomers, modules, { personas, today: businessDay() }));
  }
  await assets;
  const platform = await step('ゲートウェイを起動しています', () =>
    startPlatform({ pglite, modules, bus, personas: readPersonas(folder.path), secrets: folderSecrets(resolve(folder.path, 'secrets')), port, host, liveReload }),
  );
  obeySignals({ close: platform.close, reload: platform.gateway.reload }, () => pglite.close());
  console.log(`Takara の準備ができました: ${platform.origin}/`);
  startDrawing();
}

async function openDatabase(folder: DataFolder) {
  try {
    return await openPglite(folder.database);
  } catch (error) {
    throw new StartupError(`データフォルダー ${folder.path} のデータベースが壊れています（${String((error as Error).message ?? error).split('\n')[0]}）。npm start -- --fresh で作り直せます。いまのデータは消えます。`);
  }
}
