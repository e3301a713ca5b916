import { readFileSync } from 'node:fs';
import type { RegistryEntry, ShellPage } from '@takara/web-kit/build';

/** The page as the gateway renders it: nonce on every tag, registry and session as data, nothing else inline. */
export function pageHtml({ page, nonce, registry, session }: { page: ShellPage; nonce: string; registry: { modules: RegistryEntry[] }; session: object | null }): string {
  const data = (id: string, value: unknown) => `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
  const integrity = (hash?: string) => (hash ? ` integrity="${hash}" crossorigin="anonymous"` : '');
  const styles = page.styles.map(({ href, integrity: hash }) => `<link rel="stylesheet" nonce="${nonce}" href="${href}"${integrity(hash)}>`);
  const scripts = page.scripts.map(({ src, integrity: hash }) => `<script defer nonce="${nonce}" src="${src}"${integrity(hash)}></script>`);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csp-nonce" nonce="${nonce}">
<title>Takara</title>
${styles.join('\n')}
${data('takara-registry', registry)}
${session ? data('takara-session', session) : ''}
${scripts.join('\n')}
</head>
<body><div id="root"></div></body>
</html>`;
}

export const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
