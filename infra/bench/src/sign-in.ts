import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../../..');

/** Somebody who has signed in with a browser. */
export interface Person {
  /** The answer of a registered operation. Rejects when it is not answered, or with an error. */
  ask(operation: string, variables?: object): Promise<any>;
}

/** Through the development provider's picker, as the pages do it: redirects one at a time, cookies by path. */
export async function signIn(origin: string, employeeId: string): Promise<Person> {
  const jar = new Map<string, { pair: string; path: string }>();
  async function send(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address, origin);
    const cookie = [...jar.values()].filter(({ path }) => url.pathname.startsWith(path)).map(({ pair }) => pair).join('; ');
    const response = await fetch(url, { method: form ? 'POST' : 'GET', redirect: 'manual', headers: { accept: 'text/html', cookie }, body: form && new URLSearchParams(form) });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const path = /;\s*path=([^;]*)/i.exec(line)?.[1] ?? '/';
      jar.set(`${pair.split('=')[0]} ${path}`, { pair, path });
    }
    const location = response.headers.get('location');
    return response.status >= 300 && response.status < 400 && location ? send(new URL(location, url).href) : response;
  }
  const picker = await send('/');
  let page = await send(picker.url, { employee: employeeId });
  // The graph may be ready before the pages are.
  for (let tries = 0; page.status === 503 && tries < 60; tries++) {
    await pause(500);
    page = await send('/');
  }
  const text = await page.text();
  if (!text.includes('takara-session')) throw new Error(`nobody could sign in as ${employeeId}: ${page.status}`);
  const cookie = [...jar.values()].filter(({ path }) => path === '/').map(({ pair }) => pair).join('; ');
  return {
    async ask(operation, variables = {}) {
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ documentId: documents.get(operation), operationName: operation, variables }) });
      const { data, errors } = (await response.json()) as { data: any; errors?: { message: string }[] };
      if (errors || !data) throw new Error(`${operation}: ${response.status} ${errors?.[0]?.message}`);
      return data;
    },
  };
}

/** Operation name → document id, of every web part. */
const documents = new Map(
  globSync(['apps/*/web/src/gql/persisted-documents.json', 'apps/shell/src/gql/persisted-documents.json'], { cwd: ROOT })
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, string>))
    .map(([id, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', id] as const),
);
