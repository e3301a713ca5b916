import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identified } from '../session/actor-directory.ts';
import { pagePlugin } from './page-plugin.ts';
import { createRegistry } from './read-registry.ts';
import { manifestOf, publishRemote, sri, unbuiltRemote, writeFiles } from './testing/builds.ts';

const EVIL = '</script><script>alert(1)</script><!--';
const profile = { employeeId: 'e1', displayName: EVIL, unitName: '行政経営課', postTitle: '課長', duties: [] };
const head: Identified = {
  profile,
  actor: { kind: 'EMPLOYEE', employeeId: 'e1', on: '2026-11-22', duties: [{ kind: 'UNIT_HEAD', unitId: 'u1', onBehalfOf: null }] },
};
const analyst: Identified = { profile, actor: { ...head.actor, duties: [{ kind: 'ANALYST', unitId: null, onBehalfOf: null }] } };

const nav = [{ to: '/organization', label: '職員' }, { to: '/organization/analysis', label: '分析', entitlement: 'explorer' }];

async function startPages(origin: string, shell: string) {
  const remotes = [await publishRemote('career'), await publishRemote('organization', { manifest: manifestOf('organization', { nav }) }), await unbuiltRemote('training')];
  const app = fastify();
  let visitor: Identified | null | Error = head;
  await app.register(pagePlugin({
    origin, issuer: 'https://id.example.lg.jp/realms/aomori', shell, remotes,
    registry: createRegistry(remotes, () => undefined),
    identify: async () => { if (visitor instanceof Error) throw visitor; return visitor; },
    entitlementsOf: ({ duties }) => (duties.some(({ kind }) => kind === 'ANALYST') ? ['explorer'] : []),
  }));
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { accept: 'text/html', host: new URL(origin).host, ...headers } });
  const getAs = (who: typeof visitor, url: string) => { visitor = who; return get(url).finally(() => { visitor = head; }); };
  return { app, get, getAs };
}

const SCRIPT = '/* the shell */ '.repeat(200);
const shellFiles = {
  'page.json': JSON.stringify({
    scripts: [{ src: '/assets/static/js/index.0123abcd.js', integrity: sri(SCRIPT) }],
    styles: [{ href: '/assets/static/css/index.0123abcd.css', integrity: sri('body{}') }],
  }),
  'static/js/index.0123abcd.js': SCRIPT,
  'static/css/index.0123abcd.css': 'body{}',
  'static/font/noto-japanese.woff2': 'font',
  '.env': 'SECRET',
};

let pages: Awaited<ReturnType<typeof startPages>>;
beforeAll(async () => { pages = await startPages('https://takara.example.lg.jp', await writeFiles(shellFiles)); });
afterAll(() => pages.app.close());

const block = (html: string, id: string) => JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html)![1]!);

describe('the shell’s page', () => {
  it('says who is signed in and what is registered', async () => {
    const { body } = await pages.get('/');
    expect(body).toContain('<html lang="ja">');
    expect(block(body, 'takara-session')).toMatchObject({
      employeeId: 'e1', displayName: EVIL, unitName: '行政経営課', postTitle: '課長',
      duties: [{ kind: 'UNIT_HEAD', label: '所属長', unitId: 'u1' }], entitlements: [], requestId: expect.any(String),
    });
    expect(block(body, 'takara-registry').modules.map(({ id }: { id: string }) => id)).toEqual(['career', 'organization', 'training']);
  });

  it('keeps a name that looks like markup inside its data', async () => {
    const { body } = await pages.get('/');
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('<!--');
  });

  it('lists in the navigation only what the person may use', async () => {
    const labels = async (who: Identified) =>
      block((await pages.getAs(who, '/')).body, 'takara-registry').modules[1].manifest.nav.map(({ label }: { label: string }) => label);
    expect(await labels(head)).toEqual(['職員']);
    expect(await labels(analyst)).toEqual(['職員', '分析']);
  });

  it('loads scripts and preloads by nonce and integrity, new for each page', async () => {
    const { body, headers } = await pages.get('/');
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]!;
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    const tags = body.match(/<(?:script [^>]*src=|link rel="preload")[^>]*>/g)!;
    expect(tags).toHaveLength(3);
    for (const tag of tags) {
      expect(tag.replaceAll('&#43;', '+').replaceAll('&#61;', '=')).toContain(`nonce="${nonce}"`);
      expect(tag).toContain('integrity="sha384-');
    }
    const shells = tags.filter((tag) => tag.includes(sri(SCRIPT)));
    expect(shells).toHaveLength(1);
    // What is fetched for later may not come before what everything needs.
    for (const tag of tags) expect(tag).toContain(`fetchpriority="${shells.includes(tag) ? 'high' : 'low'}"`);
    expect(body).toContain(`<meta name="csp-nonce" nonce="${nonce}">`);
    expect((await pages.get('/')).body).not.toContain(nonce);
  });

  it('has the first files of each module that is there run when they come, behind the shell', async () => {
    const { body } = await pages.get('/');
    for (const id of ['career', 'organization']) {
      expect(body).toContain(`<script async src="/remotes/${id}/static/js/module.3f2a91c04d.js" integrity="${sri(`/* module of ${id} */`)}"`);
    }
  });

  it('allows nothing that it does not need', async () => {
    const { headers } = await pages.get('/career/side-jobs');
    const policy = String(headers['content-security-policy']).replace(/nonce-[^']+/g, 'nonce-N');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'nonce-N' 'strict-dynamic'",
      "style-src 'self' 'nonce-N'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'self' https://id.example.lg.jp",
      "frame-ancestors 'none'",
      "frame-src 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
    expect(headers).toMatchObject({
      'integrity-policy': 'blocked-destinations=(script)',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('does not demand https where there is none', async () => {
    const local = await startPages('http://127.0.0.1:4000', await writeFiles(shellFiles));
    expect((await local.get('/')).headers['strict-transport-security']).toBeUndefined();
    await local.app.close();
  });

  it('is sent compressed', async () => {
    expect((await pages.get('/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it('is not offered without hashes, since its own policy would keep it white', async () => {
    const loose = { scripts: [{ src: '/assets/index.js' }], styles: [] };
    const unpinned = await startPages('http://127.0.0.1:4000', await writeFiles({ 'page.json': JSON.stringify(loose) }));
    expect((await unpinned.get('/')).statusCode).toBe(503);
    await unpinned.app.close();
  });

  it('is there for a development server to put its own scripts into', async () => {
    const developing = { inline: ['stub'], scripts: [{ src: 'http://127.0.0.1:4100/shell.js' }], styles: [] };
    const live = await startPages('http://127.0.0.1:4000', await writeFiles({ 'page.json': JSON.stringify(developing) }));
    const { body } = await live.get('/');
    expect(block(body, 'takara-registry').modules).toHaveLength(3);
    expect(body).not.toContain('<script>stub');
    await live.app.close();
  });

  it('says that it is not built, instead of being empty', async () => {
    const unbuilt = await startPages('http://127.0.0.1:4000', '/nowhere');
    const answer = await unbuilt.get('/');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('画面の準備ができていません');
    expect((await unbuilt.get('/assets/static/js/index.0123abcd.js')).statusCode).toBe(404);
    await unbuilt.app.close();
  });
});

describe('somebody who is not signed in', () => {
  it('is sent to the sign-in, and from there back to where they were going', async () => {
    const answer = await pages.getAs(null, '/career/side-jobs?status=OPEN&q=a%26b');
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/auth/login?returnTo=%2Fcareer%2Fside-jobs%3Fstatus%3DOPEN%26q%3Da%2526b');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is told when nobody can say who they are', async () => {
    const answer = await pages.getAs(new Error('organization is down'), '/');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('職員の名簿を確認できません');
    expect(answer.body).not.toContain('organization is down');
  });
});

describe('files', () => {
  it('whose name carries a hash are kept for good, the others are asked for again', async () => {
    const hashed = await pages.get('/assets/static/js/index.0123abcd.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers['content-type']).toContain('javascript');
    for (const url of ['/remotes/career/remoteEntry.js', '/assets/static/font/noto-japanese.woff2']) {
      const plain = await pages.get(url);
      expect(plain.headers['cache-control']).toBe('public, no-cache');
      expect((await pages.get(url, { 'if-none-match': String(plain.headers.etag) })).statusCode).toBe(304);
    }
  });

  it('are sent compressed and for this origin only', async () => {
    const { headers } = await pages.get('/assets/static/js/index.0123abcd.js', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(headers.vary).toContain('accept-encoding');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('that a build compressed already are sent as they are', async () => {
    const built = await startPages('http://127.0.0.1:4000', await writeFiles({ ...shellFiles, 'static/js/index.0123abcd.js.br': 'brotli' }));
    const { headers, body } = await built.get('/assets/static/js/index.0123abcd.js', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], body]).toEqual(['br', 'brotli']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    await built.app.close();
  });

  it.each([
    '/assets/missing.js', '/assets/', '/assets/static', '/assets/.env', '/assets/%2eenv', '/assets/page.json', '/assets/../package.json', '/assets/..%2f..%2fpackage.json',
    '/remotes/career/registry.json', '/remotes/career/missing.js', '/remotes/nobody/remoteEntry.js', '/remotes/training/remoteEntry.js', '/favicon.ico', '/robots.txt', '/auth/nothing',
  ])('%s is not there', async (url) => {
    const answer = await pages.get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toMatch(/SECRET|takara-session/);
  });
});
