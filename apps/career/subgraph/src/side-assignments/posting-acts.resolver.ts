import { AllowedFor, isUuid, notFound, once, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Application } from './application.entity.ts';
import { LIVE_STATES, UNDECIDED_STATES } from './application.ts';
import { limitsInForce } from './limits.ts';
import { act, getThing, momentOf } from './noun.ts';
import { posting as noun } from './nouns.ts';
import { workUnitOf } from '../people.ts';
import { Posting, searchTextOf, type Moment } from './posting.entity.ts';
import { whyNotContent, type PostingContent } from './posting.ts';
import { ActInput, DraftPostingInput, EditPostingInput, PostingResult, ReasonInput, type PostingContentInput } from './posting.type.ts';
import { mayAskSideAssignments, standingOf } from '../standing.policy.ts';
import { recordStep } from './step.entity.ts';

@Resolver()
export class PostingActsResolver {
  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult, { description: '募集の下書きを始める' })
  async draftPosting(@Arg('input', () => DraftPostingInput) input: DraftPostingInput, @Ctx() context: RequestContext) {
    const { hostUnitIds } = await standingOf(context);
    const hostWorkUnitId = isUuid(input.hostUnitId) && hostUnitIds.includes(input.hostUnitId) ? await workUnitOf(context, input.hostUnitId) : null;
    if (!hostWorkUnitId) throw notFound('所属');
    const { at } = momentOf(context);
    const content = contentOf(input.content);
    return once(
      context,
      'draftPosting',
      input,
      async (em) => {
        const no = whyNotContent(content, limitsInForce());
        if (no) return no;
        const { employeeId } = context.actor;
        const posting = em.create(Posting, { id: crypto.randomUUID(), hostUnitId: input.hostUnitId, hostWorkUnitId, draftedById: employeeId, state: 'DRAFT', wasSubmitted: false, stateSince: at, changedAt: at, ...content, searchText: searchTextOf(content) } as never) as Posting;
        recordStep(em, { subject: 'POSTING', subjectId: posting.id, action: 'DRAFT', actorId: employeeId, onBehalfOf: null, at, fromState: null, toState: 'DRAFT', note: null });
        await em.flush();
        return posting.id;
      },
      (id) => getThing(context, noun, id),
    );
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult, { description: '下書き、または差し戻された募集を書き直す' })
  editPosting(@Arg('input', () => EditPostingInput) input: EditPostingInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'editPosting', action: 'EDIT', input, goesOn: true, verb: (posting, _, moment) => posting.edit(contentOf(input.content), moment, limitsInForce()) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult)
  submitPosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'submitPosting', action: 'SUBMIT', input, note: input.note, verb: (posting, _, moment) => posting.submit(moment, limitsInForce()) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult)
  approvePosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'approvePosting', action: 'APPROVE', input, note: input.note, verb: (posting, _, moment) => posting.approve(moment, limitsInForce()) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult)
  returnPosting(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'returnPosting', action: 'RETURN', input, note: input.reason, verb: (posting, _, moment) => posting.return(input.reason, moment, limitsInForce()) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult, { description: '締切の前に締め切る' })
  closePosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'closePosting', action: 'CLOSE', input, note: input.note, verb: (posting, _, moment) => posting.close(moment, limitsInForce()) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult, { description: '選考を終える。決まっていない応募は「選ばれなかった」で終わる' })
  settlePosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'settlePosting', action: 'SETTLE', input, note: input.note,
      verb: async (posting, em, moment) => {
        const done = posting.settle(moment, limitsInForce());
        if (done === posting) await endApplications(em, posting, UNDECIDED_STATES, 'NOT_SELECTED', 'POSTING_SETTLED', moment, null);
        return done;
      },
    });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => PostingResult, { description: '募集を取り下げる。応募していた職員に知らせる' })
  withdrawPosting(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'withdrawPosting', action: 'WITHDRAW', input, note: input.reason,
      verb: async (posting, em, moment) => {
        const orders = await em.count(Application, { postingId: posting.id, state: 'ORDERED' });
        const done = posting.withdraw(input.reason, orders, moment, limitsInForce());
        if (done === posting) await endApplications(em, posting, LIVE_STATES, 'POSTING_WITHDRAWN', 'POSTING_WITHDRAWN', moment, input.reason);
        return done;
      },
    });
  }
}

/** Every application still on its way ends with the posting, each with its own line; its applicant finds it on ホーム. */
async function endApplications(em: RequestContext['em'], posting: Posting, states: readonly string[], to: 'NOT_SELECTED' | 'POSTING_WITHDRAWN', action: string, moment: Moment, note: string | null) {
  for (const application of await em.find(Application, { postingId: posting.id, state: { $in: [...states] as never } })) {
    recordStep(em, { subject: 'APPLICATION', subjectId: application.id, action, actorId: null, onBehalfOf: null, at: moment.at, fromState: application.state, toState: to, note });
    application.end(to, moment);
  }
}

const contentOf = (input: PostingContentInput): PostingContent => ({
  title: input.title?.trim() ?? '',
  description: input.description?.trim() ?? '',
  field: input.field ?? null,
  skillsWanted: [...new Set((input.skillsWanted ?? []).map((skill) => skill.trim()).filter(Boolean))],
  hoursPerMonth: input.hoursPerMonth ?? null,
  termFrom: input.termFrom ?? null,
  termTo: input.termTo ?? null,
  headcount: input.headcount ?? null,
  deadline: input.deadline ?? null,
  why: input.why?.trim() ?? '',
});
