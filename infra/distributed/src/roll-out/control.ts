import { PassThrough } from 'node:stream';
import { StartupError } from '@takara/local/startup-error';
import { fastify } from 'fastify';
import { fingerprint } from '../publication.ts';
import { switchOver, type Platform, type Release } from './switch-over.ts';

/** Where the running platform is told to change; the token is known to whoever may read its data folder. */
export interface Control {
  readonly address: string;
  readonly token: string;
}

/** One line of an answer, as JSON. */
export type Told = { readonly step: string } | { readonly failed: string } | { readonly done: true };

/** `POST /roll-out` with a Release: told step by step. One at a time; once begun it goes to its end, whoever still listens. */
export async function startControl(platform: Platform): Promise<Control & { stop(): Promise<void> }> {
  const token = crypto.randomUUID();
  const app = fastify({ bodyLimit: 64_000_000, forceCloseConnections: 'idle' });
  let busy = false;
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (headers.authorization !== `Bearer ${token}`) return reply.code(401).send();
  });
  app.post<{ Body: Release }>('/roll-out', async ({ body: release }, reply) => {
    const telling = new PassThrough().on('error', () => {});
    const tell = (told: Told) => telling.write(`${JSON.stringify(told)}\n`);
    void rollOut(release, (step) => tell({ step })).then((told) => (tell(told), telling.end()));
    return reply.type('application/x-ndjson').send(telling);
  });

  async function rollOut(release: Release, begin: (step: string) => void): Promise<Told> {
    if (busy) return { failed: 'ほかの入れ替えが進んでいます。終わってから、もう一度実行してください。' };
    if (release.madeFrom !== fingerprint(platform.publication)) return { failed: 'そのあいだに、ほかのモジュールが入れ替わりました。もう一度実行してください。' };
    busy = true;
    try {
      await switchOver(platform, release, begin);
      return { done: true };
    } catch (error) {
      return { failed: error instanceof StartupError ? error.message : String((error as Error).stack ?? error) };
    } finally {
      busy = false;
    }
  }
  return { address: await app.listen({ host: '127.0.0.1', port: 0 }), token, stop: () => app.close() };
}
