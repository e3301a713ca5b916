import { isDone, mustBeTyped, readHome, readUnit } from '../deeds.ts';
import type { Fault } from '../fault-proxy.ts';
import { answerShape, answerSize, deadline, supervisor, typedError } from '../protections.ts';
import { must, type Protection, type Scenario } from '../scenario.ts';

const http = (type: string, body: string) => Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
const FAULTS: readonly [how: string, fault: Fault, protection: Protection][] = [
  ['落ちている', 'refuse', typedError],
  ['接続を切る', 'reset', typedError],
  ['HTML を返す', { answer: http('text/html', '<h1>502</h1>') }, typedError],
  ['でたらめを返す', { answer: http('application/json', '{"data": [[[') }, typedError],
  ['黙っている', 'silent', deadline],
  ['遅い（10 秒）', { slowMs: 10_000 }, deadline],
  ['形の違う答えを返す', { answer: http('application/json', '{"data":{"sideAssignmentTasks":7}}') }, answerShape],
  ['空の data を返す', { answer: http('application/json', '{"data":null}') }, answerShape],
];

/** career fails in each way; organization goes on, and career is back as soon as it is. */
const failing: readonly Scenario[] = FAULTS.map(([how, fault, protection]) => ({
  title: `career が${how}`,
  expects: 'ほかのデータはそのまま、career には型のあるエラーが一つ、3 秒以内。直ればすぐ戻る',
  protection,
  async run(world) {
    await world.proxies.career.be(fault);
    const [tasks, unit] = await Promise.all([readHome(world), readUnit(world)]);
    await world.proxies.career.be('pass');
    const seen = mustBeTyped(tasks, 'やること');
    must(isDone(unit), 'organization まで答えなくなりました');
    const back = await world.until('career が戻りません', async () => isDone(await readHome(world)));
    return `${seen}。organization は ${Math.round(unit.ms)} ミリ秒で答え、career は ${Math.round(back)} ミリ秒で戻った`;
  },
}));

const HUGE = 60_000_000;
/** Besides its size nothing is wrong with it. */
const huge = http('application/json', `{"data":{"sideAssignmentTasks":[]},"extensions":{"filling":"${'x'.repeat(HUGE)}"}}`);

export const subgraphScenarios: readonly Scenario[] = [
  ...failing,
  {
    title: 'career が 60 MB を返す',
    expects: '読み終えずに切り、型のあるエラーが一つ、3 秒以内。直ればすぐ戻る',
    protection: answerSize,
    async run(world) {
      const before = world.proxies.career.taken();
      await world.proxies.career.be({ answer: huge });
      const tasks = await readHome(world);
      const taken = world.proxies.career.taken() - before;
      await world.proxies.career.be('pass');
      const seen = mustBeTyped(tasks, 'やること');
      must(taken < HUGE / 2, `${Math.round(taken / 1e6)} MB を読みました`);
      const back = await world.until('career が戻りません', async () => isDone(await readHome(world)));
      return `${seen}、読んだのは ${(taken / 1e6).toFixed(1)} MB、career は ${Math.round(back)} ミリ秒で戻った`;
    },
  },
  {
    title: 'career のプロセスが固まる（SIGSTOP）',
    expects: '型のあるエラーが 3 秒以内、動き出せば戻る',
    protection: deadline,
    async run(world) {
      const pid = world.pidOf('subgraph-career');
      process.kill(pid, 'SIGSTOP');
      const during = await readHome(world).finally(() => process.kill(pid, 'SIGCONT'));
      const seen = mustBeTyped(during, 'やること');
      const back = await world.until('career が戻りません', async () => isDone(await readHome(world)));
      return `${seen}、${Math.round(back)} ミリ秒で戻った`;
    },
  },
  {
    title: 'career のプロセスを kill -9',
    expects: 'その間は型のあるエラー、しばらくで自動で戻る',
    protection: supervisor,
    async run(world) {
      process.kill(world.pidOf('subgraph-career'), 'SIGKILL');
      const during = await readHome(world);
      if (during.errors.length > 0) mustBeTyped(during, 'やること');
      const back = await world.until('career が戻りません', async () => isDone(await readHome(world)));
      return `${during.errors[0]?.extensions.code ?? '答えは間に合った'}、${(back / 1000).toFixed(1)} 秒で戻った`;
    },
  },
];
