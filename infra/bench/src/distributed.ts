import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, isDeepStrictEqual } from 'node:util';
import { startComposition, type Composition } from './composition.ts';
import { median, quantile, tableOf, type Row } from './measure.ts';
import { sum } from './process-tree.ts';
import { visitsOf, type Visit } from './visits.ts';

const { quick, json } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } }).values;
const SIZE = Number(process.env.TAKARA_SIZE ?? 400);
/** Rounds, visits of a kind and round, seconds of many at once and of silence. */
const { rounds, visits, crowds, crowdSeconds, silence } = quick ? { rounds: 2, visits: 3, crowds: 1, crowdSeconds: 1, silence: 1 } : { rounds: 40, visits: 10, crowds: 6, crowdSeconds: 5, silence: 20 };
const AT_ONCE = 8;

interface Side {
  readonly composition: Composition;
  readonly visits: readonly Visit[];
  /** Milliseconds of every visit, and of processor time for all of them, by visit and by kind of process. */
  readonly times: Map<string, number[]>;
  readonly cpu: Map<string, number>;
  readonly cpuOfKind: Map<string, number>;
  /** Visits' requests answered with eight people at once, the seconds that took, and the processor's milliseconds. */
  readonly crowd: { requests: number; seconds: number; cpuMs: number };
}

/**
 * `npm run -s bench:distributed [-- --quick] [-- --json]`: what the same people doing the same things cost in the embedded
 * and in the distributed composition, in turn, in one run: milliseconds as a browser sees them, processor time of all
 * processes (databases and NATS included), memory, and requests a second with eight people at once. Every answer is
 * checked, and those to questions have to be the same in both. Linux only. No figure fails it: ratios of one run are to be read.
 */
const sides: Side[] = [];
try {
  for (const name of ['embedded', 'distributed'] as const) {
    const composition = await startComposition(name, SIZE);
    sides.push({ composition, visits: [], times: new Map(), cpu: new Map(), cpuOfKind: new Map(), crowd: { requests: 0, seconds: 0, cpuMs: 0 } });
    Object.assign(sides.at(-1)!, { visits: await visitsOf(composition) });
  }
  await compareAnswers(sides);
  for (let round = 0; round < rounds; round++) for (const at of sides[0]!.visits.keys()) for (const side of inTurn(round)) await during(side, at, round);
  for (let crowd = 0; crowd < crowds; crowd++) for (const side of inTurn(crowd)) await crowdIn(side);
  const idle = await idleCost(sides);
  print(idle);
} finally {
  for (const { composition } of sides) await composition.stop();
}

/** Whoever comes first in one round comes last in the next. */
function inTurn(round: number): readonly Side[] {
  return round % 2 ? sides.toReversed() : sides;
}

/** Both answer alike; the first answers, which nobody waits for again, are warm-up too. */
async function compareAnswers([embedded, distributed]: readonly Side[]): Promise<void> {
  for (const [at, visit] of embedded!.visits.entries())
    for (let round = 0; round < (quick ? 2 : 30); round++) {
      const answers = [await visit.run(round), await distributed!.visits[at]!.run(round)];
      if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error(`${visit.name} is answered differently:\n${JSON.stringify(answers[0]).slice(0, 800)}\n${JSON.stringify(answers[1]).slice(0, 800)}`);
    }
}

async function during({ composition, visits: all, times, cpu, cpuOfKind }: Side, at: number, round: number): Promise<void> {
  const visit = all[at]!;
  const before = composition.cpu();
  for (let n = 0; n < visits; n++) {
    const began = performance.now();
    await visit.run(round * visits + n);
    times.set(visit.name, [...(times.get(visit.name) ?? []), performance.now() - began]);
  }
  for (const [kind, ms] of spent(before, composition.cpu())) {
    cpu.set(visit.name, (cpu.get(visit.name) ?? 0) + ms);
    cpuOfKind.set(kind, (cpuOfKind.get(kind) ?? 0) + ms);
  }
}

async function crowdIn({ composition, visits: all, crowd }: Side): Promise<void> {
  const before = composition.cpu();
  const began = performance.now();
  const until = began + crowdSeconds * 1000;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, person) => {
      for (let n = person; performance.now() < until; n++) {
        const visit = all[n % all.length]!;
        await visit.run(n);
        crowd.requests += visit.requests;
      }
    }),
  );
  crowd.seconds += (performance.now() - began) / 1000;
  crowd.cpuMs += sum([...spent(before, composition.cpu()).values()]);
}

/** Processor milliseconds a second while nobody asks, by kind; both at the same time. */
async function idleCost(all: readonly Side[]): Promise<Map<string, number>[]> {
  await pause(2_000);
  const before = all.map(({ composition }) => composition.cpu());
  await pause(silence * 1000);
  return all.map(({ composition }, at) => new Map([...spent(before[at]!, composition.cpu())].map(([kind, ms]) => [kind, ms / silence])));
}

function spent(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...after].map(([kind, ms]) => [kind, ms - (before.get(kind) ?? 0)]));
}

function print(idle: readonly Map<string, number>[]): void {
  const [embedded, distributed] = sides as [Side, Side];
  const done = rounds * visits;
  const requests = done * sum(embedded.visits.map((visit) => visit.requests));
  const both = (title: string, of: (side: Side) => number): Row => ({ [`${title} embedded`]: of(embedded), [`${title} distributed`]: of(distributed), [`${title} ratio`]: of(distributed) / of(embedded) });
  const sorted = (side: Side, name: string) => side.times.get(name)!.toSorted((a, b) => a - b);
  const tables: Record<string, Row[]> = {
    visits: embedded.visits.map(({ name, requests: each }) => ({
      visit: name, requests: String(each),
      ...both('p50 ms', (side) => median(sorted(side, name))), ...both('p99 ms', (side) => quantile(sorted(side, name), 0.99)), ...both('CPU ms a request', (side) => side.cpu.get(name)! / done / each),
    })),
    together: [{
      ...both('CPU ms a request', (side) => sum([...side.cpu.values()]) / requests), ...both('requests a second', ({ crowd }) => crowd.requests / crowd.seconds),
      ...both('CPU ms a request, eight at once', ({ crowd }) => crowd.cpuMs / crowd.requests), ...both('MB', ({ composition }) => sum([...composition.memory().values()].map(({ megabytes }) => megabytes))),
    }],
    processes: sides.flatMap(({ composition, cpuOfKind }, at) =>
      [...composition.memory()].map(([kind, { processes, megabytes }]) => ({ composition: composition.name, kind, processes: String(processes), 'CPU ms a request': (cpuOfKind.get(kind) ?? 0) / requests, 'CPU ms a second at rest': idle[at]!.get(kind) ?? 0, MB: megabytes })),
    ),
  };
  if (json) return console.log(JSON.stringify({ size: SIZE, rounds, visitsARound: visits, atOnce: AT_ONCE, ...tables }));
  console.log(`${SIZE} staff; ${done} visits of each kind in each composition, in turn`);
  for (const rows of Object.values(tables)) console.log(`\n${tableOf(rows)}`);
}
