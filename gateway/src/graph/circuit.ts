/** What became of a call. `unknown`: it says nothing about whether the other side can answer. */
export type CallOutcome = 'answered' | 'unavailable' | 'unknown';

interface CircuitOptions {
  /** This many calls in a row without an answer open it. */
  failures: number;
  /** Milliseconds that it stays open before one call may try again. */
  restMs: number;
  /** Told of every change. */
  changed: (isOpen: boolean) => void;
}

/**
 * Spares everybody the wait for somebody who does not answer: open after so many failures in a row, then one call at a
 * time tries, and an answer closes it. Measured by a clock that nobody can set. Why not a library: decision 011.
 */
export class Circuit {
  readonly #options: CircuitOptions;
  #failures = 0;
  #openedAt: number | null = null;
  #trying = false;
  /** Counts openings: a call that began before one has nothing to say after it. */
  #opened = 0;

  constructor(options: CircuitOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#openedAt !== null;
  }

  /** What to call with the outcome, exactly once; null when the call must not be made. */
  enter(): ((outcome: CallOutcome) => void) | null {
    const opened = this.#opened;
    if (this.#openedAt === null) return (outcome) => void (opened === this.#opened && this.#count(outcome));
    if (this.#trying || performance.now() - this.#openedAt < this.#options.restMs) return null;
    this.#trying = true;
    return (outcome) => this.#tried(outcome);
  }

  #count(outcome: CallOutcome): void {
    if (outcome === 'answered') this.#failures = 0;
    if (outcome !== 'unavailable' || ++this.#failures < this.#options.failures) return;
    this.#openedAt = performance.now();
    this.#opened++;
    this.#options.changed(true);
  }

  #tried(outcome: CallOutcome): void {
    this.#trying = false;
    if (outcome === 'unavailable') this.#openedAt = performance.now();
    if (outcome !== 'answered') return;
    [this.#openedAt, this.#failures] = [null, 0];
    this.#options.changed(false);
  }
}
