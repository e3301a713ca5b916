import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exists, moduleNames, read, ROOT, sourceFiles, type Project } from '../projects.ts';

/** What every module has, whoever owns it. */
const MODULE_FILES = ['README.md', 'decisions', 'subgraph/schema.graphql', 'subgraph/tables.md', 'subgraph/events.schema.json', 'subgraph/migrations', 'subgraph/src/main.ts', 'web/module.json', 'web/rsbuild.config.ts', 'web/src/module.tsx', 'web/src/paths.ts'];
const LONGEST_FILE = 300;
/** Folders beside the features: what tests and the synthetic prefecture are made with. */
const NOT_FEATURES = ['testing', 'examples'];

/** Sentences about modules that differ in shape from the others, and files too long to have one name. */
export function checkShape(projects: readonly Project[], root = ROOT): string[] {
  return [
    ...moduleNames(projects).flatMap((module) => [...missingFiles(module, root), ...featureFolders(module, root)]),
    ...projects.flatMap((project) => sourceFiles(project, root).filter((file) => lines(file, root) > LONGEST_FILE).map((file) => `${file}: ${lines(file, root)} lines; what are its two names?`)),
  ];
}

const missingFiles = (module: string, root: string) => MODULE_FILES.filter((file) => !exists(`apps/${module}/${file}`, root)).map((file) => `apps/${module}: no ${file}, which every module has`);

/** A feature folder is wired in its index.ts, and nothing in it is a grab bag. */
function featureFolders(module: string, root: string): string[] {
  const source = `apps/${module}/subgraph/src`;
  if (!exists(source, root)) return [];
  return readdirSync(join(root, source))
    .filter((name) => statSync(join(root, source, name)).isDirectory() && !NOT_FEATURES.includes(name))
    .flatMap((feature) => [
      ...(exists(`${source}/${feature}/index.ts`, root) ? [] : [`${source}/${feature}: no index.ts that wires it`]),
      ...readdirSync(join(root, source, feature)).filter((file) => /^(utils?|helpers?|common|misc)\b/.test(basename(file))).map((file) => `${source}/${feature}/${file}: name it for its job`),
    ]);
}

const lines = (file: string, root: string) => read(file, root).split('\n').length - 1;
