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

/** HOST, PORT, GATEWAY_PUBLIC_KEYS, SUBGRAPH_BODY_BYTES, SUBGRAPH_REQUEST_MS, SUBGRAPH_DRAIN_MS. Throws one clear line for a missing or malformed value. */
export function readServeSettings(environment: Environment): ServeSettings {
  const host = environment.HOST || '127.0.0.1';
  if (!/^[\w.:-]+$/.test(host)) throw new Error(`HOST="${host}": 待ち受けるアドレスを書いてください（既定は 127.0.0.1）。`);
  return {
    host,
    port: readWhole(environment, 'PORT', 4001, { most: 65_535 }),
    gatewayKeys: readKeys(environment.GATEWAY_PUBLIC_KEYS ?? ''),
    bodyLimit: readWhole(environment, 'SUBGRAPH_BODY_BYTES', 1_048_576, { least: 1_024 }),
    requestTimeout: readWhole(environment, 'SUBGRAPH_REQUEST_MS', 10_000, { least: 100 }),
    drain: readWhole(environment, 'SUBGRAPH_DRAIN_MS', 10_000),
  };
}

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
