import { draft, isDone, mustBeTyped, readHome, rowsOf } from '../deeds.ts';
import { must, Skipped, type Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

/** So many drafts need a new page of their tables, and more than one. */
const MOST = 1_000;

/** Writes until the first refusal; answers with the titles that were accepted, and what was refused. */
async function writeUntilRefused(world: World) {
  const accepted: string[] = [];
  for (let times = 0; times < MOST; times++) {
    const [title, key] = [`満杯 ${crypto.randomUUID()}`, crypto.randomUUID()];
    const answer = await draft(world, title, key);
    if (!isDone(answer)) return { accepted, title, key, answer };
    accepted.push(title);
  }
  throw new Error(`${MOST} 件書いても断られません`);
}

export const diskScenarios: readonly Scenario[] = [
  {
    title: 'データベースと記録（ログ）のあるディスクが満杯になる',
    expects: '書き込みは丸ごと、型のあるエラーで断られ、読みは続き、どのプロセスも落ちない。空きができれば、同じ受付番号で書ける',
    protection: {
      without: '満杯のディスクを、いまは応じられないことと見なさない',
      changes: [{ file: 'packages/subgraph-kit/src/database-failure.ts', text: "'53100', ", replacement: '' }],
    },
    async run(world) {
      if ('missing' in world.disk) throw new Skipped(world.disk.missing);
      const before = (['gateway', 'subgraph-career', 'subgraph-organization'] as const).map(world.pidOf);
      await draft(world, `満杯 前 ${crypto.randomUUID()}`);
      world.disk.fill();
      const { accepted, title, key, answer } = await writeUntilRefused(world);
      const seen = mustBeTyped(answer, '下書き');
      must(isDone(await readHome(world)), '読みまで止まりました');
      world.disk.free();
      must((await rowsOf(world, title)) === 0, '断った書き込みが残っています');
      await world.until('書けません', async () => isDone(await draft(world, title, key)));
      for (const each of [...accepted, title]) must((await rowsOf(world, each)) === 1, `${each} が ${await rowsOf(world, each)} 行あります`);
      const after = (['gateway', 'subgraph-career', 'subgraph-organization'] as const).map(world.pidOf);
      must(String(before) === String(after), '落ちたプロセスがあります');
      return `${accepted.length} 件書いて ${seen}。空きができて書け、どれも 1 行`;
    },
  },
];
