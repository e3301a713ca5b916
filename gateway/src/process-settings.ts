import { DATABASE_VARIABLES, readDatabaseSettings, type DatabaseSettings } from '@takara/subgraph-kit/database-settings';
import { REMOTE_ID } from './page/registry.ts';
import { readSessionSettings, SESSION_SETTINGS } from './session/session-settings.ts';
import { integer, readAddress, readSettings, refuseUnknownSettings, SettingsError, text, type Setting } from './setting.ts';
import { GRAPH_SETTINGS, readGraphSettings, SUBGRAPH_URL_FAMILY } from './settings.ts';

/** A remote that is published at an origin of its own. */
interface RemoteAt {
  readonly id: string;
  readonly address: string;
}

/** What a gateway in a process of its own is told beside the settings of graph and sign-in. */
export const PROCESS_SETTINGS = {
  databaseUrl: { ...text('DATABASE_URL', null, 'データベースのアドレス(postgresql://…)。ゲートウェイはセッションを、モジュールは自分の表を置く。npm run start:distributed では、ロールを作れる利用者のもの(ないときは自分で起動する)'), secret: true, read: readDatabaseUrl },
  privateKeyFile: text('GATEWAY_PRIVATE_KEY_FILE', null, 'ゲートウェイの秘密鍵のファイル。だれの要求かをサブグラフに示す署名に使う'),
  trustedDocuments: text('TAKARA_TRUSTED_DOCUMENTS', null, '登録された問い合わせのファイル。変われば読み直す'),
  remotes: { variable: 'TAKARA_REMOTES', standard: [] as readonly RemoteAt[], meaning: '別のアドレスで配る画面。[{"id":"career","address":"https://…"}] の形の JSON', read: readRemotes },
} satisfies Record<string, Setting<unknown>>;

/** The pool of a gateway or of a module's process. */
export const POOL_SETTINGS: Record<keyof DatabaseSettings, Setting<number>> = Object.fromEntries(
  Object.entries(DATABASE_VARIABLES).map(([name, [variable, usual, meaning]]) => [name, integer(variable, usual, {}, meaning)]),
) as never;

/** Everything that a gateway process reads from its environment. Throws SettingsError, one line long; `alsoKnown`: settings of whoever started it. */
export function readProcessSettings(environment: NodeJS.ProcessEnv, alsoKnown: readonly Setting<unknown>[] = []) {
  const known = [GRAPH_SETTINGS, SESSION_SETTINGS, PROCESS_SETTINGS, POOL_SETTINGS].flatMap((settings) => Object.values<Setting<unknown>>(settings));
  refuseUnknownSettings(environment, [...known, ...alsoKnown], [SUBGRAPH_URL_FAMILY], ['TAKARA_', 'DATABASE_']);
  const graph = readGraphSettings(environment);
  const origin = graph.publicUrl ?? `http://${graph.host ?? '127.0.0.1'}:${graph.port}`;
  const { databaseUrl, privateKeyFile, trustedDocuments, remotes } = readSettings(PROCESS_SETTINGS, environment);
  if (databaseUrl === null) throw new SettingsError('設定 DATABASE_URL がありません。セッションを置くデータベースを postgresql://… で書いてください。');
  if (graph.supergraph === null) throw new SettingsError('設定 SUPERGRAPH がありません。スーパーグラフのファイルを書いてください。');
  if (trustedDocuments === null) throw new SettingsError('設定 TAKARA_TRUSTED_DOCUMENTS がありません。登録された問い合わせのファイルを書いてください。');
  if (privateKeyFile === null) throw new SettingsError('設定 GATEWAY_PRIVATE_KEY_FILE がありません。ゲートウェイの秘密鍵のファイルを書いてください。');
  return { graph, supergraph: graph.supergraph, trustedDocuments, origin, session: readSessionSettings(environment, origin), databaseUrl, pool: readPool(environment), privateKeyFile, remotes };
}

function readPool(environment: NodeJS.ProcessEnv): DatabaseSettings {
  readSettings(POOL_SETTINGS, environment);
  try {
    return readDatabaseSettings(environment);
  } catch (error) {
    throw new SettingsError((error as Error).message, { cause: error });
  }
}

function readDatabaseUrl(written: string): string | { wrong: string } {
  const url = URL.parse(written);
  return url && /^postgres(?:ql)?:$/.test(url.protocol) ? written : { wrong: 'postgresql:// で始まるアドレスで書いてください' };
}

function readRemotes(written: string): readonly RemoteAt[] | { wrong: string } {
  const wrong = { wrong: '[{"id":"career","address":"https://…"}] の形の JSON で書いてください' };
  try {
    const remotes = JSON.parse(written) as unknown;
    return Array.isArray(remotes) && remotes.every(isRemoteAt) ? remotes.map(({ id, address }) => ({ id, address })) : wrong;
  } catch {
    return wrong;
  }
}

const isRemoteAt = (value: unknown): value is RemoteAt => {
  const { id, address } = Object(value) as Record<string, unknown>;
  return typeof id === 'string' && REMOTE_ID.test(id) && typeof address === 'string' && typeof readAddress(address) === 'string';
};
