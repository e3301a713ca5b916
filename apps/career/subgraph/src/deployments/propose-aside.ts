import { Worker } from 'node:worker_threads';
import type { Problem, Proposal } from './problem.ts';

/** Time to load and to explain, beyond that of the solver. In milliseconds. */
const GRACE = 20_000;

/** Proposes in a thread of its own, so that others are answered meanwhile. Null when nothing was found in time. */
export function proposeAside(problem: Problem): Promise<Proposal | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proposal.worker.ts', import.meta.url), { workerData: problem, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const timer = setTimeout(() => void worker.terminate().then(() => resolve(null)), problem.limits.solverSeconds * 1000 + GRACE);
    worker.once('message', (proposal: Proposal | null) => { clearTimeout(timer); resolve(proposal); void worker.terminate(); });
    worker.once('error', (error) => { clearTimeout(timer); reject(error); });
  });
}
