import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlineIn } from './deadline.ts';

/* A server in a thread of its own, which answers while ours is busy, and counts what it has answered where ours sees it. */
const SERVER = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const answer = (response) => response.end('{"data":{}}', () => Atomics.add(workerData, 0, 1));
  const server = createServer((request, response) => request.url === '/never' ? undefined : setTimeout(answer, 60, response));
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;
const answered = new Int32Array(new SharedArrayBuffer(4));
let worker: Worker;
let address: string;
beforeAll(async () => {
  worker = new Worker(SERVER, { eval: true, workerData: answered });
  const port = await new Promise((resolve) => void worker.once('message', resolve));
  address = `http://127.0.0.1:${String(port)}`;
  await read('/', 5_000);
});
afterAll(() => worker.terminate());

/** `busy`: from the moment it is sent until its time is over and the server has answered. Null when others kept this process from becoming busy in time. */
async function read(path: string, ms: number, busy = false): Promise<string | null> {
  const before = Atomics.load(answered, 0);
  const over = performance.now() + ms;
  const deadline = deadlineIn(ms);
  const clear = () => deadline.clear();
  const controller = new AbortController();
  deadline.whenOver((reason) => controller.abort(reason));
  const answer = request(`${address}${path}`, { signal: controller.signal }).then(({ body }) => body.text());
  // Sent, before this thread has no time for anything else; after that, timers have their turn before sockets.
  await pause(20);
  await turn();
  if (busy && performance.now() > over) {
    await answer.catch(() => {}).finally(clear);
    return null;
  }
  while (busy && (performance.now() <= over || Atomics.load(answered, 0) === before));
  return answer.finally(clear);
}

describe('the time that an answer has', () => {
  it('is over when none has come', async () => {
    await expect(read('/never', 50)).rejects.toThrow('no answer in time');
  });

  it('is not over for an answer that came while this process was busy for longer', async () => {
    for (let times = 0; times < 5; ) {
      const text = await read('/', 100, true);
      if (text === null) continue;
      expect(text).toBe('{"data":{}}');
      times++;
    }
  });
});
