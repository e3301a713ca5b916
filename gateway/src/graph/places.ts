import type { Deadline } from './deadline.ts';

interface Waiting {
  admit(): void;
  refuse(reason: Error): void;
}

/** So many calls at once and so many that wait, in order of arrival; one more is refused at once. */
export class Places {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting = new Set<Waiting>();
  #taken = 0;

  constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
    this.#atOnce = atOnce;
    this.#mostWaiting = waiting;
  }

  /** False when all are taken: `wait` for one. */
  take(): boolean {
    if (this.#taken >= this.#atOnce) return false;
    this.#taken++;
    return true;
  }

  /** Resolves when a place is taken. Rejects when too many wait already, or when the time is over. */
  wait(deadline: Deadline): Promise<void> {
    if (this.#waiting.size >= this.#mostWaiting) return Promise.reject(new Error('too many calls wait already'));
    return new Promise((resolve, reject) => {
      const refuse = (reason: Error) => (leave(), reject(reason));
      const waiting: Waiting = { admit: () => (leave(), resolve()), refuse };
      const leave = () => this.#waiting.delete(waiting);
      deadline.whenOver(refuse);
      this.#waiting.add(waiting);
    });
  }

  /** The place goes to whoever has waited longest. */
  giveBack(): void {
    const [next] = this.#waiting;
    if (next) next.admit();
    else this.#taken--;
  }

  /** Nobody needs to wait for what will not come. */
  refuseWaiting(reason: Error): void {
    for (const waiting of this.#waiting) waiting.refuse(reason);
  }
}
