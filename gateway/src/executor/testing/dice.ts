import fc, { type GeneratorValue } from 'fast-check';

/** Draws from fast-check, so that what fails is found again and made smaller. */
export class Dice {
  readonly #draw: GeneratorValue;

  constructor(draw: GeneratorValue) {
    this.#draw = draw;
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return this.#draw(fc.integer, { min: least, max: most });
  }

  /** In so many of a hundred cases; a smaller case says no. */
  in100(cases: number): boolean {
    return this.between(1, 100) > 100 - cases;
  }

  one<Value>(of: readonly Value[]): Value {
    return of[this.between(0, of.length - 1)]!;
  }

  some<Value>(of: readonly Value[], cases: number): Value[] {
    return of.filter(() => this.in100(cases));
  }
}
