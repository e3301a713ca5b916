/** Says when the time is over, until it is called off. */
export interface Deadline {
  readonly signal: AbortSignal;
  clear(): void;
}

/**
 * So many milliseconds from now. An answer that came in time is not late because this process was busy (a new supergraph takes
 * its processor for a moment): whatever has arrived by then is read before the signal is given.
 */
export function deadlineIn(ms: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => setImmediate(() => controller.abort(new DOMException('no answer in time', 'TimeoutError'))), ms);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
