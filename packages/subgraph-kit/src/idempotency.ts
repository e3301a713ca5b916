import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { GraphQLError } from 'graphql';
import { crashPoint } from './crash-point.ts';
import { withRetries } from './database-failure.ts';
import type { RequestContext } from './context.ts';
import { isRefused, type Refused } from './result.ts';
import { isUuid } from './text.ts';

/**
 * Does `work` once per actor and key, in one transaction with the mark and the answer. A second ask is answered from the
 * first: `work` returns the id of what it made or changed (or a refusal, whose work is rolled back), and `read` loads it
 * again through the reader's rights. Inside `work` ask only through its own `em`: the embedded database has one session, and
 * anything else would wait for the transaction it is part of. Throws BAD_USER_INPUT for a key that is not a UUID, CONFLICT for one used with other input.
 */
export async function once<T>(
  context: RequestContext,
  operation: string,
  input: { idempotencyKey: string },
  work: (em: SqlEntityManager) => Promise<string | Refused>,
  read: (id: string) => Promise<T>,
): Promise<T | Refused> {
  if (!isUuid(input.idempotencyKey)) throw new GraphQLError('「idempotencyKey」は UUID で送ってください。', { extensions: { code: 'BAD_USER_INPUT', field: 'idempotencyKey' } });
  const answer = await commitOnce(context, operation, input, work);
  context.em.clear();
  return isRefused(answer) ? answer : read(answer);
}

async function commitOnce(context: RequestContext, operation: string, input: { idempotencyKey: string }, work: (em: SqlEntityManager) => Promise<string | Refused>): Promise<string | Refused> {
  const { em, actor, clock } = context;
  const table = `"${em.config.get('schema') as string}"."replay"`;
  const inputHash = createHash('sha256').update(canonical({ operation, input })).digest('base64url');
  const key = [input.idempotencyKey, actor.employeeId];
  const transaction = () => em.fork().transactional(async (begun) => {
    const tx = begun as unknown as SqlEntityManager;
    // Waits here for another transaction that holds the same key, and then sees its row.
    const [first] = await tx.execute(`insert into ${table} (key, actor, operation, input_hash, at) values (?, ?, ?, ?, ?) on conflict do nothing returning 1 as first`, [...key, operation, inputHash, clock.now().toISOString()]);
    if (!first) {
      const [before] = (await tx.execute(`select input_hash, answer from ${table} where key = ? and actor = ?`, key)) as [{ input_hash: string; answer: string }];
      if (before.input_hash !== inputHash) throw new GraphQLError('同じ受付番号が別の内容で使われています。画面を読み直して、もう一度送ってください。', { extensions: { code: 'CONFLICT', field: 'idempotencyKey' } });
      return JSON.parse(before.answer) as string | Refused;
    }
    await tx.execute('savepoint work');
    const made = await work(tx);
    if (isRefused(made)) {
      tx.clear();
      await tx.execute('rollback to savepoint work');
    }
    await tx.flush();
    // As text: jsonb would reorder the keys, and two answers to one question would differ.
    await tx.execute(`update ${table} set answer = ? where key = ? and actor = ?`, [JSON.stringify(made), ...key]);
    crashPoint('before-commit');
    return made;
  });
  const answer = await withRetries(transaction);
  crashPoint('after-commit');
  return answer;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
