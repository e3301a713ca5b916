import { Refused } from './graph-error.ts';

const UTF8_NAME = /^utf-?8$/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Throws Refused for a body in another encoding or compression than ours: nothing is unpacked before it is measured. */
export function refuseOddEncodings(headers: { 'content-type'?: string; 'content-encoding'?: string }): void {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') throw new Refused('BAD_REQUEST', '圧縮した本文は受け取れません', 415);
  const [, charset] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '') ?? [];
  if (charset !== undefined && !UTF8_NAME.test(charset)) throw new Refused('BAD_REQUEST', '文字コードは UTF-8 だけを受け取れます', 415);
}

/** Reads JSON that is UTF-8, nested no deeper than `depth` and free of keys that reach into prototypes. Throws Refused. */
export function readJsonBody(bytes: Buffer, depth: number): unknown {
  if (isNestedDeeper(bytes, depth)) throw new Refused('BAD_REQUEST', `JSON の入れ子は ${depth} までです`);
  try {
    const text = UTF8.decode(bytes);
    // Looking at each key costs more than reading it: only where one could be written, plainly or escaped.
    return JSON.parse(text, text.includes('__proto__') || text.includes('\\u') ? refusePrototypeKeys : undefined);
  } catch {
    throw new Refused('BAD_REQUEST', '本文を JSON として読み取れません');
  }
}

function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key);
  return value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Counts brackets outside strings, byte by byte: in UTF-8 no byte of a longer character looks like one. */
function isNestedDeeper(bytes: Buffer, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > most) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}
