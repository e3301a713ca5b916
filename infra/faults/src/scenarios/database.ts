import { draft, isDone, mustBeTyped, readHome, rowsOf, whileWriting } from '../deeds.ts';
import { databaseDeadlines, durableCommit, idempotencyKey, poolRelease, statementTimeouts } from '../protections.ts';
import { must, type Scenario } from '../scenario.ts';

/** How often connections are cut: more often than writers can lose one each before a pool of ten is empty. */
const CUTS = 12;

export const databaseScenarios: readonly Scenario[] = [
  {
    title: '書き手が 8 人いる最中に PostgreSQL を kill -9 し、すぐ起動し直す。三度',
    expects: '受け付けた書き込みは一つも失われず、二重にもならない。書き手は再び書ける',
    protection: durableCommit,
    run: (world) =>
      whileWriting(world, 8, async ({ goOn }) => {
        for (let times = 0; times < 3; times++) {
          await world.postgresql.kill();
          await world.restart('postgresql');
          await goOn();
        }
      }),
  },
  {
    title: `書き手が 8 人いる最中に PostgreSQL への接続がすべて切れる。${CUTS} 度`,
    expects: '受け付けた書き込みは残り、接続は作り直される',
    protection: poolRelease,
    run: (world) =>
      whileWriting(world, 8, async ({ goOn }) => {
        for (let times = 0; times < CUTS; times++) {
          await world.proxies.postgresql.be('refuse');
          await world.proxies.postgresql.be('pass');
          await goOn();
        }
      }),
  },
  {
    title: 'PostgreSQL が黙る',
    expects: '3 秒以内に型のあるエラー、話し出せば接続が戻る',
    protection: databaseDeadlines,
    async run(world) {
      // Somebody whom the gateway has just come to know: it need not ask again who they are.
      const read = () => world.ask('senior-clerk-dx', 'SideAssignmentTasks');
      must(isDone(await read()), '読めません');
      await world.proxies.postgresql.be('silent');
      const during = await read();
      await world.proxies.postgresql.be('pass');
      const seen = mustBeTyped(during, 'やること');
      const back = await world.until('戻りません', async () => isDone(await read()));
      return `${seen}、${(back / 1000).toFixed(1)} 秒で戻った`;
    },
  },
  {
    title: '表がロックされている',
    expects: '書き込みは時間内に型のあるエラーで断られ、あとで勝手に行われもしない。ロックが外れれば書ける',
    protection: statementTimeouts,
    async run(world) {
      const title = `ロック ${crypto.randomUUID()}`;
      const held = world.sql(`do $$ begin lock table career.side_assignment_posting in access exclusive mode; perform pg_sleep(6); end $$`);
      await world.until('ロックできません', async () => (await world.sql(`select 1 from pg_locks where relation = 'career.side_assignment_posting'::regclass and mode = 'AccessExclusiveLock' and granted`)).length > 0);
      const seen = mustBeTyped(await draft(world, title), '下書き');
      await held;
      // Long enough for a write that was only waiting; one that was ended does not come back however long one waits.
      await world.sql('select pg_sleep(1)');
      must((await rowsOf(world, title)) === 0, '断った書き込みが、あとで行われました');
      await world.until('書けません', async () => isDone(await draft(world, title)));
      return `${seen}。断られたものは書かれず、ロックが外れて書けた`;
    },
  },
  {
    title: '同じ受付番号を 20 回同時に送る。そのあと、同じ番号で別の内容を送る',
    expects: '1 行だけ、答えはみな同じ。別の内容は CONFLICT',
    protection: idempotencyKey,
    async run(world) {
      const [title, key] = [`同時 ${crypto.randomUUID()}`, crypto.randomUUID()];
      const answers = await Promise.all(Array.from({ length: 20 }, () => draft(world, title, key)));
      must(answers.some(isDone), `答え: ${JSON.stringify(answers[0]?.errors[0])}`);
      // On a busy machine some of them wait for the first in vain; whoever asks again hears what it became.
      const again = await Promise.all(answers.map((answer) => (isDone(answer) ? answer : draft(world, title, key))));
      must(again.every(isDone), `答え: ${JSON.stringify(again.find((answer) => !isDone(answer))?.errors[0])}`);
      must(new Set(again.map(({ data }) => JSON.stringify(data))).size === 1, '答えが違います');
      must((await rowsOf(world, title)) === 1, `${await rowsOf(world, title)} 行になりました`);
      const other = await draft(world, `${title} 別`, key);
      must(other.errors[0]?.extensions.code === 'CONFLICT', `別の内容への答え: ${other.errors[0]?.extensions.code}`);
      return '20 の答えは同じ、1 行、別の内容は CONFLICT';
    },
  },
  {
    title: '閲覧の記録を残せない（監査の表に書けない）',
    expects: '記録の要る読みは断られ、中身は一つも出ない。ほかの読みは続く',
    protection: {
      without: '閲覧の記録を残せなくても、答える',
      changes: [{ file: 'packages/subgraph-kit/src/execute.ts', text: 'await auditReads(context);', replacement: 'await auditReads(context).catch(() => {});' }],
    },
    async run(world) {
      const { data } = await world.ask('personnel-officer', 'SideAssignmentApplications', { view: 'ALL', first: 20 });
      const { id } = data.sideAssignmentApplications.edges[0].node as { id: string };
      const read = () => world.ask('personnel-officer', 'SideAssignmentApplication', { id });
      const before = JSON.stringify((await read()).data);
      must(before.includes('CNRY-P3'), 'この応募には、記録の要る中身がありません');
      await world.sql('alter table career.audit_entry owner to postgres');
      try {
        const during = await read();
        must(during.errors[0]?.extensions.code === 'AUDIT_UNAVAILABLE', `コードは ${during.errors[0]?.extensions.code} でした`);
        must(!JSON.stringify(during.data ?? '').includes('CNRY-P3'), '中身が出ました');
        must(isDone(await readHome(world)), 'ほかの読みまで止まりました');
      } finally {
        await world.sql('alter table career.audit_entry owner to career');
      }
      must(JSON.stringify((await read()).data) === before, '直っても読めません');
      return '記録の要る読みは AUDIT_UNAVAILABLE、中身は出ない。ほかの読みは続き、直れば読める';
    },
  },
];
