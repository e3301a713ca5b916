import type { GatewayName } from './gateways.ts';

/** One line of what `--json` prints. */
export interface GatewayRow {
  readonly query: string;
  readonly gateway: string;
  readonly cpuMsPerRequest: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMiB: number;
  readonly correct: boolean;
}

/** Of CPU per request: `times less` than the peer at least, or at most so many `times` the peer's. */
export interface Target {
  readonly gateway: 'takara' | 'takara-embedded' | 'takara-ad-hoc';
  readonly query: string;
  readonly against: GatewayName;
  readonly timesLess?: number;
  readonly times?: number;
}

const takara = (against: GatewayName, goals: Readonly<Record<string, number>>, way: 'timesLess' | 'times'): Target[] =>
  Object.entries(goals).map(([query, goal]) => ({ gateway: 'takara', query, against, [way]: goal }));

const COMPARED = ['root', 'one-hop', 'nested', 'public-benchmark'];
const OTHERS = ['apollo', 'hive', 'hive-rust', 'mercurius', 'grafbase'] as const;

/** What the gateway is to reach. */
export const TARGETS: readonly Target[] = [
  ...takara('apollo', { 'one-hop': 8, nested: 8, 'public-benchmark': 6 }, 'timesLess'),
  ...takara('hive-rust', { 'one-hop': 5, nested: 4, 'public-benchmark': 1.8 }, 'timesLess'),
  ...takara('grafbase', { 'one-hop': 1, nested: 1, 'public-benchmark': 1.5 }, 'times'),
  ...takara('proxy', { 'one-hop': 2.5, 'public-benchmark': 5 }, 'times'),
  { gateway: 'takara-ad-hoc', query: 'one-hop', against: 'apollo', timesLess: 5 },
  ...COMPARED.flatMap((query) => OTHERS.map((against): Target => ({ gateway: 'takara-embedded', query, against, times: 1 }))),
];

export interface Comparison extends Record<string, string> {
  query: string;
  gateway: string;
  against: string;
  measured: string;
  target: string;
  result: 'reached' | 'OVER' | 'not measured';
}

/** Each target with what was measured. A peer that answered wrongly, or was not there, is no measure. */
export function compare(rows: readonly GatewayRow[], targets: readonly Target[] = TARGETS): Comparison[] {
  const find = (query: string, gateway: string) => rows.find((row) => row.query === query && row.gateway === gateway && row.correct);
  return targets.map(({ gateway, query, against, timesLess, times }) => {
    const [own, other] = [find(query, gateway), find(query, against)];
    const target = timesLess === undefined ? `≤ ${times} times` : `≥ ${timesLess} times less`;
    const base = { query, gateway, against, target };
    if (!own || !other) return { ...base, measured: '–', result: 'not measured' };
    const ratio = timesLess === undefined ? own.cpuMsPerRequest / other.cpuMsPerRequest : other.cpuMsPerRequest / own.cpuMsPerRequest;
    const reached = timesLess === undefined ? ratio <= times! : ratio >= timesLess;
    return { ...base, measured: `${ratio.toFixed(2)} times${timesLess === undefined ? '' : ' less'}`, result: reached ? 'reached' : 'OVER' };
  });
}

/** p99 at the fixed rate: ours beside that of the best of the peers in Node that answer rightly. */
export function latencies(rows: readonly GatewayRow[]): Comparison[] {
  return [...new Set(rows.map(({ query }) => query))].flatMap((query) => {
    const own = rows.find((row) => row.query === query && row.gateway === 'takara' && row.correct);
    const best = rows.filter((row) => row.query === query && ['apollo', 'hive', 'hive-rust', 'mercurius'].includes(row.gateway) && row.correct).toSorted((a, b) => a.p99Ms - b.p99Ms)[0];
    if (!own || !best) return [];
    return [{ query, gateway: 'takara', against: best.gateway, measured: `p99 ${own.p99Ms.toFixed(1)} against ${best.p99Ms.toFixed(1)} ms`, target: 'no worse', result: own.p99Ms <= best.p99Ms ? 'reached' : 'OVER' } satisfies Comparison];
  });
}
