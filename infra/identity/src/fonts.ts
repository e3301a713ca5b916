import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-jp'));

/** The shell's font, served by ourselves: the platform's network has no other origin, and not every machine has one. */
export async function fonts(app: FastifyInstance) {
  await app.register(fastifyStatic, {
    root: FOLDER,
    prefix: '/fonts/',
    decorateReply: false,
    index: false,
    maxAge: '7d',
    allowedPath: (path) => /^\/?(?:index\.css|files\/[\w[\]-]+\.woff2)$/.test(path),
  });
}
