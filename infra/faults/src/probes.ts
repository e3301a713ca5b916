import type { Change } from './change.ts';

/** What scenarios must be able to see, and need not wait for. In every world, whatever is taken out of it. */
export const PROBES: readonly Change[] = [
  {
    // Every consumer of the house may run twice without harm. One more effect, with each of theirs, shows how often they ran.
    file: 'packages/subgraph-kit/src/events/event-bus.ts',
    text: 'await consumer(fact, em as never);',
    replacement: `{ await consumer(fact, em as never); await em.execute(\`create table if not exists "\${database.name}"."faults_effect" (event_id uuid not null, consumer text not null)\`); await em.execute(\`insert into "\${database.name}"."faults_effect" values (?, ?)\`, [fact.id, name]); }`,
  },
  {
    // So long does JetStream wait for a process that died with a fact in its hands.
    file: 'packages/subgraph-kit/src/events/jetstream-bus.ts',
    text: 'const ACK_WAIT = 10_000;',
    replacement: 'const ACK_WAIT = 3_000;',
  },
];
