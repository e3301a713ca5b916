import { expect, it } from 'vitest';
import { hashOf, isPinned, pinnedFilesOf, pinRegistry } from './pins.ts';
import { protectScripts } from './trusted-types.ts';

const HASH = `sha384-${'A'.repeat(64)}`;
const manifest = { id: 'career', title: 'キャリア', basePath: '/career', nav: [], slots: [] };
const origin = location.origin;

function rulesOfPage() {
  let found: { createScriptURL: (url: string) => string; createHTML: (html: string) => string } | undefined;
  protectScripts({ createPolicy: (_name, rules) => { found = rules; } });
  return found!;
}
const scriptRule = () => rulesOfPage().createScriptURL;

pinRegistry({ modules: [{ id: 'career', entry: '/remotes/career/remoteEntry.js', manifest, integrity: { 'remoteEntry.js': HASH, 'static/js/1.js': HASH, 'weak.js': 'sha256-AAAA', 'empty.js': '' } }] });

it('a file has the hash the registry gives it, whatever its query', () => {
  expect(hashOf('/remotes/career/static/js/1.js?retry=2')).toBe(HASH);
  expect(pinnedFilesOf('/remotes/career/remoteEntry.js')).toContain(`${origin}/remotes/career/static/js/1.js`);
});

it.each(['/remotes/career/other.js', '/remotes/career/weak.js', '/remotes/career/empty.js', '/remotes/unknown/remoteEntry.js', 'https://evil.example/remotes/career/remoteEntry.js', '//evil.example/remotes/career/remoteEntry.js'])(
  'nobody vouched for %s: it has no hash and is no script of this page',
  (url) => {
    expect(() => hashOf(url)).toThrow('not pinned');
    expect(isPinned(url)).toBe(false);
    expect(() => scriptRule()(url)).toThrow('not a script of this page');
  },
);

it.each(['/assets/shell.js', '/remotes/career/remoteEntry.js'])('%s is a script of this page', (url) => {
  expect(scriptRule()(url)).toBe(url);
});

it.each(['https://evil.example/assets/shell.js', '/assets/../graphql', 'data:text/javascript,1', 'blob:http://127.0.0.1/x'])('%s is not', (url) => {
  expect(() => scriptRule()(url)).toThrow(TypeError);
});

it('an element may be emptied, and never filled with HTML out of text', () => {
  expect(rulesOfPage().createHTML('')).toBe('');
  expect(() => rulesOfPage().createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError);
  expect(() => rulesOfPage().createHTML(' ')).toThrow(TypeError);
});
