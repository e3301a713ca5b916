import { AllowedFor, isEmployee, isUuid, notFound, once, refuse, rowsFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { LONGEST, type DraftedForm } from './form-draft.ts';
import { FormDraft } from './form-draft.entity.ts';
import { draftRights } from './form-draft.policy.ts';
import { keepDraft } from './keeping.ts';
import { DraftedFormEnum, FormDraftType, KeepFormDraftInput, KeepFormDraftResult } from './form-draft.type.ts';

@Resolver(() => FormDraftType)
export class FormDraftResolver {
  @AllowedFor(isEmployee)
  @Query(() => FormDraftType, { nullable: true, description: '自分の書きかけ。なければ null' })
  formDraft(@Arg('form', () => DraftedFormEnum) form: DraftedForm, @Arg('aboutId', () => ID) aboutId: string, @Ctx() context: RequestContext) {
    return isUuid(aboutId) ? context.em.findOne(FormDraft, { $and: [rowsFor(draftRights(context), 'read', 'FormDraft'), { form, aboutId }] }) : null;
  }

  @AllowedFor(isEmployee)
  @Mutation(() => KeepFormDraftResult, { description: '書きかけの内容を残す' })
  keepFormDraft(@Arg('input', () => KeepFormDraftInput) input: KeepFormDraftInput, @Ctx() context: RequestContext) {
    return once(context, 'keepFormDraft', input, async (em) => {
      if (!isUuid(input.aboutId)) throw notFound('書式の対象');
      if (input.content.length > LONGEST) return refuse('TOO_LONG', `下書きは${LONGEST.toLocaleString('ja-JP')}字までです。長い文章は、短くしてください。`, { field: 'content' });
      return keepDraft(em, context, input.form, input.aboutId, input.content);
    }, (id) => context.em.findOneOrFail(FormDraft, { id }));
  }
}
