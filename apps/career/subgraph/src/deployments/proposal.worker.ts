import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from './problem.ts';
import { propose } from './proposal.ts';

/* A thread for one proposal: a solver holds its thread until it is done, and gives its memory back only with it. */
parentPort!.postMessage(await propose(workerData as Problem));
