import { isPinned } from './pins.ts';

interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string; createHTML: (html: string) => string }) => unknown;
}

/**
 * The page's default Trusted Types policy: a script comes from the shell's own assets, or is pinned by the registry.
 * No rule for script text, and of HTML only the empty text: what is read aloud while one types a date is cleared that way
 * (react-aria's LiveAnnouncer). Federation's runtime and chunk loader set plain strings.
 * The shell's first module calls it. Throws when a policy of this name already stands.
 */
export function protectScripts(factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes): void {
  factory?.createPolicy('default', {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, location.href);
      if ((origin === location.origin && pathname.startsWith('/assets/')) || isPinned(url)) return url;
      throw new TypeError(`not a script of this page: ${url}`);
    },
    createHTML(html) {
      if (html === '') return html;
      throw new TypeError('this page makes no HTML out of text');
    },
  });
}
