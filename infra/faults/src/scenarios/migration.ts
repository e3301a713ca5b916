import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startNats } from '@takara/servers';
import { readActorKeys } from '@takara/subgraph-kit/actor-token';
import { prepareDatabase } from '@takara/subgraph-kit/prepare-database';
import { mustFit, type Change } from '../change.ts';
import { must, type Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const MODULE = 'career';

/** Every step lasts long enough to be caught in it. */
const lasting: Change = { file: 'packages/subgraph-kit/src/migrations.ts', text: 'await Step.prototype.up.call(this);', replacement: "await Step.prototype.up.call(this); this.addSql('select pg_sleep(0.5)');" };

/** An empty database of its own beside the platform's, with a NATS of its own: starts processes of career on it. */
async function beside(world: World) {
  mustFit([lasting]);
  const folder = mkdtempSync(join(tmpdir(), 'takara-migration-'));
  const name = `migration_${crypto.randomUUID().replaceAll('-', '')}`;
  await world.sql(`create database ${name}`);
  const admin = new URL(world.postgresql.url);
  admin.pathname = `/${name}`;
  const urls = await prepareDatabase(admin.href, [{ name: MODULE, password: world.kept(`secrets/database-password-${MODULE}`) }]);
  const nats = await startNats({ folder });
  const { publicKeys } = await readActorKeys(world.kept('secrets/actor-key'));
  const started: ChildProcess[] = [];
  return {
    name,
    async start() {
      const port = await freePort();
      const environment = {
        ...world.environment, FAULTS_CHANGES: JSON.stringify([...(JSON.parse(world.environment.FAULTS_CHANGES ?? '[]') as Change[]), lasting]),
        DATABASE_URL: urls.get(MODULE)!, NATS_URL: nats.url, GATEWAY_PUBLIC_KEYS: publicKeys, PORT: String(port),
      };
      const child = spawn(process.execPath, ['--import', join(ROOT, 'infra/register.mjs'), join(ROOT, 'packages/subgraph-kit/bin/serve.ts'), `apps/${MODULE}/subgraph`], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], env: environment });
      started.push(child);
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const ready = () =>
        world.until(`${MODULE} が使えません`, async () => {
          if (child.exitCode !== null) return true;
          return (await fetch(`http://127.0.0.1:${port}/ready`)).ok;
        }, 90).then(() => must(child.exitCode === null, `${MODULE} が起動しません: ${said.slice(0, 300)}`));
      return { child, ready };
    },
    async end() {
      for (const child of started) {
        if (child.exitCode === null && child.signalCode === null) {
          const gone = once(child, 'exit');
          child.kill('SIGKILL');
          await gone;
        }
      }
      await nats.stop();
      await world.sql(`drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Steps that are done are noted; the one that goes on sleeps at its end. */
async function isAmidst(world: World, database: string): Promise<boolean> {
  const rows = await world.sql(`select 1 from pg_stat_activity where datname = $1 and state = 'active' and query like '%pg_sleep(%' and pid <> pg_backend_pid()`, [database]);
  return rows.length > 0;
}

export const migrationScenarios: readonly Scenario[] = [
  {
    title: 'スキーマの移行の途中で kill -9 し、起動し直す',
    expects: '途中の一段は残らず、起動し直したプロセスが続きから終える',
    protection: {
      without: '移行の一段を、一つのトランザクションにしない',
      changes: [{ file: 'packages/subgraph-kit/src/migrations.ts', text: "this.addSql('set local statement_timeout = 0');", replacement: "this.addSql('commit');" }],
    },
    async run(world) {
      const place = await beside(world);
      try {
        const killed = await place.start();
        await world.until('移行が始まりません', () => isAmidst(world, place.name), 90);
        killed.child.kill('SIGKILL');
        await once(killed.child, 'exit');
        await (await place.start()).ready();
        return '起動し直して、移行が終わった';
      } finally {
        await place.end();
      }
    },
  },
  {
    title: '移行の要る三つのプロセスを、同時に起動する',
    expects: '一つが移行し、ほかは待つ。三つとも使える',
    protection: {
      without: '移行する前に、順番を待たない',
      changes: [{ file: 'packages/subgraph-kit/src/database.ts', text: "('url' in connection ? inTurn(connection.url, `takara:migrate:${name}`, upToDate) : upToDate())", replacement: 'upToDate()' }],
    },
    async run(world) {
      const place = await beside(world);
      try {
        const processes = await Promise.all([place.start(), place.start(), place.start()]);
        await Promise.all(processes.map(({ ready }) => ready()));
        return '三つとも使える';
      } finally {
        await place.end();
      }
    },
  },
];
