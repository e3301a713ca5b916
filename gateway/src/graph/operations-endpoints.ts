import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { GraphMetrics } from './graph-metrics.ts';

interface OperationsOptions {
  metrics: GraphMetrics;
  exposure: 'off' | 'loopback' | 'any';
  ready: () => boolean;
  /** Fingerprints of what it answers by, so that whoever publishes sees that it was taken in. */
  inUse: () => { supergraph: string; documents: string };
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** For those who run the platform: `/health` (alive, supergraph loaded), `/ready` (503 while it drains; what it answers by), `/metrics` (Prometheus text). */
export const operationsEndpoints: FastifyPluginAsync<OperationsOptions> = async (app, { metrics, exposure, ready, inUse }) => {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_, reply) => (ready() ? { status: 'ready', ...inUse() } : reply.code(503).send({ status: 'not ready' })));
  app.get('/metrics', async (request, reply) => {
    if (exposure === 'off' || (exposure === 'loopback' && !isFromThisMachine(request))) return reply.callNotFound();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
};

/** A proxy on this machine speaks for somebody else, and says so. */
const isFromThisMachine = ({ socket, headers }: FastifyRequest) => LOOPBACK.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
