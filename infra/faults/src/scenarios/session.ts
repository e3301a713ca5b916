import { isDone } from '../deeds.ts';
import { must, type Scenario } from '../scenario.ts';
import { signIn, type SignedIn } from '../signed-in.ts';
import type { World } from '../world.ts';

const HOUR = 3_600;

async function seesThePage(world: World): Promise<SignedIn> {
  const somebody = await signIn(world, 'department-coordinator');
  must((await somebody.home()) === 'page', 'サインインしてもページが出ません');
  return somebody;
}

export const sessionScenarios: readonly Scenario[] = [
  {
    title: 'サインインした人がいて、ゲートウェイを kill -9',
    expects: '新しいプロセスも、その人を知っている',
    protection: {
      without: 'セッションは、始めたプロセスだけのもの',
      changes: [{ file: 'gateway/src/session/sessions.ts', text: "hash('sha256', id)", replacement: "hash('sha256', id + process.pid)" }],
    },
    async run(world) {
      const somebody = await seesThePage(world);
      process.kill(world.pidOf('gateway'), 'SIGKILL');
      let seen: Awaited<ReturnType<typeof somebody.home>> = 503;
      await world.until('ゲートウェイが戻りません', async () => (seen = await somebody.home()) === 'page' || seen === 'sign-in');
      must(String(seen) === 'page', 'サインインし直すことになりました');
      return '同じセッションのまま、ページが出た';
    },
  },
  {
    title: 'サインインした人がいて、ゲートウェイの時計が 1 時間進み、戻る',
    expects: 'その間は断られても、セッションは終わらない',
    protection: {
      without: 'セッションは 30 分で終わる',
      changes: [{ file: 'gateway/src/session/sessions.ts', text: 'idleMinutes: 120,', replacement: 'idleMinutes: 30,' }],
    },
    async run(world) {
      const somebody = await seesThePage(world);
      await world.shiftClock('gateway', HOUR);
      const during = await somebody.home();
      await world.shiftClock('gateway', 0);
      must(during === 'page' || during === 503, `時計がずれている間: ${during}`);
      await world.until('ページが戻りません', async () => (await somebody.home()) === 'page');
      return `ずれている間は ${during}、直れば同じセッションのまま、ページが出た`;
    },
  },
  {
    title: 'サインインした人がいて、PostgreSQL が落ち（kill -9）、戻る',
    expects: '落ちている間は型のあるエラー、戻れば同じセッションのまま続けられる',
    protection: {
      without: 'セッションを読めないことを、いまは応じられないことと見なさない',
      changes: [{ file: 'gateway/src/session/sql-session-store.ts', text: 'throw databaseFailure(error) ? new SessionsUnavailable(', replacement: 'throw false ? new SessionsUnavailable(' }],
    },
    async run(world) {
      const somebody = await signIn(world, 'department-coordinator');
      must(isDone(await somebody.ask('SideAssignmentTasks')), 'サインインしても読めません');
      await world.postgresql.kill();
      const during = await somebody.ask('SideAssignmentTasks').finally(() => world.restart('postgresql'));
      must(during.errors[0]?.extensions.code === 'SUBGRAPH_UNAVAILABLE', `コードは ${during.errors[0]?.extensions.code} でした`);
      await world.until('戻りません', async () => isDone(await somebody.ask('SideAssignmentTasks')));
      return `落ちている間は HTTP ${during.status} ${during.errors[0]?.extensions.code}、戻って同じセッションのまま読めた`;
    },
  },
  {
    title: 'サインインした人のセッションを、運用者がデータベースで消す',
    expects: 'ゲートウェイは、そのセッションを知らせによって忘れる',
    protection: {
      without: 'ゲートウェイは、ほかで終わったセッションの知らせを聞き流す',
      changes: [{ file: 'gateway/src/session/session-changes.ts', text: 'return changed(payload || null);', replacement: 'return;' }],
    },
    async run(world) {
      const somebody = await seesThePage(world);
      await world.sql('delete from gateway.session');
      const ms = await world.until('終わったセッションで、まだページが出ます', async () => (await somebody.home()) === 'sign-in', 10);
      return `${Math.round(ms)} ミリ秒で、サインインの画面になった`;
    },
  },
];
