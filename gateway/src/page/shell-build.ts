import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from './read-registry.ts';
import { HASH } from './registry.ts';

/** `dist/page.json` of the shell's build: what its page has to load. Addresses begin with `/assets/`. */
export interface ShellBuild {
  /** Only a development server's build has any; it puts its own scripts into our page, so nothing of them is ours to render. */
  inline?: readonly string[];
  scripts: readonly { src: string; integrity: string }[];
  styles: readonly PinnedFile[];
  /** What the shell shares in files of their own, by the name it is shared under. */
  shared?: Readonly<Record<string, readonly PinnedFile[]>>;
}

export interface PinnedFile {
  href: string;
  integrity?: string;
}

/** Reads the build anew when it was made anew; undefined as long as there is none, or none whose files are pinned. */
export function createShellBuild(dist: string) {
  const file = join(dist, 'page.json');
  let known: { stamp: number; build: ShellBuild | undefined } | undefined;

  return async (): Promise<ShellBuild | undefined> => {
    const stamp = await stat(file).then(({ mtimeMs }) => mtimeMs, () => 0);
    if (known?.stamp !== stamp) known = { stamp, build: pinned(await readJson<ShellBuild>(file)) };
    return known.build;
  };
}

/** The page's own policy would block a script without a hash: better to say so than to stay white. */
function pinned(build: ShellBuild | undefined) {
  if (build?.inline?.length) return build;
  return build?.scripts.every(({ integrity }) => typeof integrity === 'string' && HASH.test(integrity)) ? build : undefined;
}
