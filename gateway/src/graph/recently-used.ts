/** A map that forgets what was not asked for longest once its keys weigh more than `most`; each weighs one, if nothing else is said. */
export class RecentlyUsed<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #most: number;
  readonly #weigh: (key: Key) => number;
  #weight = 0;

  constructor(most: number, weigh: (key: Key) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  getOrMake(key: Key, make: () => Value): Value {
    const known = this.#entries.has(key);
    const value = known ? (this.#entries.get(key) as Value) : make();
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (!known) this.#makeRoom(this.#weigh(key));
    return value;
  }

  #makeRoom(weight: number): void {
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#most) return;
      this.#entries.delete(oldest);
      this.#weight -= this.#weigh(oldest);
    }
  }
}
