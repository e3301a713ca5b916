import { constants } from 'node:zlib';
import fastifyCompress, { type FastifyCompressOptions } from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileHeaders } from './content-security.ts';

/** `index.3f2a91c0.js`: the name changes with the content, so a browser may keep it for good. */
const HASHED_NAME = /\.[0-9a-f]{8,}\.(?:js|css|woff2?|svg|png|json|map)$/;
/** The build's notes to the gateway; nobody else needs them. */
const PRIVATE = /(?:^|\/)(?:page|registry|sri)\.json$/;

/** Quality 5 is as small as gzip's best, at a tenth of the time of brotli's own best. */
export const COMPRESSION: FastifyCompressOptions = {
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
};

/** For files of a remote that is published on an origin of its own: the shell on another origin may have them; they are the same for everybody. */
export const publicFileHeaders = { ...fileHeaders, 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' } as const;

/** A folder of files below the prefix it is registered with, compressed; a `.br` or `.gz` beside a file is used as it is. */
export async function staticFiles(app: FastifyInstance, { folder, headers = fileHeaders }: { folder: string; headers?: Readonly<Record<string, string>> }) {
  await app.register(fastifyCompress, COMPRESSION);
  // What may not be read is as absent as what is not there.
  app.setErrorHandler<{ statusCode?: number }>((error, _request, reply) => {
    if ((error.statusCode ?? 500) >= 500) throw error;
    return reply.callNotFound();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).headers(headers).type('text/plain').send('Not found'));

  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    preCompressed: true,
    index: false,
    redirect: false,
    decorateReply: false,
    cacheControl: false,
    dotfiles: 'ignore',
    // A folder that is missing now may be built later.
    suppressWarning: true,
    allowedPath: (path) => !PRIVATE.test(path),
    setHeaders(reply, path) {
      reply.headers(headers);
      const name = path.replace(/\.(?:br|gz)$/, '');
      reply.header('cache-control', HASHED_NAME.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
}
