import { AllowedFor, DirectoryUnit, asOf, isUuid, notFound, once, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { act, getThing, momentOf, readable } from '../side-assignments/noun.ts';
import { ActInput, ReasonInput } from '../side-assignments/posting.type.ts';
import { InternalApplication } from './application.entity.ts';
import { LIVE_STATES } from './application.ts';
import { gradeCodes } from './eligibility.reading.ts';
import { application, posting as noun } from './nouns.ts';
import { InternalPosting, searchTextOf } from './posting.entity.ts';
import { mayAskInternalPostings, postingStandingOf } from './posting.policy.ts';
import { whyNotContent, type PostingContent } from './posting.ts';
import { DraftInternalPostingInput, EditInternalPostingInput, InternalPostingResult, type InternalPostingContentInput } from './posting.type.ts';
import { recordStep } from './step.entity.ts';
import { nextDayOf, termsInForce } from './terms.ts';

@Resolver()
export class InternalPostingActsResolver {
  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '庁内公募の下書きを始める' })
  async draftInternalPosting(@Arg('input', () => DraftInternalPostingInput) input: DraftInternalPostingInput, @Ctx() context: RequestContext) {
    const { headedUnitIds } = await postingStandingOf(context);
    const { on, at } = momentOf(context);
    const unit = isUuid(input.hostUnitId) && headedUnitIds.includes(input.hostUnitId) ? await context.em.findOne(DirectoryUnit, { id: input.hostUnitId, type: { $in: ['DIVISION', 'BRANCH_OFFICE'] }, ...asOf(on) }) : null;
    if (!unit) throw notFound('所属');
    const content = contentOf(input.content, nextDayOf(termsInForce().movesOn.value, on));
    return once(
      context,
      'draftInternalPosting',
      input,
      async (em) => {
        const no = whyNotContent(content, gradeCodes);
        if (no) return no;
        const { employeeId } = context.actor;
        const posting = em.create(InternalPosting, { id: crypto.randomUUID(), hostUnitId: unit.id, draftedById: employeeId, state: 'DRAFT', wasSubmitted: false, stateSince: at, changedAt: at, ...content, searchText: searchTextOf(content) } as never) as InternalPosting;
        await recordStep(em, { subjectId: posting.id, action: 'DRAFT', actorId: employeeId, onBehalfOf: null, at, fromState: null, toState: 'DRAFT', note: null });
        await em.flush();
        return posting.id;
      },
      (id) => getThing(context, noun, id),
    );
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '下書き、または差し戻された募集を書き直す' })
  editInternalPosting(@Arg('input', () => EditInternalPostingInput) input: EditInternalPostingInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'editInternalPosting', action: 'EDIT', input, goesOn: true, verb: (posting, _, moment) => posting.edit(contentOf(input.content, null), moment, gradeCodes) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '人事課へ提出する' })
  submitInternalPosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'submitInternalPosting', action: 'SUBMIT', input, note: input.note, verb: (posting, _, moment) => posting.submit(moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '人事課が承認し、募集を始める' })
  approveInternalPosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'approveInternalPosting', action: 'APPROVE', input, note: input.note, verb: (posting, _, moment) => posting.approve(moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '人事課が理由を添えて差し戻す' })
  returnInternalPosting(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'returnInternalPosting', action: 'RETURN', input, note: input.reason, verb: (posting, _, moment) => posting.return(input.reason, moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '締切の前に締め切る' })
  closeInternalPosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'closeInternalPosting', action: 'CLOSE', input, note: input.note, verb: (posting, _, moment) => posting.close(moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '選考を終える。知ってよい応募がすべて決まってから。知ってはならない応募は、人事課のもとで続く' })
  async settleInternalPosting(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    const undecided = await readable(context, application, { postingId: isUuid(input.id) ? input.id : { $in: [] }, state: { $in: [...LIVE_STATES] } });
    return act(context, noun, { operation: 'settleInternalPosting', action: 'SETTLE', input, note: input.note, verb: async (posting, em, moment) => posting.settle(await em.count(InternalApplication, undecided), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalPostingResult, { description: '募集を取り下げる。応募していた職員に、理由と一緒に知らせる' })
  withdrawInternalPosting(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'withdrawInternalPosting', action: 'WITHDRAW', input, note: input.reason,
      verb: async (posting, em, { on, at }) => {
        const done = posting.withdraw(input.reason, await em.count(InternalApplication, { postingId: posting.id, state: 'MATCHED' }), { on, at });
        if (done !== posting) return done;
        for (const it of await em.find(InternalApplication, { postingId: posting.id, state: { $in: [...LIVE_STATES] } })) {
          await recordStep(em, { subjectId: it.id, action: 'POSTING_WITHDRAWN', actorId: null, onBehalfOf: null, at, fromState: it.state, toState: 'POSTING_WITHDRAWN', note: input.reason.trim() });
          it.end('POSTING_WITHDRAWN', at);
        }
        return done;
      },
    });
  }
}

const contentOf = (input: InternalPostingContentInput, startsOn: string | null): PostingContent => ({
  title: input.title?.trim() ?? '',
  description: input.description?.trim() ?? '',
  requirements: input.requirements?.trim() ?? '',
  why: input.why?.trim() ?? '',
  grades: [...new Set(input.grades ?? [])],
  headcount: input.headcount ?? null,
  deadline: input.deadline ?? null,
  startsOn: input.startsOn ?? startsOn,
});
