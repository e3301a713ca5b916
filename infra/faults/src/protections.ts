import type { Change } from './change.ts';
import type { Protection } from './scenario.ts';

/* Protections on which several scenarios stand. */

const SUBGRAPH_SOURCE = 'gateway/src/graph/subgraph-source.ts';
const DATABASE = 'packages/subgraph-kit/src/database.ts';
const RELAY = 'packages/subgraph-kit/src/events/relay.ts';
const EVENT_BUS = 'packages/subgraph-kit/src/events/event-bus.ts';
const IDEMPOTENCY = 'packages/subgraph-kit/src/idempotency.ts';

const noDeadline: Change = { file: SUBGRAPH_SOURCE, text: 'deadlineIn(left)', replacement: 'deadlineIn(600_000)' };

export const typedError: Protection = {
  without: 'ゲートウェイは、答えられないサブグラフを型のあるエラーに直さない',
  changes: [{ file: SUBGRAPH_SOURCE, text: 'throw subgraphUnavailable(name, cause);', replacement: 'throw cause;' }],
};
export const deadline: Protection = { without: 'ゲートウェイは、サブグラフの返事をいつまでも待つ', changes: [noDeadline] };
export const answerShape: Protection = {
  without: 'ゲートウェイは、サブグラフの答えの形を確かめない',
  changes: [{ file: SUBGRAPH_SOURCE, text: 'if (wrong !== null) throw new Error(wrong);', replacement: '' }],
};
export const answerSize: Protection = {
  without: 'ゲートウェイは、サブグラフの答えをどれだけ大きくても読む',
  changes: [
    { file: 'gateway/src/graph/http-transport.ts', text: "if (Number(headers['content-length'] ?? 0) > most)", replacement: 'if (false)' },
    { file: 'gateway/src/graph/http-transport.ts', text: 'if (length > most)', replacement: 'if (false)' },
  ],
};
export const supervisor: Protection = {
  without: '終わったプロセスを、だれも起動し直さない',
  changes: [{ file: 'infra/distributed/src/parts.ts', text: 'watch((child = launch(options)), performance.now())', replacement: 'undefined' }],
};
export const databaseDeadlines: Protection = {
  without: 'データベースへの接続も、サブグラフの返事も、いつまでも待つ',
  changes: [noDeadline, { file: DATABASE, text: 'connectionTimeoutMillis: settings.connectTimeout,', replacement: '' }],
};
export const statementTimeouts: Protection = {
  without: 'データベースは、ロックも文もいつまでも待つ',
  changes: [
    { file: DATABASE, text: 'statement_timeout: settings.statementTimeout,', replacement: '' },
    { file: DATABASE, text: 'lock_timeout: settings.lockTimeout,', replacement: '' },
  ],
};
export const durableCommit: Protection = {
  without: 'データベースは、ディスクに書く前に「済んだ」と答える',
  changes: [{ file: DATABASE, text: 'keepAlive: true,', replacement: "keepAlive: true, options: '-c synchronous_commit=off'," }],
};
export const poolRelease: Protection = {
  without: '貸し出し中に切れた接続は、プールに戻らない',
  changes: [{ file: DATABASE, text: 'onPoolCreated: releaseBroken,', replacement: '' }],
};
export const idempotencyKey: Protection = {
  without: '受付番号を覚えない',
  changes: [{ file: IDEMPOTENCY, text: 'const key = [input.idempotencyKey, actor.employeeId];', replacement: 'const key = [crypto.randomUUID(), actor.employeeId];' }],
};
export const oneTransaction: Protection = {
  without: '受付番号の印を、仕事とは別のトランザクションで付ける',
  changes: [{ file: IDEMPOTENCY, text: 'const [first] = await tx.execute(', replacement: 'const [first] = await em.fork().execute(' }],
};
export const markAfterPublishing: Protection = {
  without: 'リレーは、運ぶ前に「運んだ」と印を付ける',
  changes: [{ file: RELAY, text: 'await bus.publish(factOf(row, database.name));', replacement: 'await em.execute(done, [row.id]); await bus.publish(factOf(row, database.name));' }],
};
export const failedPublishing: Protection = {
  without: '運べなかった事実も、運んだことにする',
  changes: [{ file: RELAY, text: 'await bus.publish(factOf(row, database.name));', replacement: 'await bus.publish(factOf(row, database.name)).catch(() => {});' }],
};
const noMark: Change = { file: EVENT_BUS, text: 'if (mark) ', replacement: '' };
export const inboxMark: Protection = { without: '受け取る側は、もう効いた事実かどうかを見ない', changes: [noMark] };
export const inboxAndMessageId: Protection = {
  without: '受け取る側は、もう効いた事実かどうかを見ず、JetStream も同じ事実を二度受け取る',
  changes: [noMark, { file: 'packages/subgraph-kit/src/events/jetstream-bus.ts', text: 'msgID: fact.id, ', replacement: '' }],
};
