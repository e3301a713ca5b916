import { randomBytes } from 'node:crypto';
import { style } from './style.ts';

export interface Page {
  title: string;
  /** Trusted markup: whatever came from outside has gone through `escape`. */
  body: string;
  /** A script of our own, run under the page's nonce; every page works without it. */
  script?: string;
  /** Origins beside our own that a form of this page may end at. */
  formTargets?: readonly string[];
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The whole document and the headers it needs. `issuer`: where the fonts are. */
export function renderPage({ title, body, script, formTargets = [] }: Page, issuer: string) {
  const nonce = randomBytes(16).toString('base64');
  const html = `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}｜Takara</title>
<link rel="stylesheet" href="${escape(issuer)}/fonts/index.css">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header class="bar"><span class="product">Takara</span><span class="tag">開発・試用環境</span></header>
<main>${body}</main>
${script ? `<script nonce="${nonce}">${script}</script>` : ''}
</body>
</html>`;
  const policy = [
    "default-src 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    ...(script ? [`script-src 'nonce-${nonce}'`] : []),
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, headers: { ...guardHeaders, 'content-security-policy': policy } };
}

/** Sent with everything the provider answers, pages or not. */
export const guardHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

interface PageContext {
  set(headers: Record<string, string>): void;
  type: string;
  body: unknown;
}

/** Answers a page from inside oidc-provider. */
export function sendPage(ctx: PageContext, page: Page, issuer: string) {
  const { html, headers } = renderPage(page, issuer);
  ctx.set(headers);
  ctx.type = 'html';
  ctx.body = html;
}
