// Puts the tools this repository needs into an ignored folder, then runs a script of package.json with them.
// Needs nothing but Node >= 20 and npm: `node infra/bootstrap.mjs <script> [arguments]`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const TOOLS = join(ROOT, '.tools');
const NODE_MAJOR = 24;
const { packageManager, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const windows = process.platform === 'win32';

/** Runs a command in the root; its output goes to standard error where standard output belongs to the script that follows. */
function run(command, args, { env = process.env, quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, env, stdio: quiet ? 'pipe' : ['ignore', 2, 2], shell: windows });
  if (error || status !== 0) {
    if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    fail(`「${[command, ...args].join(' ')}」が失敗しました。通信と空き容量を確かめて、もう一度実行してください。`);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installTools() {
  const stamp = join(TOOLS, 'stamp');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  const node = `node-${windows ? 'win' : process.platform}-${process.arch}@${NODE_MAJOR}`;
  // A Node that is among the tools stays there, whichever Node asks: npm would take away what is not named, under whoever runs on it.
  const elsewhere = nodeMajor() === NODE_MAJOR && !process.execPath.startsWith(TOOLS) && !have.includes(node);
  const wanted = [packageManager, ...(elsewhere ? [] : [node])];
  if (wanted.every((tool) => have.includes(tool))) return;
  progress('道具（pnpm と Node）を用意しています');
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(join(TOOLS, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--prefix', TOOLS, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...wanted], { quiet: true });
  writeFileSync(stamp, wanted.join(' '));
}

/** The environment in which the pinned pnpm and Node come first. */
function toolEnvironment() {
  const modules = join(TOOLS, 'node_modules');
  const scoped = join(modules, '@pnpm');
  const folders = [
    ...(existsSync(scoped) ? readdirSync(scoped).filter((name) => name.startsWith('exe.')).map((name) => join(scoped, name)) : []),
    ...readdirSync(modules).filter((name) => name.startsWith('node-')).map((name) => join(modules, name, windows ? '' : 'bin')),
    join(modules, '.bin'),
    join(ROOT, 'node_modules', '.bin'),
  ];
  return { ...process.env, PATH: [...folders, process.env.PATH].join(delimiter), npm_config_manage_package_manager_versions: 'false', NX_DAEMON: 'false' };
}

function installDependencies(env) {
  const stamp = join(ROOT, 'node_modules', '.takara-installed');
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'pnpm-lock.yaml'))).update(process.platform).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  progress('依存パッケージを入れています（初回だけ、1 分ほど）');
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent'], { env });
  writeFileSync(stamp, lock);
}

const nodeMajor = () => Number(process.versions.node.split('.')[0]);
const progress = (sentence) => process.stderr.write(`・${sentence}\n`);

if (nodeMajor() < 20) fail(`Node 20 以上が必要です（いまは ${process.versions.node}）。新しい Node を入れて、もう一度実行してください。`);
const [script, ...rest] = process.argv.slice(2);
if (!script) fail('使い方: node infra/bootstrap.mjs <スクリプト名> [引数]');
installTools();
const env = toolEnvironment();
installDependencies(env);

// The script's own command, not pnpm: one process less to hold in memory, and signals reach it.
const [command, ...words] = (scripts[script] ?? fail(`「${script}」というスクリプトはありません。`)).split(' ');
const child = spawn(command, [...words, ...rest], { cwd: ROOT, env, stdio: 'inherit', shell: windows });
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm may be ended without a word to what it started: whoever loses its parent ends as well.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
child.on('error', (error) => fail(`「${command}」を実行できません（${error.message}）。`));
child.on('exit', (status, signal) => process.exit(signal ? 1 : (status ?? 1)));
