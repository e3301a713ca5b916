const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LEVELS)[number];

let least: LogLevel = 'warn';

/** What this process writes from now on; before it is said, warnings and worse. */
export const logFrom = (level: LogLevel): void => void (least = level);

/** TAKARA_LOG_LEVEL. Throws one clear line for anything else than a level. */
export function readLogLevel({ TAKARA_LOG_LEVEL: written = '' }: Readonly<Record<string, string | undefined>>): LogLevel {
  const level = LEVELS.find((one) => one === (written || 'warn'));
  if (!level) throw new Error(`TAKARA_LOG_LEVEL="${written}": ${LEVELS.join('、')} のどれかで書いてください（既定は warn）。`);
  return level;
}

/** One line of JSON. It says what happened to which request; never what somebody wrote, or who they are. */
export function log(level: Exclude<LogLevel, 'silent'>, line: Readonly<Record<string, unknown>>): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
  const text = JSON.stringify({ level, at: new Date().toISOString(), ...line });
  if (LEVELS.indexOf(level) < LEVELS.indexOf('warn')) console.log(text);
  else console.error(text);
}

/** An engine quotes what it could not read, and what it could not read is somebody's text. */
export const withoutQuotes = (text: string | undefined) => text?.replace(/: "[\s\S]*?"(?=\n|$)/g, ': "…"');
