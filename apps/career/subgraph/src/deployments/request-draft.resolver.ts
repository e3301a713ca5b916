import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { keepDraft } from '../form-draft.ts';
import { mayAskDeployments, runsDeployments } from './deployment.policy.ts';
import { RequestDraftResult, RequestDraftType, SaveRequestDraftInput } from './request-draft.type.ts';
import { RequestDraftRow } from './request.entity.ts';
import { settings } from './request.reading.ts';
import { whyNotKept, type RequestDraft } from './request.ts';

/** The form of a request as far as it is filled in: of whoever writes, and nobody else's. */
@Resolver()
export class SupportRequestDraftResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => RequestDraftType, { nullable: true, description: '自分が書きかけた応援要請' })
  municipalSupportRequestDraft(@Ctx() { em, actor: { employeeId: id } }: RequestContext) {
    return em.findOne(RequestDraftRow, { id });
  }

  @AllowedFor(runsDeployments)
  @Mutation(() => RequestDraftResult, { description: '応援要請の書きかけを残す。一人に一つ' })
  saveSupportRequestDraft(@Arg('input', () => SaveRequestDraftInput) input: SaveRequestDraftInput, @Ctx() context: RequestContext) {
    const { municipality = null, happened, urgent, fromDay = null, lastDay = null } = input;
    const draft: RequestDraft = { municipality, happened, urgent, fromDay, lastDay, needs: input.needs.map(({ family = null, licence = null, people = null }) => ({ family, licence, people })) };
    return keepDraft(context, { operation: 'saveSupportRequestDraft', input, of: RequestDraftRow, key: { id: context.actor.employeeId }, content: draft, label: '書きかけの要請', whyNot: () => whyNotKept(draft, settings) });
  }
}
