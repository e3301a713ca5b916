import { address, choice, flag, integer, readAddress, readSettings, refuseUnknownSettings, SettingsError, text, type Setting, type Settings } from './setting.ts';

/** Everything about the graph endpoint that may be set from outside. The session side has its own list. */
export const GRAPH_SETTINGS = {
  port: integer('PORT', 4000, { min: 0, max: 65_535 }, '待ち受けるポート'),
  host: text('TAKARA_HOST', '127.0.0.1', '待ち受けるアドレス'),
  supergraph: text('SUPERGRAPH', null, 'スーパーグラフのファイル。変われば読み直す(gateway:bare と、ゲートウェイだけのプロセスでは必須)'),
  publicUrl: address('TAKARA_PUBLIC_URL', null, '利用者から見たこのサイトのアドレス。ないときは、届いた Host を自分とみなす'),
  trustProxy: flag('TAKARA_TRUST_PROXY', false, '前段のプロキシの X-Forwarded-* を信じるか'),
  logLevel: choice('TAKARA_LOG_LEVEL', 'warn', ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], '記録の細かさ'),
  metrics: choice('TAKARA_METRICS', 'loopback', ['off', 'loopback', 'any'], '/metrics を読める相手'),
  supergraphPollMs: integer('TAKARA_SUPERGRAPH_POLL_MS', 1_000, { max: 3_600_000 }, 'スーパーグラフのファイルの変更を調べる間隔(ミリ秒、0 は調べない)'),
  drainMs: integer('TAKARA_DRAIN_MS', 10_000, { max: 600_000 }, '停止の合図から、処理中の要求を待つ長さ(ミリ秒)'),

  subgraphTimeoutMs: integer('TAKARA_SUBGRAPH_TIMEOUT_MS', 2_500, { min: 1, max: 600_000 }, 'サブグラフの一回の返事を待つ長さ(ミリ秒)'),
  requestBudgetMs: integer('TAKARA_REQUEST_BUDGET_MS', 2_800, { min: 1, max: 600_000 }, '一つの要求でサブグラフを待つ長さの合計(ミリ秒)'),
  subgraphAnswerBytes: integer('TAKARA_SUBGRAPH_ANSWER_BYTES', 16_777_216, { min: 1_024 }, 'サブグラフの一回の返事の大きさの上限(バイト)'),
  subgraphConnections: integer('TAKARA_SUBGRAPH_CONNECTIONS', 64, { min: 1, max: 10_000 }, '一つのサブグラフへ同時に送る問い合わせ(接続)の上限'),
  subgraphWaiting: integer('TAKARA_SUBGRAPH_WAITING', 1_000, { max: 100_000 }, '一つのサブグラフの空きを待てる問い合わせの数。超えた分は、待たせずに断る'),
  subgraphFailures: integer('TAKARA_SUBGRAPH_FAILURES', 10, { min: 1 }, '返事のないことが何回続いたら、そのサブグラフにしばらく尋ねないことにするか'),
  subgraphRestMs: integer('TAKARA_SUBGRAPH_REST_MS', 1_000, { min: 1, max: 600_000 }, '尋ねないことにしたサブグラフを、次に試すまでの長さ(ミリ秒)'),

  bodyBytes: integer('TAKARA_GRAPH_BODY_BYTES', 524_288, { min: 1_024 }, '要求の本文の大きさの上限(バイト)'),
  variablesBytes: integer('TAKARA_GRAPH_VARIABLES_BYTES', 262_144, { min: 2 }, '変数の大きさの上限(バイト)'),
  jsonDepth: integer('TAKARA_GRAPH_JSON_DEPTH', 32, { min: 3, max: 512 }, '要求の JSON の入れ子の上限'),
  tokens: integer('TAKARA_GRAPH_TOKENS', 5_000, { min: 1, max: 1_000_000 }, '自由な問い合わせの語の数の上限'),
  depth: integer('TAKARA_GRAPH_DEPTH', 12, { min: 1, max: 100 }, '自由な問い合わせの深さの上限'),
  cost: integer('TAKARA_GRAPH_COST', 50_000, { min: 1 }, '自由な問い合わせの費用の上限(項目の数。ページの大きさを掛ける)'),
  aliases: integer('TAKARA_GRAPH_ALIASES', 50, {}, '自由な問い合わせの別名の数の上限'),
  rootFields: integer('TAKARA_GRAPH_ROOT_FIELDS', 30, { min: 1 }, '自由な問い合わせの最上位の項目の数の上限'),
  directives: integer('TAKARA_GRAPH_DIRECTIVES', 50, {}, '自由な問い合わせのディレクティブの数の上限'),
  pageSize: integer('TAKARA_GRAPH_PAGE_SIZE', 100, { min: 1 }, '自由な問い合わせの一ページの件数の上限'),
  bareIntrospection: flag('TAKARA_GRAPH_INTROSPECTION', false, 'gateway:bare でスキーマの照会を許すか'),

  headersMs: integer('TAKARA_HEADERS_MS', 10_000, { min: 100, max: 600_000 }, '要求のヘッダーが届き終わるまで待つ長さ(ミリ秒)'),
  requestMs: integer('TAKARA_REQUEST_MS', 30_000, { min: 100, max: 600_000 }, '要求の全体が届き終わるまで待つ長さ(ミリ秒)'),
} satisfies Record<string, Setting<unknown>>;

export type GraphSettings = Settings<typeof GRAPH_SETTINGS> & { readonly subgraphUrls: ReadonlyMap<string, string> };

/** `TAKARA_SUBGRAPH_URL_ORGANIZATION` stands for the address of the subgraph `organization`, so that a proxy can stand between. */
export const SUBGRAPH_URL_FAMILY = 'TAKARA_SUBGRAPH_URL_';
export const subgraphUrlVariable = (name: string) => SUBGRAPH_URL_FAMILY + name.toUpperCase().replace(/[^A-Z0-9]/g, '_');

/** Throws SettingsError, one line long, for a malformed value. Unknown names: `refuseUnknownSettings`, called by whoever knows all parts of a program. */
export function readGraphSettings(environment: NodeJS.ProcessEnv): GraphSettings {
  const subgraphUrls = new Map<string, string>();
  for (const [variable, written] of Object.entries(environment)) {
    if (!variable.startsWith(SUBGRAPH_URL_FAMILY) || !written) continue;
    const url = readAddress(written);
    if (typeof url !== 'string') throw new SettingsError(`設定 ${variable} の値は使えません。${url.wrong}。`);
    subgraphUrls.set(variable, url);
  }
  return Object.freeze({ ...readSettings(GRAPH_SETTINGS, environment), subgraphUrls });
}

/** For a program that is nothing but the graph endpoint. */
export function readBareSettings(environment: NodeJS.ProcessEnv): GraphSettings {
  refuseUnknownSettings(environment, Object.values(GRAPH_SETTINGS), [SUBGRAPH_URL_FAMILY]);
  return readGraphSettings(environment);
}
