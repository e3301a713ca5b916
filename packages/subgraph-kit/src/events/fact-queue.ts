/** Where facts wait in a module's schema: those it tells (`outbox`), and those of others that reached it over a wire (`inbound`). */
export const FACT_QUEUES = ['outbox', 'inbound'] as const;
export type FactQueue = (typeof FACT_QUEUES)[number];

/** For how long the stream between modules keeps a fact, and may deliver it again. */
export const STREAM_KEEPS_DAYS = 30;

/** The channel on which a module's database says, as a transaction commits, that facts were put into one of them. */
export const wakeChannel = (module: string, queue: FactQueue = 'outbox') => (queue === 'outbox' ? `takara_facts_${module}` : `takara_facts_${module}_inbound`);
