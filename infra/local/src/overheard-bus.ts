import { DIRECTORY_FACTS, type EventBus, type Fact } from '@takara/subgraph-kit';

/** A bus on which somebody without a database listens along: told of every fact, as often as it is delivered. */
export interface OverheardBus extends EventBus {
  overhear(listener: (fact: Fact) => void): void;
}

export function overheard(bus: EventBus): OverheardBus {
  const listeners: ((fact: Fact) => void)[] = [];
  return {
    subscribe: bus.subscribe,
    async publish(fact) {
      try {
        await bus.publish(fact);
      } finally {
        // It happened, even where somebody could not take it in yet.
        for (const listener of listeners) listener(fact);
      }
    },
    overhear: (listener) => void listeners.push(listener),
  };
}

/** What changes who somebody is: `data` is the whole row. */
const ABOUT_A_PERSON: Readonly<Record<string, (data: { id: string; employeeId: string }) => string>> = {
  [DIRECTORY_FACTS.employee]: ({ id }) => id,
  [DIRECTORY_FACTS.assignment]: ({ employeeId }) => employeeId,
  [DIRECTORY_FACTS.duty]: ({ employeeId }) => employeeId,
};

/** Lets the gateway forget who a person is as soon as a fact about them is delivered. */
export const forgetWhoChanged = (bus: OverheardBus, directory: { forget(employeeId: string): void }): void =>
  bus.overhear(({ type, data }) => {
    const personOf = ABOUT_A_PERSON[type];
    if (personOf) directory.forget(personOf(data));
  });
