import { ensureChromium } from './browser.ts';
import { nx, run } from './run.ts';

/** `npm test [-- <nx arguments>]`: every project's tests, in a fresh clone too. */
process.exitCode = run('試験', 'pnpm', nx('test', ...process.argv.slice(2)), { CHROMIUM: ensureChromium() }) ? 0 : 1;
