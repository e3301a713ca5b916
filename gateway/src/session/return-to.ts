/**
 * Where to go after signing in: one of our own pages, or the home page.
 *
 * A browser reads `//evil.example`, `/\evil.example`, `/..//evil.example` and `/%09/evil.example` more generously
 * than a program does, so only what needs no reading is let through: a plain path below one of `ownPaths`.
 */
export function safeReturnTo(wanted: unknown, ownPaths: readonly string[]): string {
  if (typeof wanted !== 'string' || wanted.length > 1_000) return '/';
  const [path = ''] = wanted.split(/[?#]/, 1);
  const isPlain = /^\/[\w\-./~%]*$/.test(path) && !/\/\/|%2f|%5c|%2e|%0|%1|%7f/i.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
  // oxlint-disable-next-line no-control-regex
  if (!isPlain || /[\u0000-\u0020\u007f\\]/.test(wanted)) return '/';
  return ownPaths.some((own) => path === own || (own !== '/' && path.startsWith(`${own}/`))) ? wanted : '/';
}
