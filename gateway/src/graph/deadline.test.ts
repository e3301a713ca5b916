import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlineIn } from './deadline.ts';

/* A server in a thread of its own, which answers after 60 ms, while ours is busy. */
const SERVER = `
  const { createServer } = require('node:http');
  const server = createServer((request, response) => request.url === '/never' ? undefined : setTimeout(() => response.end('{"data":{}}'), 60));
  server.listen(0, '127.0.0.1', () => require('node:worker_threads').parentPort.postMessage(server.address().port));
`;
let worker: Worker;
let address: string;
beforeAll(async () => {
  worker = new Worker(SERVER, { eval: true });
  const port = await new Promise((resolve) => void worker.once('message', resolve));
  address = `http://127.0.0.1:${String(port)}`;
  await read('/', 5_000);
});
afterAll(() => worker.terminate());

async function read(path: string, ms: number, busyFor = 0): Promise<string> {
  const { signal, clear } = deadlineIn(ms);
  const answer = request(`${address}${path}`, { signal }).then(({ body }) => body.text());
  // Sent, before this thread has no time for anything else; after that, timers have their turn before sockets.
  await pause(20);
  await turn();
  for (const until = performance.now() + busyFor; performance.now() < until; );
  return answer.finally(clear);
}

describe('the time that an answer has', () => {
  it('is over when none has come', async () => {
    await expect(read('/never', 50)).rejects.toThrow('no answer in time');
  });

  it('is not over for an answer that came while this process was busy for longer', async () => {
    for (let times = 0; times < 5; times++) expect(await read('/', 100, 300)).toBe('{"data":{}}');
  });
});
