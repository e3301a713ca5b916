import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { REMOTES, SHELL } from './web-assets.ts';

const LOOK_EVERY = 250;

/** For `npm run dev`: pages reload when a build behind them is new, or when the server itself came back. Nothing else differs from `npm start`. */
export const liveReload: FastifyPluginAsync = async (app) => {
  const boot = crypto.randomUUID();
  const published = [join(SHELL.dist, 'page.json'), ...REMOTES.map(({ dist }) => join(dist, 'registry.json'))];
  const state = () => `${boot} ${published.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)).join(' ')}`;

  app.get('/dev/state', async (_request, reply) => reply.header('cache-control', 'no-store').send(state()));
};

/** The page's part of it: asks until the answer differs. Goes into the page with the page's own nonce. */
export const withReloadScript = (html: string): string => {
  const nonce = /nonce="([^"]+)"/.exec(html)?.[1];
  if (!nonce) return html;
  const script = `let was;setInterval(async()=>{try{const is=await(await fetch('/dev/state')).text();if(was&&is!==was)location.reload();was=is}catch{}},${LOOK_EVERY * 4})`;
  return html.replace('</body>', `<script nonce="${nonce}">${script}</script></body>`);
};
