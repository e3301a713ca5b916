/** One thing that may be set from outside: the name of its variable, how its text is read, what holds when it is not set. */
export interface Setting<Value> {
  readonly variable: string;
  readonly meaning: string;
  readonly standard: Value;
  /** What is written never appears in a message. */
  readonly secret?: boolean;
  /** Reads the text, or says in Japanese what the text has to look like. */
  read(text: string): Value | { wrong: string };
}
export type Settings<Definitions extends Record<string, Setting<unknown>>> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends Setting<infer Value> ? Value : never;
};

/** The start is refused; the message is one line that names the variable. */
export class SettingsError extends Error {}

const setting = <Value>(variable: string, standard: Value, meaning: string, read: Setting<Value>['read']): Setting<Value> => ({ variable, standard, meaning, read });

export const integer = (variable: string, standard: number, { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number }, meaning: string) =>
  setting(variable, standard, meaning, (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : { wrong: `${min} から ${max} までの整数で書いてください` };
  });

export const flag = (variable: string, standard: boolean, meaning: string) =>
  setting<boolean>(variable, standard, meaning, (text) => (text === 'on' ? true : text === 'off' ? false : { wrong: 'on か off で書いてください' }));

export const choice = <const Choice extends string>(variable: string, standard: Choice, choices: readonly Choice[], meaning: string) =>
  setting<Choice>(variable, standard, meaning, (text) => choices.find((one) => one === text) ?? { wrong: `${choices.join('、')} のどれかで書いてください` });

export const text = (variable: string, standard: string | null, meaning: string) => setting<string | null>(variable, standard, meaning, (written) => written);

/** An absolute http or https address without user, password, query or fragment. */
export const address = (variable: string, standard: string | null, meaning: string) => setting<string | null>(variable, standard, meaning, readAddress);

export function readAddress(written: string): string | { wrong: string } {
  const url = URL.parse(written);
  const plain = url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  return plain ? written.replace(/\/$/, '') : { wrong: 'http:// か https:// で始まるアドレスで書いてください' };
}

/** Reads what is defined from the environment. An empty variable counts as not set. Throws SettingsError for a malformed one. */
export function readSettings<Definitions extends Record<string, Setting<unknown>>>(definitions: Definitions, environment: NodeJS.ProcessEnv): Settings<Definitions> {
  const entries = Object.entries(definitions).map(([name, { variable, standard, secret, read }]) => {
    const written = environment[variable];
    if (written === undefined || written === '') return [name, standard];
    const value = read(written);
    if (isWrong(value)) throw new SettingsError(`設定 ${variable} の値${secret ? '' : `「${written.slice(0, 80)}」`}は使えません。${value.wrong}。`);
    return [name, value];
  });
  return Object.freeze(Object.fromEntries(entries)) as Settings<Definitions>;
}

/** Throws SettingsError when a variable of ours (`ours`: their prefixes) is set that nobody defines: most often a misspelled one. `families` are prefixes of open sets. */
export function refuseUnknownSettings(environment: NodeJS.ProcessEnv, definitions: readonly Setting<unknown>[], families: readonly string[] = [], ours: readonly string[] = ['TAKARA_']): void {
  const known = new Set(definitions.map(({ variable }) => variable));
  const unknown = Object.keys(environment).find((name) => ours.some((prefix) => name.startsWith(prefix)) && !known.has(name) && !families.some((family) => name.startsWith(family)));
  if (unknown !== undefined) throw new SettingsError(`設定 ${unknown} はありません。使える設定は .env.example にあります。`);
}

/** One paragraph of `.env.example`: the meaning, and the variable with its standard value, commented out. */
export const describeSetting = ({ variable, standard, meaning }: Setting<unknown>): string =>
  `# ${meaning}\n# ${variable}=${standard === null ? '' : standard === true ? 'on' : standard === false ? 'off' : String(standard)}\n`;

const isWrong = (value: unknown): value is { wrong: string } => typeof value === 'object' && value !== null && 'wrong' in value;
