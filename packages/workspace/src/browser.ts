import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Path of a Chromium for the browser tests: the one named by CHROMIUM, one that is installed, else Playwright's, else
 * Debian's package where we may install it. Throws with what to do when there is none to be had.
 */
export function ensureChromium(): string {
  const present = [process.env.CHROMIUM, ...INSTALLED, playwrightPath()].find((path) => path && existsSync(path));
  if (present) return present;
  console.error('・ブラウザーの試験に使う Chromium を用意しています');
  const installers: [string, string[]][] = [
    [process.execPath, [playwrightCli(), 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
  ];
  for (const [command, args] of installers) {
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = [...INSTALLED, playwrightPath()].find((path) => path && existsSync(path));
    if (installed) return installed;
  }
  throw new Error('Chromium がありません。Chromium か Chrome を入れて、CHROMIUM=/path/to/chromium npm test のように場所を指定してください。');
}

const require = createRequire(import.meta.url);
const playwrightCli = () => require.resolve('playwright-core/package.json').replace('package.json', 'cli.js');

/** Where Playwright keeps the Chromium of its version, whether or not it is there. */
function playwrightPath(): string | undefined {
  try {
    return execFileSync(process.execPath, ['-e', `console.log(require(${JSON.stringify(require.resolve('playwright-core'))}).chromium.executablePath())`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
