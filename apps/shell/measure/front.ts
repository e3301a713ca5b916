import { readFileSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import { integrityOf } from '@takara/web-kit/build';

/** A program that takes the place of the page's own: its folder, the files its page begins with, and what each address of a page needs beside them. */
export interface OtherProgram {
  folder: string;
  files: readonly string[];
  pages: readonly { address: string; files: readonly string[] }[];
}

/** Below this path the other program's files are: beside the shell's own, so that the page's policies hold for them. */
export const OTHER = '/assets/one/';
const OWN_CODE = /<script[^>]*\ssrc="[^"]*"[^>]*><\/script>\s*|<link[^>]*rel="(?:stylesheet|preload)"[^>]*>\s*/g;
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

/**
 * A site in front of the running platform, on a free port. It passes everything on; with another program, its pages come
 * with that one's code and the same data. Both sides of a comparison stand behind one, so that it costs both the same.
 */
export async function openFront(platform: string, other?: OtherProgram): Promise<{ origin: string; close(): void }> {
  const { host } = new URL(platform);
  const server = createServer((request, response) => {
    const { url = '/', method, headers } = request;
    if (other && url.startsWith(OTHER)) return sendFile(other, url, response);
    const isPage = other !== undefined && headers.accept?.includes('text/html') === true;
    const passed = { ...headers, host, ...(headers.origin ? { origin: platform } : {}), ...(isPage ? { 'accept-encoding': 'identity' } : {}) };
    request.pipe(ask(platform + url, { method, headers: passed }, (answer) => void (isPage ? sendPage(other, url, answer, response) : passOn(answer, response))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode!, answer.headers);
  answer.pipe(response);
}

/** The page's data and policies as they are, another program's code, with what the gateway would have it fetch ahead. */
async function sendPage({ folder, files, pages }: OtherProgram, url: string, answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const own = (await buffer(answer)).toString();
  const nonce = /nonce="([^"]+)"/.exec(own)?.[1] ?? '';
  const pin = (file: string) => `integrity="${hashOf(join(folder, file))}" crossorigin="anonymous" nonce="${nonce}"`;
  const ofPage = pages.find(({ address }) => address === url.split('?', 1)[0])?.files ?? [];
  const ahead = ofPage.filter((file) => !files.includes(file)).map((file) => (file.endsWith('.css') ? `<link rel="preload" as="style" href="${OTHER}${file}" ${pin(file)}>` : `<script async fetchpriority="low" src="${OTHER}${file}" ${pin(file)}></script>`));
  const code = files.map((file) => (file.endsWith('.css') ? `<link rel="stylesheet" href="${OTHER}${file}" ${pin(file)}>` : `<script defer fetchpriority="high" src="${OTHER}${file}" ${pin(file)}></script>`));
  const html = own.replace(OWN_CODE, '').replace('</title>', () => `</title>\n${[...code, ...ahead].join('\n')}`);
  const pressed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const { 'content-length': _length, 'content-encoding': _encoding, 'transfer-encoding': _transfer, ...headers } = answer.headers;
  response.writeHead(answer.statusCode!, { ...headers, 'content-encoding': 'br' }).end(pressed);
}

const hashes = new Map<string, string>();
function hashOf(file: string): string {
  if (!hashes.has(file)) hashes.set(file, integrityOf(file));
  return hashes.get(file)!;
}

const pressed = new Map<string, Buffer>();
function sendFile({ folder }: OtherProgram, url: string, response: ServerResponse): void {
  const file = join(folder, url.slice(OTHER.length));
  const isText = /\.(js|css)$/.test(file);
  if (!pressed.has(file)) pressed.set(file, isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
  response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream', ...(isText ? { 'content-encoding': 'br' } : {}) });
  response.end(pressed.get(file));
}
