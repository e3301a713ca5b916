// Lets Node run this repository's TypeScript with its decorators: `node --import ./infra/register.mjs <file>`.
// The hooks run in the thread that imports, and only our own files go through them; @oxc-node/core/register sends every
// module of every dependency to another thread and back, which is most of what a start would take. Only files with decorators
// need a compiler: it also turns `#private` members into WeakMaps, twice as slow in a hot path; from all others the types are cut out.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const CACHE = fileURLToPath(new URL('node_modules/.cache/takara-transformed/', ROOT));
const HELPERS = '@oxc-node/core/helpers/';
const DECORATOR = /(?:^|[\s(,])@[A-Za-z]\w*\(/m;
const require = createRequire(import.meta.url);
const { version } = require('@oxc-node/core/package.json');

// What V8 made of all modules, dependencies included: about half a second of a start.
enableCompileCache(fileURLToPath(new URL('node_modules/.cache/takara-compiled/', ROOT)));

registerHooks({
  resolve(specifier, context, next) {
    // One of our own files names another whole: nothing to look for, unless it is not there.
    if (specifier.startsWith('.') && specifier.endsWith('.ts') && isOurs(context.parentURL ?? '')) {
      const url = new URL(specifier, context.parentURL);
      if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
    }
    return next(specifier, specifier.startsWith(HELPERS) ? { ...context, parentURL: import.meta.url } : context);
  },
  load(url, context, next) {
    if (isOurs(url)) return { format: 'module', source: transformed(url), shortCircuit: true };
    const loaded = next(url, context);
    // An imported CommonJS file is read by its own loader: with source from here its `require` would misbehave (nodejs/node#62920).
    const isImport = context.importAttributes !== undefined;
    return isImport && loaded.format === 'commonjs' ? { ...loaded, source: null } : loaded;
  },
});

function isOurs(url) {
  return url.startsWith(ROOT.href) && /\.tsx?$/.test(url) && !url.includes('/node_modules/');
}

/** From the cache when the same text was transformed before. */
function transformed(url) {
  const source = readFileSync(new URL(url), 'utf8');
  const key = createHash('sha1').update(`${version} ${process.version}`).update(url).update(source).digest('hex');
  const file = join(CACHE, `${key}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const text = (!url.endsWith('.tsx') && !DECORATOR.test(source) && withoutTypes(url, source)) || compiled(url, source);
    mkdirSync(CACHE, { recursive: true });
    // Whole or not at all, whoever else starts at the same moment.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return text;
  }
}

/** Null where a type is more than a type, as in a constructor's `readonly`. */
function withoutTypes(url, source) {
  // Node says that its own way to do this is new, to everybody who starts the platform for the first time.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } catch (error) {
    if (error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return null;
    error.message = `${fileURLToPath(url)}: ${error.message}`;
    throw error;
  } finally {
    process.emitWarning = emitWarning;
  }
}

let oxc;
function compiled(url, source) {
  const context = { format: 'module', conditions: ['node', 'import'], importAttributes: {} };
  if (!oxc) {
    oxc = require('@oxc-node/core');
    // Its transformer reads tsconfig.json when it resolves something for the first time.
    oxc.createResolve({ getCurrentDirectory: () => fileURLToPath(ROOT) }, url, { ...context, parentURL: url }, () => ({ url, format: 'module' }));
  }
  return new TextDecoder().decode(oxc.load(url, context, () => ({ format: 'module', source }), '@oxc-node/core').source);
}
