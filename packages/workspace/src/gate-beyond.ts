import { ensureChromium } from './browser.ts';
import { run, runTwice, type Step } from './run.ts';

const REGISTER = ['--import', './infra/register.mjs'];
const NO_NATS = 'nats-server がなく、入れることもできません';

/** What is tried on the servers that stand beneath a larger platform, in the order of the time it takes. */
export function beyondOneMachine(): Step[] {
  let nats: Promise<boolean> | undefined;
  const hasNats = () => (nats ??= run('nats-server', process.execPath, [...REGISTER, 'infra/servers/src/ensure-nats.ts']));
  return [
    ['障害（プロセス、データベース、ネットワーク、時計、ディスク）', async () => ((await hasNats()) ? run('障害', process.execPath, [...REGISTER, 'infra/faults/src/main.ts']) : NO_NATS)],
    ['PostgreSQL の上の試験', () => runTwice('PostgreSQL の上の試験', 'pnpm', ['run', '--silent', 'platform:test:postgresql'])],
    ['多くのプロセスの上の通し（ブラウザー）', async () => ((await hasNats()) ? runTwice('多くのプロセスの上の通し', 'pnpm', ['run', '--silent', 'platform:test:distributed'], { CHROMIUM: ensureChromium() }) : NO_NATS)],
  ];
}
