import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { freePort, startPostgresql } from '@takara/servers';
import { makeActorKey, readActorKeys } from '@takara/subgraph-kit/actor-token';
import { print } from 'graphql';
import pg from 'pg';
import { actorHeaders } from './gateway/actor-headers.ts';
import { canPin, GATEWAYS, installPeers, modulesProgram, startProgram, subgraphsProgram, type GatewayName, type Running } from './gateway/gateways.ts';
import { writeGraph, type ServedSubgraph } from './gateway/graph-files.ts';
import { JSON_TYPE } from './gateway/load.ts';
import { PAGE_RATE, PAGES, readKnownPages } from './gateway/pages.ts';
import { QUERIES, RATES } from './gateway/queries.ts';
import { askStorefront, expectedOf } from './gateway/reference.ts';
import { measureQuery, type Lengths } from './gateway/rounds.ts';
import { signInAs, SOMEBODY } from './gateway/session.ts';
import { startSide, type Side, type SideOptions } from './gateway/sides.ts';
import { STOREFRONT } from './gateway/storefront.ts';
import { compare, latencies, type GatewayRow } from './gateway/targets.ts';
import { tableOf } from './measure.ts';

const { quick, json, only } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, only: { type: 'string' } } }).values;
const lengths: Lengths = quick ? { rounds: 3, warmUpSeconds: 0.8, fullSeconds: 0.5, rateSeconds: 0.6, atOnce: 20 } : { rounds: 9, warmUpSeconds: 5, fullSeconds: 3, rateSeconds: 5, atOnce: 20 };
/** Few of our own pages are answered in a second, since one database in one process answers them. */
const pageLengths: Lengths = quick ? { rounds: 2, warmUpSeconds: 1.5, fullSeconds: 1.2, rateSeconds: 0.6, atOnce: 4 } : { ...lengths, warmUpSeconds: 10, fullSeconds: 5, atOnce: 4 };
/** Who is asked our own pages. Mercurius knows Federation 1 only, and the officer who asks may ask nothing ad hoc. */
const ALL_OF_PAGES: readonly GatewayName[] = ['takara', 'takara-embedded', 'apollo', 'hive', 'hive-rust', 'grafbase', 'proxy'];
const FEW_OF_PAGES: readonly GatewayName[] = ['takara', 'takara-embedded', 'apollo', 'hive-rust'];
/** Five minutes, less what stopping takes. */
const QUICK_ENDS_BEFORE = 285_000;
/** The gateway that is measured has a core for itself, alike for all; subgraphs, database and whoever asks share the others. */
const [GATEWAY_CORE, OTHER_CORE] = [availableParallelism() - 1, 0];

/**
 * `npm run -s bench:gateway [-- --quick] [-- --json] [-- --only takara,apollo]`: our gateway beside those that somebody would
 * take instead, in one run, in turn, on the same subgraphs; `--only` leaves out the others. `README.md` explains what it
 * prints; no figure fails it. Linux only: processor time is read from /proc.
 */
const SUPERGRAPH = join(import.meta.dirname, '../../../gateway/supergraph.graphql');
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
else printTables(rows);

async function measureAll(): Promise<GatewayRow[]> {
  say('installing the other gateways (infra/bench/peers)');
  installPeers();
  if (canPin) spawnSync('taskset', ['-a', '-cp', String(OTHER_CORE), String(process.pid)]);
  else say('no taskset here: nothing is pinned, and figures are less steady');

  const beneath = { databaseUrl: await startSessions(), actorKey: await makeActorKey() };
  const measured: GatewayRow[] = [];
  const storefront = await startGateways(Object.keys(GATEWAYS) as GatewayName[], await prepareStorefront(beneath));
  for (const [query, rate] of Object.entries(RATES)) {
    say(`measuring ${query}`);
    measured.push(...(await measureQuery(query, rate, storefront, lengths)));
  }
  if (!inTime(75)) return measured;
  const pages = await startGateways(quick && !only ? FEW_OF_PAGES : ALL_OF_PAGES, await preparePages(beneath));
  for (const page of Object.keys(PAGES)) {
    if (!inTime(20)) break;
    say(`measuring ${page}`);
    measured.push(...(await measureQuery(page, PAGE_RATE, pages, pageLengths)));
  }
  return measured;
}

/** On a machine that others use everything starts slower, and `--quick` promises its end: the last rows are left out then. */
function inTime(seconds: number): boolean {
  const fits = !quick || performance.now() + seconds * 1000 < QUICK_ENDS_BEFORE;
  if (!fits) say('no time left: the remaining pages are left out; without --quick they are measured');
  return fits;
}

async function startGateways(names: readonly GatewayName[], options: SideOptions): Promise<Side[]> {
  const sides: Side[] = [];
  for (const name of names.filter((one) => !only || only.split(',').includes(one))) {
    say(`starting ${name} on the ${options.graph}`);
    const side = await startSide(name, options).catch((error: Error) => say(`${name} does not start and is left out: ${error.message}`));
    if (side === null) say(`${name} cannot be had on this machine and is left out`);
    if (!side) continue;
    sides.push(side);
    stops.push(async () => (await side.load.close(), side.running.stop()));
  }
  return sides;
}

/** PostgreSQL, as the gateways of the distributed composition have it. */
async function startSessions(): Promise<string> {
  const postgresql = await startPostgresql({ folder: join(folder, 'postgresql'), password: 'bench' });
  stops.push(postgresql.stop);
  return postgresql.url;
}

async function signIn(subject: string, connectionString: string): Promise<void> {
  const pool = new pg.Pool({ connectionString });
  await signInAs(subject, (sql, parameters) => pool.query(sql, parameters));
  await pool.end();
}

interface Beneath {
  databaseUrl: string;
  actorKey: string;
}

async function startBeneath(program: ReturnType<typeof subgraphsProgram>, name: string, environment: Record<string, string>): Promise<string> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const running: Running = await startProgram(program, { address, environment: { ...environment, PORT: String(port), FOLDER: folder }, core: OTHER_CORE, logFile: join(folder, `${name}.log`) });
  stops.push(running.stop);
  return address;
}

async function prepareStorefront(beneath: Beneath): Promise<SideOptions> {
  const subgraphs = await startBeneath(subgraphsProgram(), 'subgraphs', {});
  const served = STOREFRONT.map(({ name, typeDefs }) => ({ name, typeDefs, url: `${subgraphs}/${name}`, sdl: print(typeDefs) }));
  const { supergraphSdl, errors } = composeServices(served);
  if (!supergraphSdl) throw errors![0]!;
  await signIn(SOMEBODY, beneath.databaseUrl);
  say('asking @apollo/gateway what is right');
  const expected = await expectedOf(supergraphSdl, QUERIES, askStorefront());
  const options: SideOptions = { ...beneath, graph: 'storefront', folder: join(folder, 'graph-storefront'), subject: SOMEBODY, headers: JSON_TYPE, queries: QUERIES, expected, core: GATEWAY_CORE, connections: lengths.atOnce };
  writeGraph({ ...options, supergraph: supergraphSdl, subgraphs: served });
  return options;
}

async function preparePages(beneath: Beneath): Promise<SideOptions> {
  say('filling a prefecture for our own pages, and asking @apollo/gateway what is right');
  const { publicKeys } = await readActorKeys(beneath.actorKey);
  await startBeneath(modulesProgram(), 'modules', { ACTOR_PUBLIC_KEYS: publicKeys });
  const { actor, subgraphs, pages } = readKnownPages(folder);
  await signIn(actor.employeeId, beneath.databaseUrl);
  const { headers, stop } = await actorHeaders(beneath.actorKey, actor, subgraphs.map(({ name }) => name));
  stops.push(async () => stop());
  const queries = Object.fromEntries(Object.entries(pages).map(([page, { text, variables }]) => [page, { text, variables: (number: number) => variables[number % variables.length]! }]));
  const expected = Object.fromEntries(Object.entries(pages).map(([page, { expected: all }]) => [page, new Map(all)]));
  const options: SideOptions = { ...beneath, graph: 'prefecture', folder: join(folder, 'graph-prefecture'), prefecture: join(folder, 'prefecture-embedded'), subject: actor.employeeId, headers, queries, expected, core: GATEWAY_CORE, connections: lengths.atOnce };
  writeGraph({ ...options, supergraph: withAddresses(readFileSync(SUPERGRAPH, 'utf8'), subgraphs), subgraphs });
  return options;
}

/** Our supergraph, with its subgraphs where they listen here. */
function withAddresses(supergraph: string, subgraphs: readonly ServedSubgraph[]): string {
  return subgraphs.reduce((sdl, { name, url }) => sdl.replace(new RegExp(`(@join__graph\\(name: "${name}", url: ")[^"]*`), `$1${url}`), supergraph);
}

function printTables(all: readonly GatewayRow[]): void {
  console.log(tableOf(all.map((row) => ({ ...row, cpuMsPerRequest: row.cpuMsPerRequest.toFixed(3), requestsPerSecond: String(row.requestsPerSecond), rssMiB: String(row.rssMiB) }))));
  console.log(`\n${tableOf([...compare(all), ...latencies(all)])}`);
}
