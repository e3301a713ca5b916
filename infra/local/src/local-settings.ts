import { flag, integer, readSettings, text, type Setting } from '@takara/gateway/settings';

/** What of the embedded platform may be set from outside, beside the gateway's own settings. */
export const LOCAL_SETTINGS = {
  data: text('TAKARA_DATA', '.takara', 'データを置くフォルダー(npm start)'),
  size: integer('TAKARA_SIZE', 3_800, { min: 400, max: 1_000_000 }, '架空の県の職員数(npm start -- --fresh のとき)'),
  buildPages: flag('TAKARA_BUILD_PAGES', true, '起動のとき、古くなった画面を組み立て直すか。off なら、いまあるものだけを使います'),
  policyPack: text('TAKARA_POLICY_PACK', null, '方針パックのフォルダー。書かないときは packages/policy-aomori/pack を読みます'),
  liveReload: flag('TAKARA_LIVE_RELOAD', false, '画面を作り直したとき、開いているページを読み直すか(npm run dev が使います)'),
} satisfies Record<string, Setting<unknown>>;

/** Throws SettingsError, one line long. */
export const readLocalSettings = (environment: NodeJS.ProcessEnv) => {
  const { data, ...others } = readSettings(LOCAL_SETTINGS, environment);
  return { ...others, data: data ?? '.takara' };
};
