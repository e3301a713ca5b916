import { parseArgs } from 'node:util';
import { moduleNames, readProjects } from './projects.ts';
import { run } from './run.ts';

/**
 * `npm run generate [-- <module>…] [--check] [--breaks <operation>]…`: everything that is committed but written by a command, in the order
 * in which one builds on the other: each module's schema, tables and facts; the supergraph; the typed operations of the web apps. With
 * names, of those modules only. A step that fails is the last; with `--check`, all are looked at. `--breaks`: see gateway/compose.ts.
 */
const { values: { check, breaks }, positionals: named } = parseArgs({ options: { check: { type: 'boolean', default: false }, breaks: { type: 'string', multiple: true, default: [] } }, allowPositionals: true });
const projects = readProjects();
const names = moduleNames(projects).filter((name) => named.length === 0 || named.includes(name));
const has = (name: string) => projects.some((project) => project.name === name);
const commands: [string, string, readonly string[]][] = [
  ...names.map((name): [string, string, readonly string[]] => [`${name} のスキーマ、表、事実`, `@takara/${name}-subgraph`, ['exec', 'takara-emit', ...(check ? ['--check'] : [])]]),
  ['スーパーグラフ', '@takara/gateway', ['run', check ? 'compose:check' : 'compose', ...breaks.flatMap((name) => ['--breaks', name])]],
  ...names.map((name) => `${name}-web`).filter((name) => has(`@takara/${name}`)).map((name): [string, string, readonly string[]] => [`${name} の操作`, `@takara/${name}`, ['run', check ? 'codegen:check' : 'codegen']]),
];
let passed = true;
for (const [title, project, command] of commands) if (passed || check) passed = (await run(title, 'pnpm', ['--silent', '--filter', project, ...command])) && passed;
process.exitCode = passed ? 0 : 1;
