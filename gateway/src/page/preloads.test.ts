import { expect, it } from 'vitest';
import { preloadsFor } from './preloads.ts';
import type { RegisteredModule } from './registry.ts';
import { manifestOf } from './testing/builds.ts';

const moduleOf = (id: string, pages: Record<string, string> = {}): RegisteredModule => {
  const base = `/remotes/${id}/`;
  return {
    id, entry: `${base}remoteEntry.js`, manifest: manifestOf(id), preload: [`${base}remoteEntry.js`],
    integrity: { 'remoteEntry.js': `hash of ${id}`, ...Object.fromEntries(Object.values(pages).map((file) => [file, `hash of ${file}`])) },
    pages: Object.entries(pages).map(([path, file]) => ({ path, files: [base + file] })),
  };
};
const modules = [moduleOf('career', { '': 'index.js', 'postings/:id': 'posting.js', 'postings/new': 'new.js' }), moduleOf('careers'), moduleOf('organization', { units: 'units.js' })];
const filesFor = (path: string, later: boolean) => preloadsFor(path, modules).filter((preload) => preload.later === later).map(({ href }) => href.replace('/remotes/', ''));

it.each([
  ['/career', ['career/remoteEntry.js', 'career/index.js']],
  ['/career/', ['career/remoteEntry.js', 'career/index.js']],
  ['/career/postings/17', ['career/remoteEntry.js', 'career/posting.js']],
  ['/career/postings/new', ['career/remoteEntry.js', 'career/new.js']],
  ['/career/nowhere/at/all', ['career/remoteEntry.js']],
  ['/careers', ['careers/remoteEntry.js']],
  ['/organization/units', ['organization/remoteEntry.js', 'organization/units.js']],
])('%s comes with its module and the code of its page; what only contributes may come later', (path, files) => {
  expect(filesFor(path, false)).toEqual(files);
  expect(filesFor(path, true)).toHaveLength(2);
  expect(preloadsFor(path, modules).every(({ integrity }) => integrity?.startsWith('hash of'))).toBe(true);
});

it('the shell’s own pages come with every module', () => {
  expect(filesFor('/', false)).toEqual(['career/remoteEntry.js', 'careers/remoteEntry.js', 'organization/remoteEntry.js']);
  expect(filesFor('/search', true)).toEqual([]);
});
