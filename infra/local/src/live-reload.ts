import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { REMOTES, SHELL } from './web-assets.ts';

const ASK_EVERY = 1_000;

const published = [join(SHELL.dist, 'page.json'), ...REMOTES.map(({ dist }) => join(dist, 'registry.json'))];
const boot = crypto.randomUUID();

/** Differs once a build behind the pages is new, or the server itself came back. */
const state = () => `${boot} ${published.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)).join(' ')}`;

/** For `npm run dev`: what an open page asks again and again. Nothing else differs from `npm start`. */
export const liveReload: FastifyPluginAsync = async (app) => {
  app.get('/dev/state', async (_request, reply) => reply.header('cache-control', 'no-store').send(state()));
};

/** The page's part of it: loads itself anew once the state is no longer the one it was served in. Goes into the page with the page's own nonce. */
export const withReloadScript = (html: string): string => {
  const nonce = /nonce="([^"]+)"/.exec(html)?.[1];
  if (!nonce) return html;
  const script = `setInterval(async()=>{try{if(await(await fetch('/dev/state')).text()!==${JSON.stringify(state())})location.reload()}catch{}},${ASK_EVERY})`;
  return html.replace('</body>', () => `<script nonce="${nonce}">${script}</script></body>`);
};
