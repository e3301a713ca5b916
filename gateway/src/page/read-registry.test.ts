import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegistry } from './read-registry.ts';
import type { LocalRemote, RemoteSource } from './registry.ts';
import { manifestOf, publishRemote, sri, unbuiltRemote } from './testing/builds.ts';

async function registryOf(...sources: RemoteSource[]) {
  const warnings: string[] = [];
  const modules = await createRegistry(sources, (message) => warnings.push(message))();
  return { modules, warnings };
}

describe('the registry', () => {
  it('lists what was published, with every file pinned', async () => {
    const { modules, warnings } = await registryOf(await publishRemote('career', { pages: [{ path: 'postings/:id', files: ['static/js/module.3f2a91c04d.js'], shared: ['react'] }] }));
    expect(modules).toEqual([{
      id: 'career',
      entry: '/remotes/career/remoteEntry.js',
      integrity: { 'remoteEntry.js': sri('/* entry of career */'), 'static/js/module.3f2a91c04d.js': sri('/* module of career */') },
      preload: ['/remotes/career/static/js/module.3f2a91c04d.js'],
      pages: [{ path: 'postings/:id', files: ['/remotes/career/static/js/module.3f2a91c04d.js'], shared: ['react'] }],
      manifest: manifestOf('career'),
    }]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no hashes at all', { integrity: undefined }, 'its entry has no integrity hash'],
    ['empty hashes', { integrity: {}, preload: [] }, 'its entry has no integrity hash'],
    ['no hash for its entry', { integrity: { 'static/js/module.3f2a91c04d.js': sri('x') } }, 'its entry has no integrity hash'],
    ['an empty hash', { integrity: { 'remoteEntry.js': '' } }, 'its entry has no integrity hash'],
    ['a hash that is too weak', { integrity: { 'remoteEntry.js': 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } }, 'its entry has no integrity hash'],
    ['a file without a hash', { integrity: { 'remoteEntry.js': sri('x'), 'page.js': null } }, 'page.js has no integrity hash'],
    ['a preload without a hash', { preload: ['elsewhere.js'] }, 'elsewhere.js is to be preloaded but has no integrity hash'],
    ['a page of which a file has no hash', { pages: [{ path: '', files: ['elsewhere.js'] }] }, 'elsewhere.js is to be preloaded but has no integrity hash'],
    ['a list of pages of another shape', { pages: [null] }, 'its description is not of the agreed shape'],
    ['a file outside of its build', { integrity: { 'remoteEntry.js': sri('x'), '../../secret': sri('x') }, preload: [] }, '../../secret is not a file of its build'],
    ['a manifest without navigation', { manifest: { ...manifestOf('career'), nav: undefined } }, 'its description is not of the agreed shape'],
    ['no list of preloads', { preload: undefined }, 'its description is not of the agreed shape'],
    ['another name', { id: 'evaluation' }, 'it calls itself by another name'],
  ])('refuses a remote with %s, and says why; the others are unharmed', async (_what, override, why) => {
    const { modules, warnings } = await registryOf(await publishRemote('career', override), await publishRemote('organization'));
    expect(modules.map(({ id }) => id)).toEqual(['organization']);
    expect(warnings).toEqual([`remote career is refused: ${why}`]);
  });

  it('lists a module that is not built by its manifest, pinned by nothing, so that the shell can say so', async () => {
    const { modules, warnings } = await registryOf(await unbuiltRemote('training'));
    expect(modules).toEqual([{ id: 'training', entry: '/remotes/training/remoteEntry.js', integrity: {}, preload: [], pages: [], manifest: manifestOf('training') }]);
    expect(warnings).toEqual(['remote training is not built: its pages show a fallback']);
  });

  it('takes no code from a development server, but keeps the module listed', async () => {
    const { modules, warnings } = await registryOf(await publishRemote('career', { entry: 'http://127.0.0.1:4102/remoteEntry.js', integrity: {}, preload: [] }));
    expect(modules).toEqual([{ id: 'career', entry: '/remotes/career/remoteEntry.js', integrity: {}, preload: [], pages: [], manifest: manifestOf('career') }]);
    expect(warnings).toEqual(['remote career is under development: its pages are shown by its development server only']);
  });

  it.each<[string, (remote: LocalRemote) => Promise<void>]>([
    ['altered', ({ dist }) => appendFile(join(dist, 'remoteEntry.js'), ' ')],
    ['lost', ({ dist }) => rm(join(dist, 'remoteEntry.js'))],
  ])('pins nothing of a remote of which a file was %s after it was published', async (_what, harm) => {
    const remote = await publishRemote('career');
    await harm(remote);
    const { modules, warnings } = await registryOf(remote);
    expect(modules).toMatchObject([{ id: 'career', integrity: {}, preload: [] }]);
    expect(warnings).toEqual(['remote career is incomplete: remoteEntry.js is not the file that was published']);
  });

  it('takes a new publication without a restart', async () => {
    const remote = await unbuiltRemote('career');
    const published = await publishRemote('career');
    const registry = createRegistry([{ ...remote, dist: published.dist }], () => undefined, 0);
    await rm(join(published.dist, 'registry.json'));
    expect(await registry()).toMatchObject([{ integrity: {} }]);
    const integrity = { 'remoteEntry.js': sri('/* entry of career */') };
    await writeFile(join(published.dist, 'registry.json'), JSON.stringify({ id: 'career', entry: 'remoteEntry.js', integrity, preload: [], manifest: manifestOf('career') }));
    expect(await registry()).toMatchObject([{ integrity }]);
  });
});
