import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { may, perRequest, type Actor, type RequestContext, type Tier } from '@takara/subgraph-kit';
import type { FormDraft } from './form-draft.entity.ts';

/** Its author's alone: an order that is being written is a plan of a move (異動案: policy pack, `privacy.yaml`), and nobody has decided anything yet. */
export function draftAbility(actor: Actor): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('read', 'FormDraft', { authorId: actor.employeeId });
  return build();
}

export const draftRights = (context: RequestContext) => perRequest(context, 'ability:FormDraft', () => draftAbility(context.actor));
export const readableDraft = (draft: FormDraft, context: RequestContext): Tier => (may(draftRights(context), 'read', 'FormDraft', draft) ? 'P3' : 'P1');
