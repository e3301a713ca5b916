import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { LocalRemote, ModuleManifest } from '../registry.ts';

export const sri = (content: string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const folders: string[] = [];
afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A folder of files as a build leaves it, gone when the test file is done. */
export async function writeFiles(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'takara-build-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export const manifestOf = (id: string, more: Partial<ModuleManifest> = {}): ModuleManifest => ({
  id, title: id, basePath: `/${id}`, nav: [{ to: `/${id}`, label: '一覧' }], slots: ['home.tasks'], ...more,
});

/** What a remote's build publishes: two files, both pinned. `override` makes it wrong. */
export async function publishRemote(id: string, override: object = {}): Promise<LocalRemote> {
  const files = { 'remoteEntry.js': `/* entry of ${id} */`, 'static/js/module.3f2a91c04d.js': `/* module of ${id} */` };
  const published = {
    id,
    entry: 'remoteEntry.js',
    integrity: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sri(content)])),
    preload: ['static/js/module.3f2a91c04d.js'],
    manifest: manifestOf(id),
    ...override,
  };
  const dist = await writeFiles({ ...files, 'registry.json': JSON.stringify(published) });
  return { id, dist, manifest: await writeManifest(manifestOf(id)) };
}

/** A module that was never built: only its committed manifest is there. */
export async function unbuiltRemote(id: string): Promise<LocalRemote> {
  return { id, dist: '/nowhere/dist', manifest: await writeManifest(manifestOf(id)) };
}

async function writeManifest(manifest: ModuleManifest) {
  return join(await writeFiles({ 'module.json': JSON.stringify(manifest) }), 'module.json');
}
