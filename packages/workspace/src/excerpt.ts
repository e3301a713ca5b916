import { stripVTControlCharacters } from 'node:util';

const FAILURE = /\bFAIL\b|AssertionError|Unhandled|\berror TS\d|✖/;
const AROUND = { before: 1, after: 14 };
const MOST = 120;

/** The lines of a command's output that tell why it failed, with what follows each; the last lines when none does. */
export function excerptOf(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  const wanted = new Set<number>();
  lines.forEach((line, at) => {
    if (FAILURE.test(line)) for (let near = at - AROUND.before; near <= at + AROUND.after; near++) wanted.add(near);
  });
  const chosen = lines.filter((line, at) => wanted.has(at) && line.trim() !== '');
  return (chosen.length > 0 ? chosen.slice(0, MOST) : lines.slice(-MOST)).join('\n');
}
