import { expect, it } from 'vitest';
import { preloadsFor } from './preloads.ts';
import type { RegisteredModule } from './registry.ts';
import { manifestOf } from './testing/builds.ts';

const moduleOf = (id: string, pages: Record<string, string> = {}): RegisteredModule => {
  const base = `/remotes/${id}/`;
  return {
    id, entry: `${base}remoteEntry.js`, manifest: manifestOf(id), preload: [`${base}remoteEntry.js`],
    integrity: { 'remoteEntry.js': `hash of ${id}`, ...Object.fromEntries(Object.values(pages).map((file) => [file, `hash of ${file}`])) },
    pages: Object.entries(pages).map(([path, file]) => ({ path, files: [base + file], shared: file === 'new.js' ? ['react', '@takara/design-system/forms'] : [] })),
  };
};
const modules = [moduleOf('career', { '': 'index.js', 'postings/:id': 'posting.js', 'postings/new': 'new.js' }), moduleOf('careers'), moduleOf('organization', { units: 'units.js' })];
const shared = { '@takara/design-system/forms': [{ href: '/assets/forms.js', integrity: 'hash of forms' }], '@takara/design-system/charts': [{ href: '/assets/charts.js' }] };
const filesFor = (path: string) => preloadsFor(path, modules, shared).map(({ href }) => href.replace('/remotes/', ''));
const entries = ['career', 'careers', 'organization'].map((id) => `${id}/remoteEntry.js`);

it.each([
  ['/career', ['career/remoteEntry.js', 'career/index.js']],
  ['/career/', ['career/remoteEntry.js', 'career/index.js']],
  ['/career/postings/17', ['career/remoteEntry.js', 'career/posting.js']],
  ['/career/postings/new', ['career/remoteEntry.js', 'career/new.js', '/assets/forms.js']],
  ['/career/nowhere/at/all', ['career/remoteEntry.js']],
  ['/careers', ['careers/remoteEntry.js']],
  ['/organization/units', ['organization/remoteEntry.js', 'organization/units.js']],
])('%s comes with its module and the code of its page; what only contributes comes after them', (path, files) => {
  expect(filesFor(path)).toEqual([...files, ...entries.filter((entry) => entry !== files[0])]);
  expect(preloadsFor(path, modules, shared).every(({ integrity }) => integrity?.startsWith('hash of'))).toBe(true);
});

it('the shell’s own pages come with every module', () => {
  expect(filesFor('/')).toEqual(entries);
});
