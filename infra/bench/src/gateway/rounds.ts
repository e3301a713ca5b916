import { median, quantile } from '../measure.ts';
import type { Side } from './sides.ts';
import type { GatewayRow } from './targets.ts';

export interface Lengths {
  rounds: number;
  warmUpSeconds: number;
  /** Of as much as possible, and of a fixed rate. */
  fullSeconds: number;
  rateSeconds: number;
  atOnce: number;
}

interface Measured {
  cpuMs: number[];
  aSecond: number[];
  times: number[];
}

/** Asks every gateway one query in turn, round after round; whoever comes first in one round comes last in the next. */
export async function measureQuery(query: string, rate: number, sides: readonly Side[], { rounds, warmUpSeconds, fullSeconds, rateSeconds, atOnce }: Lengths): Promise<GatewayRow[]> {
  const measured = new Map<Side, Measured>(sides.map((side) => [side, { cpuMs: [], aSecond: [], times: [] }]));
  const requests = new Map(sides.map((side) => [side, side.requestsOf(query)]));
  const wrongBefore = new Map(sides.map(({ load }) => [load, load.wrong]));
  for (const side of sides) await side.load.asMuchAsPossible(side.path, requests.get(side)!, atOnce, warmUpSeconds);
  for (let round = 0; round < rounds; round++)
    for (const side of round % 2 ? sides.toReversed() : sides) {
      const { cpuMs, aSecond, times } = measured.get(side)!;
      const before = side.running.cpuSeconds();
      const began = performance.now();
      const answered = await side.load.asMuchAsPossible(side.path, requests.get(side)!, atOnce, fullSeconds);
      cpuMs.push(((side.running.cpuSeconds() - before) * 1000) / answered);
      aSecond.push((answered * 1000) / (performance.now() - began));
      times.push(...(await side.load.atRate(side.path, requests.get(side)!, rate, rateSeconds)));
    }
  return sides.map((side) => {
    const { cpuMs, aSecond, times } = measured.get(side)!;
    const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
    const correct = side.load.wrong === wrongBefore.get(side.load);
    if (!correct) console.error(`${side.name} answers ${query} wrongly: ${side.load.takeFirstWrong()}`);
    return {
      query, gateway: side.name, cpuMsPerRequest: round4(median(sorted(cpuMs))), requestsPerSecond: Math.round(median(sorted(aSecond))),
      p50Ms: round4(median(sorted(times))), p99Ms: round4(quantile(sorted(times), 0.99)), rssMiB: Math.round(side.running.megabytes()), correct,
    };
  });
}

const round4 = (value: number) => Math.round(value * 10_000) / 10_000;
