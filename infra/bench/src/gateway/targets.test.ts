import { expect, it } from 'vitest';
import { compare, latencies, type GatewayRow, type Target } from './targets.ts';

const row = (gateway: string, cpuMsPerRequest: number, more: Partial<GatewayRow> = {}): GatewayRow => ({ query: 'one-hop', gateway, cpuMsPerRequest, requestsPerSecond: 100, p50Ms: 1, p99Ms: 2, rssMiB: 100, correct: true, ...more });
const eightTimesLess: Target = { gateway: 'takara', query: 'one-hop', against: 'apollo', timesLess: 8 };
const twiceAtMost: Target = { gateway: 'takara', query: 'one-hop', against: 'proxy', times: 2 };
const resultOf = (rows: GatewayRow[], target: Target) => compare(rows, [target])[0]!;

it('times less is reached by exactly as many, and missed by a hair', () => {
  expect(resultOf([row('takara', 0.1), row('apollo', 0.8)], eightTimesLess)).toMatchObject({ measured: '8.00 times less', target: '≥ 8 times less', result: 'reached' });
  expect(resultOf([row('takara', 0.1), row('apollo', 0.799)], eightTimesLess).result).toBe('OVER');
});

it('times at most is the other way round', () => {
  expect(resultOf([row('takara', 0.2), row('proxy', 0.1)], twiceAtMost)).toMatchObject({ measured: '2.00 times', target: '≤ 2 times', result: 'reached' });
  expect(resultOf([row('takara', 0.21), row('proxy', 0.1)], twiceAtMost).result).toBe('OVER');
});

it('a peer that answers wrongly, or another query, is no measure', () => {
  expect(resultOf([row('takara', 0.1), row('apollo', 9, { correct: false })], eightTimesLess).result).toBe('not measured');
  expect(resultOf([row('takara', 0.1), row('apollo', 9, { query: 'nested' })], eightTimesLess).result).toBe('not measured');
  expect(resultOf([row('takara', 0.1, { correct: false }), row('apollo', 9)], eightTimesLess).result).toBe('not measured');
});

it('the slowest hundredth is held against the best peer in Node that answers rightly', () => {
  const rows = [row('takara', 1, { p99Ms: 5 }), row('apollo', 1, { p99Ms: 6 }), row('hive', 1, { p99Ms: 3, correct: false }), row('mercurius', 1, { p99Ms: 4 }), row('grafbase', 1, { p99Ms: 1 }), row('proxy', 1, { p99Ms: 1 })];
  expect(latencies(rows)).toMatchObject([{ against: 'mercurius', result: 'OVER' }]);
  expect(latencies(rows.map((one) => (one.gateway === 'takara' ? { ...one, p99Ms: 4 } : one)))[0]!.result).toBe('reached');
});
