import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { notFound, once, type Refused, type RequestContext } from '@takara/subgraph-kit';

/** A form as far as somebody has filled it in: of whoever writes, and nobody else's. */
interface FormDraft<Row extends object> {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  readonly of: EntityClass<Row>;
  /** What makes it the actor's own, unique in the table. */
  readonly key: Partial<Row>;
  readonly content: Partial<Row>;
  /** What the form is called when it is not there. */
  readonly label: string;
  /** Why it cannot be kept even half-written, or null. */
  whyNot(): Refused | null;
}

/** Keeps it in one statement: two windows of one person may save at once, the later one stays. Throws NOT_FOUND for a repeat of a draft that was sent meanwhile: there is nothing to show. */
export const keepDraft = <Row extends { id: string; savedAt: Date }>(context: RequestContext, { operation, input, of, key, content, label, whyNot }: FormDraft<Row>): Promise<Row | Refused> =>
  once(
    context,
    operation,
    input,
    async (em) => {
      const no = whyNot();
      if (no) return no;
      await em.upsert(of, { id: crypto.randomUUID(), ...key, ...content, savedAt: context.clock.now() } as never, { onConflictFields: Object.keys(key) as never, onConflictExcludeFields: ['id'] as never });
      return context.actor.employeeId;
    },
    async () => (await context.em.findOne(of, key as FilterQuery<Row>)) ?? Promise.reject(notFound(label)),
  );
