// Loaded by NODE_OPTIONS in every process under test, before any of its own code: changes source text on its way into
// memory (a protection taken out, a probe put in), and shifts the clock of this one process.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = fs.readFileSync;

const changes = Map.groupBy(JSON.parse(process.env.FAULTS_CHANGES ?? '[]'), ({ file }) => join(ROOT, file));
if (changes.size > 0) {
  fs.readFileSync = (path, ...options) => {
    const text = read(path, ...options);
    const here = typeof text === 'string' ? changes.get(path instanceof URL ? fileURLToPath(path) : path) : undefined;
    return here ? here.reduce(changed, text) : text;
  };
  syncBuiltinESMExports();
}

function changed(text, { file, text: before, replacement }) {
  if (!text.includes(before)) throw new Error(`${file} does not say any more: ${before}`);
  return text.replaceAll(before, () => replacement);
}

const clocks = process.env.FAULTS_CLOCKS;
if (clocks) {
  const here = process.argv.join(' ');
  let shift = 0;
  const look = () => {
    try {
      const [, seconds = 0] = Object.entries(JSON.parse(read(clocks, 'utf8'))).find(([program]) => here.includes(program)) ?? [];
      if (shift === seconds * 1_000) return;
      shift = seconds * 1_000;
      fs.writeFileSync(`${clocks}.${process.pid}`, String(seconds));
    } catch {
      // being written
    }
  };
  look();
  setInterval(look, 50).unref();
  const { Date } = globalThis;
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [Date.now() + shift]));
    }
    static now = () => Date.now() + shift;
    // A date is a date, whichever clock made it.
    static [Symbol.hasInstance] = (value) => Object.prototype.toString.call(value) === '[object Date]';
  };
}
