import { moduleNames, readProjects } from './projects.ts';
import { run } from './run.ts';

/**
 * `npm run generate [-- --check]`: everything that is committed but written by a command, in the order in which one builds
 * on the other: each module's schema, tables and facts; the supergraph; the typed operations of the web apps.
 */
const check = process.argv.includes('--check');
const projects = readProjects();
const names = moduleNames(projects);
const has = (name: string) => projects.some((project) => project.name === name);
const commands: [string, string, string][] = [
  ...names.map((name): [string, string, string] => [`${name} のスキーマ、表、事実`, `@takara/${name}-subgraph`, check ? 'emit:check' : 'emit']),
  ['スーパーグラフ', '@takara/gateway', check ? 'compose:check' : 'compose'],
  ...['shell', ...names.map((name) => `${name}-web`)].filter((name) => name !== 'shell' && has(`@takara/${name}`)).map((name): [string, string, string] => [`${name} の操作`, `@takara/${name}`, check ? 'codegen:check' : 'codegen']),
];
const failed = commands.filter(([title, project, script]) => !run(title, 'pnpm', ['--silent', '--filter', project, 'run', script]));
process.exitCode = failed.length === 0 ? 0 : 1;
