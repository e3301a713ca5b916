import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();
const HARMLESS = /^[\w-]{1,64}$/;

/** Everything that `work` does, however deep and late, is done for the request of this number. */
export const duringRequest = <Result>(requestId: string, work: () => Result): Result => current.run(requestId, work);

/** The statement with the number of the request it is for, as pg_stat_activity and a log of slow queries show it. */
export function withRequestNumber(sql: string): string {
  const requestId = current.getStore();
  return requestId !== undefined && HARMLESS.test(requestId) ? `${sql} /* request=${requestId} */` : sql;
}
