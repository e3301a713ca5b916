import { readWhole, type Environment } from '../environment.ts';

/** Where and how one process serves one subgraph. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  /** The gateway's public keys: a JSON Web Key Set. */
  readonly gatewayKeys: string;
  readonly bodyLimit: number;
  readonly requestTimeout: number;
  /** Milliseconds that requests in flight have after SIGTERM. */
  readonly drain: number;
}

/** Variable, default, what it means: for `.env.example`. */
export const SERVE_VARIABLES = {
  host: ['HOST', '127.0.0.1', '待ち受けるアドレス'],
  port: ['PORT', 4_001, '待ち受けるポート'],
  gatewayKeys: ['GATEWAY_PUBLIC_KEYS', '', 'ゲートウェイの公開鍵(JSON Web Key Set、Ed25519)。必須'],
  bodyLimit: ['SUBGRAPH_BODY_BYTES', 1_048_576, '要求の本文の大きさの上限(バイト)'],
  requestTimeout: ['SUBGRAPH_REQUEST_MS', 10_000, '要求の全体が届き終わるまで待つ長さ(ミリ秒)'],
  drain: ['SUBGRAPH_DRAIN_MS', 10_000, '停止の合図から、処理中の要求を待つ長さ(ミリ秒)'],
} as const satisfies Record<keyof ServeSettings, readonly [string, string | number, string]>;

/** Reads SERVE_VARIABLES. Throws one clear line for a missing or malformed value. */
export function readServeSettings(environment: Environment): ServeSettings {
  const host = environment.HOST || SERVE_VARIABLES.host[1];
  if (!/^[\w.:-]+$/.test(host)) throw new Error(`HOST="${host}": 待ち受けるアドレスを書いてください（既定は 127.0.0.1）。`);
  return {
    host,
    port: readWhole(environment, ...usual('port'), { most: 65_535 }),
    gatewayKeys: readKeys(environment.GATEWAY_PUBLIC_KEYS ?? ''),
    bodyLimit: readWhole(environment, ...usual('bodyLimit'), { least: 1_024 }),
    requestTimeout: readWhole(environment, ...usual('requestTimeout'), { least: 100 }),
    drain: readWhole(environment, ...usual('drain')),
  };
}

const usual = (name: 'port' | 'bodyLimit' | 'requestTimeout' | 'drain'): [string, number] => [SERVE_VARIABLES[name][0], SERVE_VARIABLES[name][1]];

/** Only public halves: a private key has no business in a subgraph. */
function readKeys(text: string): string {
  const wrong = new Error('GATEWAY_PUBLIC_KEYS: ゲートウェイの公開鍵を JSON Web Key Set（{"keys":[…]}、Ed25519）で書いてください。');
  try {
    const { keys } = JSON.parse(text) as { keys: { kty?: string; crv?: string; x?: string; d?: string }[] };
    if (keys.length > 0 && keys.every(({ kty, crv, x, d }) => kty === 'OKP' && crv === 'Ed25519' && x && d === undefined)) return text;
  } catch {
    // said below
  }
  throw wrong;
}
