import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustFit } from './change.ts';
import { untilWell } from './deeds.ts';
import { PROBES } from './probes.ts';
import { NotSo, Skipped, type Scenario } from './scenario.ts';
import { startWorld } from './world.ts';

/** What is well again is so within a few seconds; nobody waits longer for what will not come. */
const PATIENCE = 25;

/**
 * Takes each scenario's protection out of a platform and does to that what the scenario does: it has to fail, or it proves
 * nothing. Scenarios with one protection share a platform. Answers with how many passed.
 */
export async function runWithoutProtection(scenarios: readonly Scenario[]): Promise<number> {
  const people = mkdtempSync(join(tmpdir(), 'takara-faults-people-'));
  try {
    await (await startWorld()).close(people);
    return await runOn(people, scenarios);
  } finally {
    rmSync(people, { recursive: true, force: true });
  }
}

async function runOn(people: string, scenarios: readonly Scenario[]): Promise<number> {
  let passed = 0;
  for (const [protection, alike] of Map.groupBy(scenarios, (scenario) => scenario.protection)) {
    mustFit(protection.changes);
    const files = [...new Set(protection.changes.map(({ file }) => file))].join('、');
    const said = `  外したもの: ${protection.without}（${files}）\n  見えたこと: `;
    const world = await startWorld({ changes: [...protection.changes, ...PROBES], patience: PATIENCE, from: people }).catch((error: Error) => error);
    if (world instanceof Error) {
      passed += alike.length;
      console.log(`${alike.map(({ title }) => title).join('\n')}\n${said}✗ ${world.message}`);
      continue;
    }
    try {
      for (const { title, run } of alike) {
        const seen = await run(world).then((text) => `✗ 何も起きませんでした: ${text}`, whatFailed);
        if (seen.startsWith('✗')) passed++;
        console.log(`${title}\n${said}${seen}`);
        await world.mend();
        await untilWell(world).catch(() => {});
      }
      if (process.env.FAULTS_LOGS) console.log(world.logs());
    } finally {
      await world.close();
    }
  }
  return passed;
}

function whatFailed(error: Error): string {
  if (error instanceof Skipped) return `－ この機械では試せません: ${error.message}`;
  return error instanceof NotSo ? `✓ 失敗しました: ${error.message}` : `✗ 守りとは別の理由で失敗しました: ${error.stack}`;
}
