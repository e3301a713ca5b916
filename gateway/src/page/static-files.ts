import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileHeaders } from './content-security.ts';

/** `index.3f2a91c0.js`: the name changes with the content, so a browser may keep it for good. */
const HASHED_NAME = /\.[0-9a-f]{8,}\.(?:js|css|woff2?|svg|png|json|map)$/;
/** The build's notes to the gateway; nobody else needs them. */
const PRIVATE = /(?:^|\/)(?:page|registry|sri)\.json$/;

/** A folder of files below a URL prefix, compressed; a `.br` or `.gz` beside a file is used as it is. */
export async function staticFiles(app: FastifyInstance, { prefix, folder }: { prefix: string; folder: string }) {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).headers(fileHeaders).type('text/plain').send('Not found'));

  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    preCompressed: true,
    index: false,
    redirect: false,
    decorateReply: false,
    cacheControl: false,
    dotfiles: 'deny',
    // A folder that is missing now may be built later.
    suppressWarning: true,
    allowedPath: (path) => !PRIVATE.test(path),
    setHeaders(reply, path) {
      reply.headers(fileHeaders);
      const name = path.replace(/\.(?:br|gz)$/, '');
      reply.header('cache-control', HASHED_NAME.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
}
