import { parseArgs } from 'node:util';
import { buildWebAssets } from '@takara/local/web-assets';
import { ServerMissing } from '@takara/servers';
import { runAsItIs } from './as-it-is.ts';
import { mustFit } from './change.ts';
import { PROBES } from './probes.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { runWithoutProtection } from './without-protection.ts';
import { closeAll } from './world.ts';

/**
 * `npm run faults [-- --times 3] [--only <words|words>]`: does to the running platform what happens to platforms, and says what it
 * saw. Ends with 1 when something was not as it must be. `--unprotected`: with the protection of each scenario taken out;
 * ends with 1 when one passes all the same.
 */
async function main() {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '1' }, only: { type: 'string', default: '' }, unprotected: { type: 'boolean', default: false } } });
  const chosen = SCENARIOS.filter(({ title }) => new RegExp(values.only).test(title));
  if (chosen.length === 0) throw new Error(`題が「${values.only}」に合う筋書きはありません。`);
  mustFit(PROBES);
  // Once for all platforms; the gate has done it before.
  if (process.env.TAKARA_BUILD_PAGES !== 'off') await buildWebAssets();
  let wrong = 0;
  if (values.unprotected) {
    wrong = await runWithoutProtection(chosen);
    console.log(`守りを外した ${chosen.length} 件のうち、それでも失敗しなかったもの ${wrong} 件`);
  }
  for (let time = 1; !values.unprotected && time <= Number(values.times); time++) {
    const failed = await runAsItIs(chosen);
    wrong += failed;
    console.log(`${time} 回目: ${chosen.length} 件のうち、そうならなかったもの ${failed} 件`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void closeAll().finally(() => process.exit(1)));
await main().catch((error: unknown) => {
  if (!(error instanceof ServerMissing)) throw error;
  console.log(`－ この機械では試せません: ${error.message}`);
});
