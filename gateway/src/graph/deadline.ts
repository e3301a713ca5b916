/** Says when the time is over, until it is called off. Every call to a subgraph has one; an AbortSignal with its events costs several times as much. */
export class Deadline {
  #reason: Error | null = null;
  #waiting: ((reason: Error) => void)[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.#timer = setTimeout(() => setImmediate(() => this.#end()), ms);
  }

  /** Null while there is time. */
  get over(): Error | null {
    return this.#reason;
  }

  /** At once when it is over already. */
  whenOver(tell: (reason: Error) => void): void {
    if (this.#reason) tell(this.#reason);
    else this.#waiting.push(tell);
  }

  /** Nobody is told any more. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #end(): void {
    const reason = (this.#reason = new Error('no answer in time'));
    for (const tell of this.#waiting.splice(0)) tell(reason);
  }
}

/**
 * So many milliseconds from now. An answer that came in time is not late because this process was busy (a new supergraph takes
 * its processor for a moment): whatever has arrived by then is read before anybody is told.
 */
export const deadlineIn = (ms: number) => new Deadline(ms);
