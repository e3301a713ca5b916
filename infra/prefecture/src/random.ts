import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash } from 'node:crypto';

/** A stream of chance of its own: drawing more from one stream does not change another. */
export class Random {
  readonly #source;

  constructor(seed: number, stream: string) {
    this.#source = xoroshiro128plus(Number.parseInt(hash('sha1', `${seed}:${stream}`).slice(0, 8), 16) | 0);
  }

  /** 0 ≤ x < 1. */
  fraction(): number {
    return uniformFloat64(this.#source);
  }

  /** Both ends included. */
  between(from: number, to: number): number {
    return uniformInt(this.#source, from, to);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const value = list[this.between(0, list.length - 1)];
    if (value === undefined) throw new RangeError('cannot pick from an empty list');
    return value;
  }

  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) if ((left -= weight) < 0) return value;
    return choices.at(-1)![0];
  }

  /** Roughly normal: the sum of four uniforms, mean 0, standard deviation 1. */
  bell(): number {
    return (this.fraction() + this.fraction() + this.fraction() + this.fraction() - 2) * Math.sqrt(3);
  }

  shuffle<T>(list: T[]): T[] {
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = this.between(0, i);
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  }
}
