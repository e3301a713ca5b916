/** Says when the time is over, until it is called off. Every call to a subgraph has one; an AbortSignal with its events costs several times as much. */
export interface Deadline {
  /** Null while there is time. */
  readonly over: Error | null;
  /** At once when it is over already. */
  whenOver(tell: (reason: Error) => void): void;
  /** Nobody is told any more. */
  clear(): void;
}

/**
 * So many milliseconds from now. An answer that came in time is not late because this process was busy (a new supergraph takes
 * its processor for a moment): whatever has arrived by then is read before anybody is told.
 */
export function deadlineIn(ms: number): Deadline {
  let over: Error | null = null;
  let waiting: ((reason: Error) => void)[] = [];
  const timer = setTimeout(() => setImmediate(end), ms);
  function end(): void {
    const reason = (over = new Error('no answer in time'));
    for (const tell of waiting.splice(0)) tell(reason);
  }
  return {
    get over() {
      return over;
    },
    whenOver(tell) {
      if (over) tell(over);
      else waiting.push(tell);
    },
    clear() {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
