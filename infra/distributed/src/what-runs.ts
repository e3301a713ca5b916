/** Something that was started and can be ended. */
interface Stoppable {
  stop(): Promise<void>;
}

/** What was started, in order; what was started last ends first. */
export interface WhatRuns {
  add<T extends Stoppable>(part: T): T;
  /** Once, however often it is called. */
  end(): Promise<void>;
}

export function whatRuns(): WhatRuns {
  const started: Stoppable[] = [];
  let ending: Promise<void> | undefined;
  async function endAll() {
    for (let part = started.pop(); part; part = started.pop()) await part.stop();
  }
  return {
    add(part) {
      started.push(part);
      return part;
    },
    end: () => (ending ??= endAll()),
  };
}
