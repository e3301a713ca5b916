import { connect, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleGateway } from '../../test/example-gateway.ts';
import type { Gateway } from '../gateway.ts';

let gateway: Gateway;
let port: number;
beforeAll(async () => {
  gateway = await exampleGateway({}, { TAKARA_HEADERS_MS: '200', TAKARA_REQUEST_MS: '400' });
  await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  port = (gateway.app.server.address() as AddressInfo).port;
});
afterAll(() => gateway.close());

/** What comes back on a connection that sends this and then waits. */
const wait = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });

it('headers that never end are not waited for', async () => expect(await wait('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ')).toMatch(/^HTTP\/1\.1 408 /));

it('a body that never ends is not waited for', async () => {
  expect(await wait('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":')).toMatch(/^HTTP\/1\.1 408 /);
});

it('two lengths in one request are no request', async () => {
  expect(await wait('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

it.each(['known beforehand', 'found on the way'])('20 MB are answered with 413, their length %s', async (how) => {
  const body = Buffer.from(JSON.stringify({ query: '{ ping }', variables: { text: 'x'.repeat(20_000_000) } }));
  const length = how === 'known beforehand' ? { 'content-length': body.length } : {};
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', ...length } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => error.code !== 'EPIPE' && error.code !== 'ECONNRESET' && reject(error));
    sent.end(body);
  });
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('PAYLOAD_TOO_LARGE');
});

it('the numbers are for this machine alone, and not for whom a proxy on it speaks', async () => {
  const read = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/metrics`, { headers });
  expect(await (await read({})).text()).toContain('takara_graph_request_seconds_count');
  expect((await read({ 'x-forwarded-for': '192.0.2.1' })).status).toBe(404);
});
