import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAPH_SETTINGS } from '@takara/gateway';
import { POOL_SETTINGS, PROCESS_SETTINGS } from '@takara/gateway/process-settings';
import { SESSION_SETTINGS } from '@takara/gateway/session';
import { describeSetting, type Setting } from '@takara/gateway/settings';
import { FORGETTING_VARIABLES, RELAY_VARIABLES } from '@takara/subgraph-kit';
import { SERVE_VARIABLES } from '@takara/subgraph-kit/serve-settings';
import { LOCAL_SETTINGS } from './local-settings.ts';

export const ENV_EXAMPLE = join(import.meta.dirname, '../../../.env.example');

const settingsOf = (variables: Readonly<Record<string, readonly [string, string | number, string]>>) => Object.fromEntries(Object.values(variables).map(([variable, standard, meaning]) => [variable, { variable, standard, meaning, read: (text: string) => text }]));
const SERVE_SETTINGS = { ...settingsOf(SERVE_VARIABLES), ...settingsOf(RELAY_VARIABLES), ...settingsOf(FORGETTING_VARIABLES) };

const PARTS: readonly [title: string, settings: Record<string, Setting<unknown>>, more?: string][] = [
  ['The graph (gateway/src/settings.ts)', GRAPH_SETTINGS, '# サブグラフのアドレス。スーパーグラフに書かれたものより優先する(名前ごとに一つ)\n# TAKARA_SUBGRAPH_URL_ORGANIZATION=\n'],
  ['Signing in (gateway/src/session/session-settings.ts). npm start brings its own provider and sets the first four itself', SESSION_SETTINGS],
  ['npm start (infra/local/src/local-settings.ts)', LOCAL_SETTINGS, '# 障害の試験だけに使う。このファイルが通り道の一点（packages/subgraph-kit/src/crash-point.ts の CrashPoint）を名指すと、そこで自分を強制終了する\n# CRASH_AT=\n'],
  ['A gateway in a process of its own (gateway/src/process-settings.ts). npm run start:distributed sets the last two itself', PROCESS_SETTINGS],
  ['Pools of that gateway and of every module in a process of its own (packages/subgraph-kit/src/database-settings.ts)', POOL_SETTINGS],
  ['A module in a process of its own (packages/subgraph-kit/src/serve/serve-settings.ts, events/relay.ts, forgetting.ts), which npm run start:distributed starts', SERVE_SETTINGS, '# NATS のサーバー(nats://…)。npm run start:distributed では、ないときは自分で起動する\n# NATS_URL=\n'],
];

/** The text of `.env.example`: every setting there is, with its meaning and standard value. */
export const envExample = (): string =>
  [
    '# Every setting, with its standard value. A setting that is not here, or a value of another form, stops the start.\n',
    ...PARTS.flatMap(([title, settings, more]) => [`# --- ${title} ---\n`, ...Object.values(settings).map(describeSetting), ...(more ? [more] : [])]),
  ].join('\n');

/** `pnpm --filter @takara/local env-example` writes it. */
if (import.meta.main) writeFileSync(ENV_EXAMPLE, envExample());
