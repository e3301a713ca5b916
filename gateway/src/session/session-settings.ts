import { address, integer, readSettings, SettingsError, text, type Setting } from '../setting.ts';
import { ONE_WORKING_DAY } from './sessions.ts';

/** What of signing in may be set from outside. The embedded build sets issuer and secret itself. */
export const SESSION_SETTINGS = {
  issuer: address('TAKARA_OIDC_ISSUER', null, '認証基盤(OpenID Connect)のアドレス'),
  clientId: text('TAKARA_OIDC_CLIENT_ID', 'takara-gateway', '認証基盤に登録したこのシステムの名前'),
  clientSecret: text('TAKARA_OIDC_CLIENT_SECRET', null, '認証基盤に登録したこのシステムの秘密の文字列'),
  audience: text('TAKARA_OIDC_AUDIENCE', null, 'プログラム用トークンのあて先(ないときは、このサイトのアドレスに /graphql を付けたもの)'),
  idleMinutes: integer('TAKARA_SESSION_IDLE_MINUTES', ONE_WORKING_DAY.idleMinutes, { min: 1, max: 1_440 }, '操作がないときサインアウトするまでの分数'),
  absoluteMinutes: integer('TAKARA_SESSION_MINUTES', ONE_WORKING_DAY.absoluteMinutes, { min: 1, max: 10_080 }, '一度のサインインで使える分数'),
} satisfies Record<string, Setting<unknown>>;

/** The part of SessionOptions that comes from the environment. Throws SettingsError, one line long. */
export function readSessionSettings(environment: NodeJS.ProcessEnv, origin: string) {
  const { issuer, clientId, clientSecret, audience, idleMinutes, absoluteMinutes } = readSettings(SESSION_SETTINGS, environment);
  if (issuer === null) throw new SettingsError('設定 TAKARA_OIDC_ISSUER がありません。認証基盤のアドレスを書いてください。');
  if (clientSecret === null) throw new SettingsError('設定 TAKARA_OIDC_CLIENT_SECRET がありません。認証基盤に登録した秘密の文字列を書いてください。');
  return {
    origin, issuer, clientId: clientId ?? 'takara-gateway', clientSecret, audience: audience ?? `${origin}/graphql`,
    lifetime: { idleMinutes, absoluteMinutes },
  };
}
