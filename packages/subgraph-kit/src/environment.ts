export type Environment = Readonly<Record<string, string | undefined>>;

/** A whole number from an environment variable, or what is usual. Throws one clear line for anything else. */
export function readWhole(environment: Environment, variable: string, usual: number, { least = 0, most = 999_999_999 } = {}): number {
  const text = environment[variable];
  if (text === undefined || text === '') return usual;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new Error(`${variable}="${text}": ${least} 以上 ${most} 以下の整数で書いてください（既定は ${usual}）。`);
  return value;
}
