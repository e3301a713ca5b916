import type { FastifyBaseLogger } from 'fastify';
import type { TrustedDocuments } from './trusted-documents.ts';
import type { TrustedOperations } from './trusted-operations.ts';

/** Makes every registered operation ready before anybody asks for it: a first plan takes 20 to 40 ms. Says which one no longer fits the graph. */
export async function warmDocuments(operations: TrustedOperations, documents: TrustedDocuments, log: FastifyBaseLogger): Promise<void> {
  for (const text of documents.values()) {
    if (!operations.prepare(text)) log.error({ operation: text.slice(0, 120) }, 'a registered operation does not fit the graph');
    // Planning is synchronous: let the requests that wait have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
