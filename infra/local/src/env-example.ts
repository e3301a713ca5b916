import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAPH_SETTINGS } from '@takara/gateway';
import { SESSION_SETTINGS } from '@takara/gateway/session';
import { describeSetting, type Setting } from '@takara/gateway/settings';
import { LOCAL_SETTINGS } from './local-settings.ts';

export const ENV_EXAMPLE = join(import.meta.dirname, '../../../.env.example');

const PARTS: readonly [title: string, settings: Record<string, Setting<unknown>>, more?: string][] = [
  ['The graph (gateway/src/settings.ts)', GRAPH_SETTINGS, '# サブグラフのアドレス。スーパーグラフに書かれたものより優先する(名前ごとに一つ)\n# TAKARA_SUBGRAPH_URL_ORGANIZATION=\n'],
  ['Signing in (gateway/src/session/session-settings.ts). npm start brings its own provider and sets the first four itself', SESSION_SETTINGS],
  ['npm start (infra/local/src/local-settings.ts)', LOCAL_SETTINGS, '# 障害の試験だけに使う。このファイルが after-insert、before-commit、after-commit、after-delivery のどれかを名指すと、そこで自分を強制終了する\n# CRASH_AT=\n'],
];

/** The text of `.env.example`: every setting there is, with its meaning and standard value. */
export const envExample = (): string =>
  [
    '# Every setting, with its standard value. A setting that is not here, or a value of another form, stops the start.\n',
    ...PARTS.flatMap(([title, settings, more]) => [`# --- ${title} ---\n`, ...Object.values(settings).map(describeSetting), ...(more ? [more] : [])]),
  ].join('\n');

/** `pnpm --filter @takara/local env-example` writes it. */
if (import.meta.main) writeFileSync(ENV_EXAMPLE, envExample());
