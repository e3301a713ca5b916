/** Milliseconds of each run, sorted. */
export type Samples = readonly number[];

/**
 * Runs the candidates in turn, round after round, so that whatever else the machine does falls on all of them alike.
 * The first round warms up and does not count.
 */
export async function interleave<Name extends string>(candidates: Readonly<Record<Name, (round: number) => Promise<unknown>>>, rounds: number): Promise<Record<Name, Samples>> {
  const samples = Object.fromEntries(Object.keys(candidates).map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(candidates) as [Name, (round: number) => Promise<unknown>][]) {
      const began = performance.now();
      await run(round);
      if (round > 0) samples[name].push(performance.now() - began);
    }
  }
  for (const list of Object.values(samples) as number[][]) list.sort((a, b) => a - b);
  return samples;
}

export const quantile = (samples: Samples, share: number): number => samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN;
export const median = (samples: Samples): number => quantile(samples, 0.5);

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Prints rows as a Markdown table, or as one JSON object with --json. */
export const report = (rows: readonly Row[]): void => console.log(process.argv.includes('--json') ? JSON.stringify({ rows }) : tableOf(rows));

/** Rows as a Markdown table; the first names the columns. */
export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) => (typeof value === 'number' ? value.toFixed(2) : String(value));
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`)].join('\n');
}
