import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds without a request on its way or just ended, after which nobody is taken to be on the road to us any more. */
const QUIET = 250;
/** Callers who keep coming are turned away after this time; what is on its way then still ends. */
const LONGEST_WAIT = 5_000;

/**
 * Makes `app.close()` cut no request: it goes on listening, so that what stands in the line of connections or was sent on
 * an idle one is answered too, tells every client to come with a new connection (`connection: close`), and closes once it
 * is quiet. Returns whether it is leaving, for `/ready`.
 */
export function leaveQuietly(app: FastifyInstance): () => boolean {
  let leaving = false;
  let onTheirWay = 0;
  let lastEnd = 0;
  app.addHook('onRequest', ({ raw }, reply, done) => {
    onTheirWay++;
    reply.raw.once('close', () => {
      onTheirWay--;
      lastEnd = performance.now();
    });
    if (leaving && raw.httpVersionMajor === 1) void reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', async () => {
    leaving = true;
    if (!app.server.listening) return;
    const begin = (lastEnd = performance.now());
    const quiet = () => onTheirWay === 0 && performance.now() - lastEnd >= QUIET;
    while (!quiet() && performance.now() - begin < LONGEST_WAIT) await wait(QUIET / 5);
  });
  return () => leaving;
}
