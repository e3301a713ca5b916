import { setTimeout as wait } from 'node:timers/promises';

/** Two transactions in each other's way: one of them has to begin again. */
const COLLISIONS = new Set(['40001', '40P01']);
/** Lock and statement timeouts, a transaction cut for its silence, a server that ends, starts, or is full: of callers, of data, of memory. */
const BUSY = new Set(['55P03', '57014', '25P03', '57P01', '57P02', '57P03', '53300', '53100', '53200']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const LOST = /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|connection timeout/i;
const MOST_TRIES = 5;

export type DatabaseFailure = 'COLLISION' | 'BUSY' | 'LOST';

/** What an error says of the database: null when it says nothing, and is a fault of ours or of the question. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  for (let each = error as Chained | undefined, depth = 0; each && depth < 6; each = each.originalError ?? each.cause ?? each.previous, depth++) {
    const code = String(each.code ?? '');
    if (COLLISIONS.has(code)) return 'COLLISION';
    if (BUSY.has(code)) return code.startsWith('57P') ? 'LOST' : 'BUSY';
    if (NETWORK.has(code) || /^08\d{3}$/.test(code) || LOST.test(each.message ?? '')) return 'LOST';
  }
  return null;
}

interface Chained {
  code?: unknown;
  message?: string;
  originalError?: Chained;
  cause?: Chained;
  previous?: Chained;
}

/**
 * Does a transaction again, after a moment of chance length, when it collided with another or lost its connection. Only
 * for work that is once in effect however often it runs: the mark of a mutation or of a fact commits with it. Busy is not
 * tried again: whoever waited for a lock in vain has used up the time there was.
 */
export async function withRetries<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction();
    } catch (error) {
      const failure = databaseFailure(error);
      if (tries === MOST_TRIES || (failure !== 'COLLISION' && failure !== 'LOST')) throw error;
      await wait(Math.random() * 20 * 2 ** tries);
    }
  }
}
