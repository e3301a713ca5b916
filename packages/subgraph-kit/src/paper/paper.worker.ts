import { parentPort } from 'node:worker_threads';
import { drawPaper } from './draw-paper.ts';
import type { Paper, Printed } from './paper.ts';
import { typefaceInUse } from './typeface.ts';

/* Draws papers one after the other: the thread keeps the typeface it has read. */
typefaceInUse();
parentPort!.on('message', async ({ number, paper, printed }: { number: number; paper: Paper; printed: Printed }) => {
  try {
    const bytes = await drawPaper(paper, printed);
    parentPort!.postMessage({ number, bytes });
  } catch (error) {
    parentPort!.postMessage({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
