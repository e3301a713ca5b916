import { parseArgs } from 'node:util';
import { databaseScenarios } from './scenarios/database.ts';
import { factScenarios } from './scenarios/facts.ts';
import { gatewayScenarios } from './scenarios/gateway.ts';
import { processScenarios, subgraphScenarios } from './scenarios/subgraph.ts';
import { Skipped } from './scenario.ts';
import { startWorld } from './world.ts';

const SCENARIOS = [...subgraphScenarios, ...processScenarios, ...databaseScenarios, ...factScenarios, ...gatewayScenarios];

/** `npm run faults [-- --times 3] [--only <words>]`: does to the running platform what happens to platforms, and says what it saw. Ends with 1 when something was not as it must be. */
async function main() {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '1' }, only: { type: 'string', default: '' } } });
  const chosen = SCENARIOS.filter(({ title }) => title.includes(values.only));
  let failed = 0;
  for (let time = 1; time <= Number(values.times); time++) {
    const world = await startWorld();
    try {
      for (const { title, expects, run } of chosen) {
        const began = performance.now();
        const seen = await run(world).then((text) => `✓ ${text}`, (error: Error) => (error instanceof Skipped ? `－ この機械では試せません: ${error.message}` : `✗ ${error.message}`));
        if (seen.startsWith('✗')) failed++;
        console.log(`${title}\n  こうなるはず: ${expects}\n  見えたこと: ${seen}（${((performance.now() - began) / 1000).toFixed(1)} 秒）`);
        for (const proxy of Object.values(world.proxies)) await proxy.be('pass');
      }
      if (failed > 0 && process.env.FAULTS_LOGS) console.log(world.logs());
    } finally {
      await world.close();
    }
    console.log(`${time} 回目: ${chosen.length} 件のうち、そうならなかったもの ${failed} 件`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
