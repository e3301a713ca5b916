import { untilWell } from './deeds.ts';
import { PROBES } from './probes.ts';
import { Skipped, type Scenario } from './scenario.ts';
import { startWorld } from './world.ts';

/** Does all of them to one platform, one after the other, and says what it saw; answers with how many were otherwise than they must be. */
export async function runAsItIs(scenarios: readonly Scenario[]): Promise<number> {
  const world = await startWorld({ changes: PROBES });
  let failed = 0;
  try {
    for (const { title, expects, run } of scenarios) {
      const began = performance.now();
      const seen = await run(world).then((text) => `✓ ${text}`, (error: Error) => (error instanceof Skipped ? `－ この機械では試せません: ${error.message}` : `✗ ${error.message}`));
      if (seen.startsWith('✗')) failed++;
      console.log(`${title}\n  こうなるはず: ${expects}\n  見えたこと: ${seen}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`);
      await world.mend();
      await untilWell(world).catch(() => {});
    }
    if (failed > 0 && process.env.FAULTS_LOGS) console.log(world.logs());
  } finally {
    await world.close();
  }
  return failed;
}
