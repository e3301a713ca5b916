import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { freePort, startPostgresql } from '@takara/servers';
import pg from 'pg';
import { canPin, GATEWAYS, installPeers, startProgram, subgraphsProgram, type GatewayName } from './gateway/gateways.ts';
import { QUERIES, RATES } from './gateway/queries.ts';
import { expectedOf } from './gateway/reference.ts';
import { measureQuery, type Lengths } from './gateway/rounds.ts';
import { signInAs } from './gateway/session.ts';
import { startSide, writeKnownBeforehand, type Side, type SideOptions } from './gateway/sides.ts';
import { STOREFRONT } from './gateway/storefront.ts';
import { compare, latencies, type GatewayRow } from './gateway/targets.ts';
import { tableOf } from './measure.ts';

const { quick, json, only } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, only: { type: 'string' } } }).values;
const lengths: Lengths = quick ? { rounds: 3, warmUpSeconds: 1, fullSeconds: 0.6, rateSeconds: 0.8, atOnce: 20 } : { rounds: 9, warmUpSeconds: 5, fullSeconds: 3, rateSeconds: 5, atOnce: 20 };
/** The gateway that is measured has a core for itself, alike for all; subgraphs, database and whoever asks share the others. */
const [GATEWAY_CORE, OTHER_CORE] = [availableParallelism() - 1, 0];

/**
 * `npm run -s bench:gateway [-- --quick] [-- --json] [-- --only takara,apollo]`: our gateway beside those that somebody would
 * take instead, in one run, in turn, on the same subgraphs; `--only` leaves out the others. Prints what `infra/bench/README.md` explains; no figure fails it.
 * Linux only: processor time is read from /proc.
 */
const say = (sentence: string) => console.error(`・${sentence}`);
const folder = mkdtempSync(join(tmpdir(), 'takara-bench-gateway-'));
// PostgreSQL runs as somebody else when we are root.
chmodSync(folder, 0o755);
const stops: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true })];
const stopAll = async () => {
  while (stops.length > 0) await stops.pop()!();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopAll().then(() => process.exit(1)));
let rows: GatewayRow[] = [];
try {
  rows = await measureAll();
} finally {
  say('stopping');
  await stopAll();
}
if (json) console.log(JSON.stringify({ rows }));
else print(rows);

async function measureAll(): Promise<GatewayRow[]> {
  say('installing the other gateways (infra/bench/peers)');
  installPeers();
  if (canPin) spawnSync('taskset', ['-a', '-cp', String(OTHER_CORE), String(process.pid)]);
  else say('no taskset here: nothing is pinned, and figures are less steady');

  const sides = await startAll();
  const measured: GatewayRow[] = [];
  for (const [query, rate] of Object.entries(RATES)) {
    say(`measuring ${query}`);
    measured.push(...(await measureQuery(query, rate, sides, lengths)));
  }
  return measured;
}

async function startAll(): Promise<Side[]> {
  const options = await prepare();
  const wanted = (Object.keys(GATEWAYS) as GatewayName[]).filter((name) => !only || only.split(',').includes(name));
  const sides: Side[] = [];
  for (const name of wanted) {
    say(`starting ${name}`);
    const side = await startSide(name, options).catch((error: Error) => say(`${name} does not start and is left out: ${error.message}`));
    if (side === null) say(`${name} cannot be had on this machine and is left out`);
    if (!side) continue;
    sides.push(side);
    stops.push(async () => (await side.load.close(), side.running.stop()));
  }
  return sides;
}

/** Everything that stands beneath the gateways. */
async function prepare(): Promise<SideOptions> {
  const port = await freePort();
  const subgraphs = `http://127.0.0.1:${port}`;
  const { supergraphSdl, errors } = composeServices(STOREFRONT.map(({ name, typeDefs }) => ({ name, typeDefs, url: `${subgraphs}/${name}` })));
  if (!supergraphSdl) throw errors![0]!;
  writeFileSync(join(folder, 'supergraph.graphql'), supergraphSdl);
  const running = await startProgram(subgraphsProgram(), { address: subgraphs, environment: { PORT: String(port) }, core: OTHER_CORE, logFile: join(folder, 'subgraphs.log') });
  stops.push(running.stop);

  const postgresql = await startPostgresql({ folder: join(folder, 'postgresql'), password: 'bench' });
  stops.push(postgresql.stop);
  const pool = new pg.Pool({ connectionString: postgresql.url });
  await signInAs((sql, parameters) => pool.query(sql, parameters));
  await pool.end();

  say('asking @apollo/gateway what is right');
  const known = { folder, subgraphs, queries: QUERIES, expected: await expectedOf(supergraphSdl, QUERIES) };
  writeKnownBeforehand(known);
  return { ...known, databaseUrl: postgresql.url, core: GATEWAY_CORE, connections: lengths.atOnce };
}

function print(all: readonly GatewayRow[]): void {
  console.log(tableOf(all.map((row) => ({ ...row, cpuMsPerRequest: row.cpuMsPerRequest.toFixed(3), requestsPerSecond: String(row.requestsPerSecond), rssMiB: String(row.rssMiB) }))));
  console.log(`\n${tableOf([...compare(all), ...latencies(all)])}`);
}
