import { setTimeout as pause } from 'node:timers/promises';
import { draft, isDone, readHome, readUnit, rowsOf } from '../deeds.ts';
import { must, type Scenario } from '../scenario.ts';

export const gatewayScenarios: readonly Scenario[] = [
  {
    title: 'ゲートウェイを kill -9',
    expects: '自動で戻り、受け付けた書き込みは残る。同じ受付番号で送り直しても一度だけ',
    async run(world) {
      const [title, key] = [`ゲートウェイ ${crypto.randomUUID()}`, crypto.randomUUID()];
      const asked = draft(world, title, key).catch(() => null);
      process.kill(world.pidOf('gateway'), 'SIGKILL');
      await asked;
      const back = await world.until('ゲートウェイが戻りません', async () => isDone(await readHome(world)), 60);
      must(isDone(await draft(world, title, key)), '送り直せません');
      must((await rowsOf(world, title)) === 1, `${await rowsOf(world, title)} 行になりました`);
      return `${(back / 1000).toFixed(1)} 秒で戻り、送り直して 1 行`;
    },
  },
  {
    title: '要求が続く最中に、ゲートウェイへ SIGTERM',
    expects: '届いていた要求は最後まで答えられる。新しいプロセスが続ける',
    async run(world) {
      await readUnit(world);
      const asked = Array.from({ length: 20 }, () => readUnit(world).then((answer) => (isDone(answer) ? 'answered' : `HTTP ${answer.status} ${answer.errors[0]?.extensions.code}`), (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message)));
      await pause(15);
      process.kill(world.pidOf('gateway'), 'SIGTERM');
      const results = await Promise.all(asked);
      // A connection that had not been taken yet is refused: nothing of it was begun.
      await world.until('ゲートウェイが戻りません', async () => isDone(await readHome(world)), 60);
      const cut = results.filter((result) => result !== 'answered' && !/ECONNREFUSED/.test(result));
      must(cut.length === 0, `途中で切れた要求が ${cut.length} 件あります（${cut[0]}）`);
      return `${results.filter((result) => result === 'answered').length} 件が最後まで答えられ、切れたものは 0 件`;
    },
  },
  {
    title: '認証基盤を kill -9',
    expects: 'サインインしている人はそのまま続けられる',
    async run(world) {
      await readHome(world);
      process.kill(world.pidOf('identity'), 'SIGKILL');
      const during = await readHome(world);
      must(isDone(during), `答え: ${during.errors[0]?.extensions.code}`);
      await world.until('認証基盤が戻りません', async () => (world.pidOf('identity'), true), 30);
      return `落ちている間も ${Math.round(during.ms)} ミリ秒で答えた`;
    },
  },
];
