import { escapeJson, escapeText } from './markup.ts';
import { preloadsFor, type AheadFile } from './preloads.ts';
import type { RegisteredModule } from './registry.ts';
import type { ShellBuild } from './shell-build.ts';

/** Who is signed in, for greeting and navigation; the graph decides what they may do. */
export interface PageSession {
  employeeId: string;
  displayName: string;
  unitName: string | null;
  postTitle: string | null;
  duties: readonly { kind: string; label: string; unitId: string | null }[];
  entitlements: readonly string[];
  requestId: string;
}

export interface ShellPage {
  build: ShellBuild;
  nonce: string;
  /** Null is never sent to anybody: the shell's own tests show what it makes of a page without one. */
  session: PageSession | null;
  modules: readonly RegisteredModule[];
  /** The address that is opened, without its query. */
  path: string;
}

/** A gem, in the key colour. Inline, so that no browser asks for a favicon.ico. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230055ad' d='M4 2h8l4 5-8 8-8-8z'/%3E%3C/svg%3E";

/** The shell's document: its files by hash, and the data of this person inlined so that nothing waits for it. */
export function renderShell({ build, nonce, session, modules, path }: ShellPage): string {
  const { scripts, styles, shared } = build;
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csp-nonce" nonce="${nonce}">
<title>Takara</title>
<link rel="icon" href="${ICON}">
${lines([
  ...styles.map(({ href, integrity }) => tag('link', { rel: 'stylesheet', href, integrity, crossorigin: 'anonymous' })),
  ...scripts.map(({ src, integrity }) => `${tag('script', { src, integrity, crossorigin: 'anonymous', nonce, fetchpriority: 'high', defer: '' })}</script>`),
  ...preloadsFor(path, modules, shared).map((file) => aheadTag(file, nonce)),
])}
${session ? `<script type="application/json" id="takara-session">${escapeJson(session)}</script>\n` : ''}<script type="application/json" id="takara-registry">${escapeJson({ modules: modules.map(({ id, entry, integrity, manifest }) => ({ id, entry, integrity, manifest })) })}</script>
</head>
<body>
<div id="root"></div>
<noscript>この画面を使うには、ブラウザのJavaScriptを有効にしてください。</noscript>
</body>
</html>`;
}

/**
 * Fetched behind the shell's own script, without which nothing stands: a browser holds a preload for more urgent than a deferred
 * script. A chunk runs as soon as it is there: federation finds it in place and need not go once more around the event loop for it.
 */
function aheadTag({ href, integrity, isEntry }: AheadFile, nonce: string) {
  const pinned = { integrity, crossorigin: 'anonymous', nonce, fetchpriority: 'low' };
  if (href.endsWith('.css')) return tag('link', { rel: 'preload', href, as: 'style', ...pinned });
  if (isEntry || !integrity) return tag('link', { rel: 'preload', href, as: 'script', ...pinned });
  return `${tag('script', { async: '', src: href, ...pinned })}</script>`;
}

function tag(name: string, attributes: Record<string, string | undefined>) {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === '' ? [key] : [`${key}="${escapeText(value)}"`],
  );
  return `<${name} ${written.join(' ')}>`;
}

function lines(tags: readonly string[]) {
  return tags.join('\n');
}
