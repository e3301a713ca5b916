import { draft, isDone, readHome, readUnit, rowsOf } from '../deeds.ts';
import { idempotencyKey } from '../protections.ts';
import { must, type Scenario } from '../scenario.ts';

/** Longer than it takes to see that a request waits; several in a row are shorter than the gateway's patience. */
const SLOW = { slowMs: 700 };

export const gatewayScenarios: readonly Scenario[] = [
  {
    title: '書き込みが済み、まだ答えていないゲートウェイを kill -9',
    expects: '自動で戻り、受け付けた書き込みは残る。同じ受付番号で送り直しても一度だけ',
    protection: idempotencyKey,
    async run(world) {
      const [title, key] = [`ゲートウェイ ${crypto.randomUUID()}`, crypto.randomUUID()];
      await draft(world, `${title} 前`);
      await world.proxies.career.be(SLOW);
      const asked = draft(world, title, key).catch(() => null);
      await world.until('書かれません', async () => (await rowsOf(world, title)) === 1);
      process.kill(world.pidOf('gateway'), 'SIGKILL');
      must((await asked) === null, '答えてから落ちました');
      await world.proxies.career.be('pass');
      const back = await world.until('ゲートウェイが戻りません', async () => isDone(await readHome(world)));
      must(isDone(await draft(world, title, key)), '送り直せません');
      must((await rowsOf(world, title)) === 1, `${await rowsOf(world, title)} 行になりました`);
      return `${(back / 1000).toFixed(1)} 秒で戻り、送り直して 1 行`;
    },
  },
  {
    title: '要求が続く最中に、ゲートウェイへ SIGTERM',
    expects: '届いていた要求は最後まで答えられる。新しいプロセスが続ける',
    protection: {
      without: 'ゲートウェイは、SIGTERM ですぐに終わる',
      changes: [{ file: 'gateway/src/run.ts', text: 'await gateway.close();', replacement: '' }],
    },
    async run(world) {
      await readUnit(world);
      await world.proxies.organization.be(SLOW);
      const asked = Array.from({ length: 20 }, () => readUnit(world).then((answer) => (isDone(answer) ? 'answered' : `HTTP ${answer.status} ${answer.errors[0]?.extensions.code}`), (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message)));
      await world.until('要求が届きません', async () => world.proxies.organization.held() > 0);
      process.kill(world.pidOf('gateway'), 'SIGTERM');
      const results = await Promise.all(asked);
      await world.proxies.organization.be('pass');
      // A connection that had not been taken yet is refused: nothing of it was begun.
      await world.until('ゲートウェイが戻りません', async () => isDone(await readHome(world)));
      const cut = results.filter((result) => result !== 'answered' && !/ECONNREFUSED/.test(result));
      must(cut.length === 0, `途中で切れた要求が ${cut.length} 件あります（${cut[0]}）`);
      must(results.includes('answered'), '届いていた要求がありません');
      return `${results.filter((result) => result === 'answered').length} 件が最後まで答えられ、切れたものは 0 件`;
    },
  },
  {
    title: '認証基盤が固まり（SIGSTOP）、そのあと落ちる（kill -9）',
    expects: 'サインインしている人はそのまま続けられる',
    protection: {
      without: 'ゲートウェイは、認証基盤の公開鍵を覚えない',
      changes: [{ file: 'gateway/src/session/provider-keys.ts', text: 'keys ??= createRemoteJWKSet', replacement: 'keys = createRemoteJWKSet' }],
    },
    async run(world) {
      await readHome(world);
      const pid = world.pidOf('identity');
      process.kill(pid, 'SIGSTOP');
      const stopped = await readHome(world).finally(() => process.kill(pid, 'SIGKILL'));
      const killed = await readHome(world);
      for (const answer of [stopped, killed]) must(isDone(answer), `答え: HTTP ${answer.status} ${answer.errors[0]?.extensions.code}`);
      // Somebody whose token was not asked for before.
      await world.until('認証基盤が戻りません', async () => isDone(await world.ask('analyst', 'SideAssignmentTasks')));
      return `固まっている間も ${Math.round(stopped.ms)} ミリ秒、落ちている間も ${Math.round(killed.ms)} ミリ秒で答えた`;
    },
  },
];
