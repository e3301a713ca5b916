import { unwatchFile, watchFile as watch } from 'node:fs';

/** Looks at a file every so many milliseconds (0: never; null: there is none) and says when it changed. Ends with the function that it returns. */
export function watchFile(file: string | null, everyMs: number, changed: () => unknown): () => void {
  if (file === null || everyMs === 0) return () => {};
  // Polling follows what a mounted configuration does: it swaps a link, which file events do not see.
  const listener = () => void changed();
  watch(file, { interval: everyMs, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
