/** Data of an answer: what a subgraph sent, or what a client gets. */
export type Data = Record<string, unknown>;

/** Reads a property by a name that a client chose: one that every object inherits (`constructor`) is not what was asked for. */
export function readerOf(name: string): (data: Data) => unknown {
  return name in Object.prototype ? (data) => (Object.hasOwn(data, name) ? data[name] : undefined) : (data) => data[name];
}

/** Writes a property; of the names that every object inherits, one (`__proto__`) is no plain assignment. */
export function write(data: Data, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(data, name, { configurable: true, enumerable: true, writable: true, value });
  else data[name] = value;
}
