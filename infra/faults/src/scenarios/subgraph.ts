import { isDone, mustBeTyped, readHome, readUnit } from '../deeds.ts';
import type { Fault } from '../fault-proxy.ts';
import { must, type Scenario } from '../scenario.ts';

const http = (type: string, body: string) => Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
const FAULTS: readonly [string, Fault][] = [
  ['落ちている', 'refuse'],
  ['黙っている', 'silent'],
  ['遅い（10 秒）', { slowMs: 10_000 }],
  ['接続を切る', 'reset'],
  ['HTML を返す', { answer: http('text/html', '<h1>502</h1>') }],
  ['でたらめを返す', { answer: http('application/json', '{"data": [[[') }],
  ['形の違う答えを返す', { answer: http('application/json', '{"data":{"sideAssignmentTasks":7}}') }],
  ['空の data を返す', { answer: http('application/json', '{"data":null}') }],
  ['60 MB を返す', { answer: http('application/json', `{"data":"${'x'.repeat(60_000_000)}"}`) }],
];

/** career fails in each way; organization goes on, and career is back as soon as it is. */
export const subgraphScenarios: readonly Scenario[] = FAULTS.map(([how, fault]) => ({
  title: `career が${how}`,
  expects: 'ほかのデータはそのまま、career には型のあるエラーが一つ、3 秒以内。直ればすぐ戻る',
  async run(world) {
    await world.proxies.career.be(fault);
    const [tasks, unit] = await Promise.all([readHome(world), readUnit(world)]);
    await world.proxies.career.be('pass');
    const seen = mustBeTyped(tasks, 'やること');
    must(isDone(unit), 'organization まで答えなくなりました');
    const back = await world.until('career が戻りません', async () => isDone(await readHome(world)), 40);
    return `${seen}。organization は ${Math.round(unit.ms)} ミリ秒で答え、career は ${Math.round(back)} ミリ秒で戻った`;
  },
}));

/** Whole processes of career. */
export const processScenarios: readonly Scenario[] = [
  {
    title: 'career のプロセスを kill -9',
    expects: 'その間は型のあるエラー、しばらくで自動で戻る',
    async run(world) {
      process.kill(world.pidOf('subgraph-career'), 'SIGKILL');
      const during = await readHome(world);
      if (during.errors.length > 0) mustBeTyped(during, 'やること');
      const back = await world.until('career が戻りません', async () => isDone(await readHome(world)), 60);
      return `${during.errors[0]?.extensions.code ?? '答えは間に合った'}、${(back / 1000).toFixed(1)} 秒で戻った`;
    },
  },
  {
    title: 'career のプロセスが固まる（SIGSTOP）',
    expects: '型のあるエラーが 3 秒以内、動き出せば戻る',
    async run(world) {
      const pid = world.pidOf('subgraph-career');
      process.kill(pid, 'SIGSTOP');
      const during = await readHome(world).finally(() => process.kill(pid, 'SIGCONT'));
      const seen = mustBeTyped(during, 'やること');
      const back = await world.until('career が戻りません', async () => isDone(await readHome(world)), 40);
      return `${seen}、${Math.round(back)} ミリ秒で戻った`;
    },
  },
];
