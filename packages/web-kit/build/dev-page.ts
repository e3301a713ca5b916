import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { RegistryEntry } from './remote-config.ts';
import type { ShellPage } from './shell-config.ts';

/** The platform that answers everything but the code under development. */
const gateway = () => process.env.TAKARA_ORIGIN ?? 'http://127.0.0.1:4000';
const ANSWERED_BY_GATEWAY = /^\/(graphql|auth|identity|explorer|remotes|health|ready)(\/|\?|$)/;
/** What would keep hot reload from working, or describes bytes that are no longer the same. */
const NOT_PASSED_ON = new Set(['content-security-policy', 'integrity-policy', 'content-encoding', 'content-length', 'transfer-encoding', 'connection']);

type Next = (error?: unknown) => void;

/**
 * The shell's development server in front of a running platform: pages and data come from its gateway, the shell's code and that
 * of every module under `rsbuild dev` from here. Sign in at the gateway's own address first: the cookie holds for both.
 */
export function developmentPage(root: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    const url = request.url ?? '/';
    const wantsPage = request.method === 'GET' && Boolean(request.headers.accept?.includes('text/html'));
    if (!wantsPage && !ANSWERED_BY_GATEWAY.test(url)) return next();
    try {
      const answer = await fetch(gateway() + url, { method: request.method, headers: headersFor(request), body: await bodyOf(request), redirect: 'manual' });
      const headers = [...answer.headers].filter(([name]) => !NOT_PASSED_ON.has(name) && name !== 'set-cookie');
      const text = answer.headers.get('content-type')?.includes('text/html') ? withCodeUnderDevelopment(await answer.text(), root) : null;
      response.writeHead(answer.status, { ...Object.fromEntries(headers), 'set-cookie': answer.headers.getSetCookie() });
      response.end(text ?? Buffer.from(await answer.arrayBuffer()));
    } catch (error) {
      response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(`${gateway()} につながりません。npm start で動かしてください。\n${String(error)}`);
    }
  };
}

function headersFor({ headers }: IncomingMessage): Record<string, string> {
  const passed = ['cookie', 'content-type', 'accept', 'x-request-id'].flatMap((name) => (headers[name] ? [[name, String(headers[name])] as const] : []));
  return { ...Object.fromEntries(passed), ...(headers.origin ? { origin: gateway() } : {}) };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const REGISTRY = /(<script type="application\/json" id="takara-registry">)(.*?)(<\/script>)/s;
const BUILT_CODE = /<script[^>]*\ssrc="[^"]*"[^>]*><\/script>|<link[^>]*rel="(?:stylesheet|preload)"[^>]*>/g;

/** The gateway's page with this server's scripts in place of the built ones. A page without a registry (a notice) stays as it is. */
export function withCodeUnderDevelopment(html: string, root: string): string {
  if (!REGISTRY.test(html)) return html;
  const page = JSON.parse(readFileSync(join(root, 'dist/page.json'), 'utf8')) as ShellPage;
  const tags = [
    ...page.inline.map((script) => `<script>${script}</script>`),
    ...page.styles.map(({ href }) => `<link rel="stylesheet" href="${href}">`),
    ...page.scripts.map(({ src }) => `<script defer src="${src}"></script>`),
  ].join('\n');
  return html
    .replace(BUILT_CODE, '')
    .replace('<head>', () => `<head>\n${tags}`)
    .replace(REGISTRY, (_whole, open: string, json: string, close: string) => {
      const { modules } = JSON.parse(json) as { modules: RegistryEntry[] };
      return `${open}${JSON.stringify({ modules: modules.map((module) => underDevelopment(module, root) ?? module) }).replaceAll('<', '\\u003c')}${close}`;
    });
}

/** A module whose development server has written its address; null when it is built. */
function underDevelopment({ id }: RegistryEntry, root: string): RegistryEntry | null {
  try {
    const entry = JSON.parse(readFileSync(join(root, '..', id, 'web/dist/registry.json'), 'utf8')) as RegistryEntry;
    return entry.entry.startsWith('http') ? entry : null;
  } catch {
    return null;
  }
}
