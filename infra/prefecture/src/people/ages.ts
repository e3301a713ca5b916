import { AGE_BANDS } from '../figures.ts';

export interface AgePool {
  /** Takes `count` ages from the range, spread over it, the oldest first. */
  take(count: number, from: number, to: number): number[];
  /** Takes the age nearest to the wished one that is still there and not under `atLeast`. */
  takeNearest(wished: number, atLeast: number): number;
  has(age: number): boolean;
  swap(taken: number, wanted: number): void;
  rest(): number[];
}

/** `count` ages on the last 1 April by the published-like pyramid; the 60s hold regular staff to 61 and the reappointed to 64. */
export function agePool(count: number): AgePool {
  const left = new Map<number, number>();
  let cumulated = 0;
  let dealt = 0;
  for (const { from, to, share } of AGE_BANDS) {
    const ages = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    for (const [age, weight] of ages.map((age) => [age, bandWeight(age)] as const)) {
      cumulated += (share * count * weight) / ages.reduce((sum, each) => sum + bandWeight(each), 0);
      left.set(age, Math.round(cumulated) - dealt);
      dealt = Math.round(cumulated);
    }
  }
  const takeOne = (age: number): boolean => {
    const there = left.get(age) ?? 0;
    if (there > 0) left.set(age, there - 1);
    return there > 0;
  };
  return {
    take(wanted, from, to) {
      const taken: number[] = [];
      for (let age = to; taken.length < wanted && age >= from; age -= 1) while (taken.length < wanted && takeOne(age)) taken.push(age);
      return taken;
    },
    takeNearest(wished, atLeast) {
      for (let distance = 0; distance < 60; distance += 1) {
        for (const age of [wished + distance, wished - distance]) if (age >= atLeast && takeOne(age)) return age;
      }
      throw new RangeError('more hires than people');
    },
    has: (age) => (left.get(age) ?? 0) > 0,
    swap(taken, wanted) {
      left.set(wanted, left.get(wanted)! - 1);
      left.set(taken, (left.get(taken) ?? 0) + 1);
    },
    rest: () => [...left].flatMap(([age, there]) => Array.from({ length: there }, () => age)),
  };
}

/** Few are 18 to 21. Of the 60s, 60 and 61 are regular staff (107 of 190), 62 to 64 the reappointed (83 of 190). */
function bandWeight(age: number): number {
  if (age < 20) return 0.25;
  if (age < 22) return 0.5;
  if (age < 23) return 1;
  if (age < 25) return 2;
  if (age >= 62) return 83 / 190 / 3;
  if (age >= 60) return 107 / 190 / 2;
  return 1;
}

/** Nobody young enough to have been hired within the ten years may be left for the older staff: they change places. */
export function fitYoungToHires(pool: AgePool, hires: { year: number; age: number }[], last: number): void {
  const oldest = 18 + (last - Math.min(...hires.map(({ year }) => year)));
  let next = 0;
  for (let young = 18; young <= oldest; young += 1) {
    while (pool.has(young)) {
      while (next < hires.length && (hires[next]!.age <= oldest || young - (last - hires[next]!.year) < 18)) next += 1;
      const hire = hires[next];
      if (!hire) return;
      pool.swap(hire.age, young);
      hire.age = young;
    }
  }
}
