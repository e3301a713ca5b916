import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRsbuild, type Rspack } from '@rsbuild/core';
import { pageFiles, withBase } from '@takara/web-kit/build';
import { OTHER, type OtherProgram } from './front.ts';

const SHELL = join(import.meta.dirname, '..');

export interface ModuleSource {
  id: string;
  /** Its web part's folder. */
  folder: string;
}

/** Builds the shell with these modules as one program, without federation: as src/main.tsx begins, with the same protection. */
export async function buildOneBundle(modules: readonly ModuleSource[]): Promise<OtherProgram> {
  const folder = join(SHELL, 'node_modules/.cache/measure', modules.map(({ id }) => id).join('-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entry = join(SHELL, 'measure/.entry.tsx');
  writeFileSync(entry, entryOf(modules));
  let files: string[] = [];
  let pages: OtherProgram['pages'] = [];
  try {
    const build = await createRsbuild({
      cwd: SHELL,
      config: withBase({ source: { entry: { all: { import: entry, html: false } } }, output: { assetPrefix: OTHER, distPath: { root: folder, js: '', jsAsync: '', css: '', cssAsync: '' } }, tools: { rspack: { output: { crossOriginLoading: 'anonymous' } } }, logLevel: 'error' }),
    });
    build.onAfterBuild(({ stats }) => {
      files = (stats!.toJson({ entrypoints: true }) as { entrypoints: { all: { assets: { name: string }[] } } }).entrypoints.all.assets.map(({ name }) => name);
      pages = modules.flatMap(({ folder: source }) => addressesOf(source, pageFiles(source, stats as Rspack.Stats)));
    });
    await (await build.build()).close();
  } finally {
    rmSync(entry, { force: true });
  }
  return { folder, files, pages };
}

/** What the gateway would preload for each page of a module, had it this program's files. */
function addressesOf(source: string, pages: ReturnType<typeof pageFiles>): OtherProgram['pages'] {
  const { basePath } = JSON.parse(readFileSync(join(source, 'module.json'), 'utf8')) as { basePath: string };
  return pages.map(({ path, files }) => ({ address: path ? `${basePath}/${path}` : basePath, files }));
}

const entryOf = (modules: readonly ModuleSource[]) => `
import '../src/protect.ts';
import '../src/style.css';
import { start } from '../src/start.tsx';
${modules.map(({ folder }, index) => `import module${index} from '${folder}/src/module.tsx';`).join('\n')}

const modules = { ${modules.map(({ id }, index) => `'${id}': module${index}`).join(', ')} };
const load = async (id) => modules[id];
void start(() => ({ load, reload: load }));
`;
