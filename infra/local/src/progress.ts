/** Tells the person at the terminal what is going on, a line a step: its name when it begins, its seconds when it ends. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const terminal = process.stderr.isTTY;
  if (terminal) process.stderr.write(`・${title} …`);
  const value = await work();
  process.stderr.write(`${terminal ? '\r' : ''}・${title}（${((performance.now() - began) / 1000).toFixed(1)} 秒）\n`);
  return value;
}
