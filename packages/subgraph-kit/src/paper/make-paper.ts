import { Worker } from 'node:worker_threads';
import type { Paper, Printed } from './paper.ts';

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}
type Made = { number: number; bytes: Uint8Array } | { number: number; failure: string };

let drawing: { worker: Worker; waiting: Map<number, Waiting> } | null = null;
let papers = 0;

/** For whoever serves people: the thread starts before the first paper, which would wait for it. */
export function startDrawing(): void {
  drawing ??= start();
}

/** The paper as PDF, drawn in a thread beside this one, so that others are answered meanwhile. */
export function makePaper(paper: Paper, printed: Printed): Promise<Uint8Array> {
  drawing ??= start();
  const { worker, waiting } = drawing;
  papers += 1;
  const number = papers;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref();
    worker.postMessage({ number, paper, printed });
  });
}

function start() {
  const worker = new Worker(new URL('./paper.worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  const waiting = new Map<number, Waiting>();
  worker.unref();
  worker.on('message', (made: Made) => {
    const { resolve, reject } = waiting.get(made.number)!;
    waiting.delete(made.number);
    // A thread that waits for work keeps nobody from leaving.
    if (waiting.size === 0) worker.unref();
    if ('bytes' in made) resolve(made.bytes);
    else reject(new Error(made.failure));
  });
  const gone = (error: Error) => {
    if (drawing?.worker === worker) drawing = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', gone);
  worker.on('exit', (code) => gone(new Error(`the thread that draws papers ended with ${code}`)));
  return { worker, waiting };
}
