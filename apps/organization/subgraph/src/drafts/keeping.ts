import type { SqlEntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '@takara/subgraph-kit';
import type { DraftedForm } from './form-draft.ts';
import { FormDraft } from './form-draft.entity.ts';

/** Keeps it in place of what was kept before. Returns the draft's id. */
export async function keepDraft(em: SqlEntityManager, { actor, clock }: RequestContext, form: DraftedForm, aboutId: string, content: string): Promise<string> {
  const kept = await em.upsert(FormDraft, { id: crypto.randomUUID(), authorId: actor.employeeId, form, aboutId, content, savedAt: clock.now() }, { onConflictFields: ['authorId', 'form', 'aboutId'], onConflictMergeFields: ['content', 'savedAt'] });
  return kept.id;
}

/** What the form was for has been done: in the same transaction. */
export async function dropDraft(em: SqlEntityManager, { actor }: RequestContext, form: DraftedForm, aboutId: string): Promise<void> {
  await em.nativeDelete(FormDraft, { authorId: actor.employeeId, form, aboutId });
}
