import { expect, it } from 'vitest';
import { preloadsFor } from './preloads.ts';
import type { RegisteredModule } from './registry.ts';
import { manifestOf } from './testing/builds.ts';

/** What a page’s build said of its slots; the others’ said nothing. */
const slotsOf: Record<string, { slots: string[] }> = { 'posting.js': { slots: [] }, 'units.js': { slots: ['unit.overview', 'nobody.has'] } };
const moduleOf = (id: string, pages: Record<string, string> = {}): RegisteredModule => {
  const base = `/remotes/${id}/`;
  return {
    id, entry: `${base}remoteEntry.js`, manifest: manifestOf(id, id === 'careers' ? { slots: ['unit.overview'] } : {}), preload: [`${base}remoteEntry.js`],
    integrity: { 'remoteEntry.js': `hash of ${id}`, ...Object.fromEntries(Object.values(pages).map((file) => [file, `hash of ${file}`])) },
    pages: Object.entries(pages).map(([path, file]) => ({ path, files: [base + file], shared: file === 'new.js' ? ['react', '@takara/design-system/forms'] : [], ...slotsOf[file] })),
  };
};
const modules = [moduleOf('career', { '': 'index.js', 'postings/:id': 'posting.js', 'postings/new': 'new.js' }), moduleOf('careers'), moduleOf('organization', { units: 'units.js' })];
const shared = { '@takara/design-system/forms': [{ href: '/assets/forms.js', integrity: 'hash of forms' }], '@takara/design-system/charts': [{ href: '/assets/charts.js' }] };
const filesFor = (path: string) => preloadsFor(path, modules, shared).map(({ href }) => href.replace('/remotes/', ''));
const entries = ['career', 'careers', 'organization'].map((id) => `${id}/remoteEntry.js`);

it.each([
  ['/career', ['career/remoteEntry.js', 'career/index.js'], ['careers', 'organization']],
  ['/career/', ['career/remoteEntry.js', 'career/index.js'], ['careers', 'organization']],
  ['/career/postings/17', ['career/remoteEntry.js', 'career/posting.js'], []],
  ['/career/postings/new', ['career/remoteEntry.js', 'career/new.js', '/assets/forms.js'], ['careers', 'organization']],
  ['/career/nowhere/at/all', ['career/remoteEntry.js'], ['careers', 'organization']],
  ['/careers', ['careers/remoteEntry.js'], ['career', 'organization']],
  ['/organization/units', ['organization/remoteEntry.js', 'organization/units.js'], ['careers']],
])('%s comes with its module and the code of its page; after them what contributes to the slots it has, or all when nobody says which', (path, files, contributors) => {
  expect(filesFor(path)).toEqual([...files, ...contributors.map((id) => `${id}/remoteEntry.js`)]);
  expect(preloadsFor(path, modules, shared).every(({ integrity }) => integrity?.startsWith('hash of'))).toBe(true);
});

it('the shell’s own pages come with every module', () => {
  expect(filesFor('/')).toEqual(entries);
});
