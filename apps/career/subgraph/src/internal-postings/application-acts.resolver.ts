import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, isRefused, isUuid, may, notFound, once, tell, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { keepDraft } from '../form-draft.ts';
import { act, getThing, momentOf, rightsOf } from '../side-assignments/noun.ts';
import { ActInput, ReasonInput } from '../side-assignments/posting.type.ts';
import { InternalApplication, InternalApplicationDraft } from './application.entity.ts';
import { choiceOf, whyNotMatched } from './application.reading.ts';
import { LIVE_STATES, whyNotForm, whyTooLong } from './application.ts';
import { ApplyForInternalPostingInput, InternalApplicationDraftResult, InternalApplicationResult, InviteToInterviewInput, RecordInterviewInput, SaveInternalApplicationDraftInput } from './application.type.ts';
import { candidateFor, readCandidate, words } from './eligibility.reading.ts';
import { whyNotApply } from './eligibility.ts';
import { FACTS } from './facts.ts';
import { application as noun, lockApplicant, posting as postingNoun } from './nouns.ts';
import { InternalPosting } from './posting.entity.ts';
import { mayAskInternalPostings } from './posting.policy.ts';
import { recordStep } from './step.entity.ts';
import { termsInForce } from './terms.ts';

@Resolver()
export class InternalApplicationActsResolver {
  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationDraftResult, { description: '応募の書きかけを残す。一人、一つの募集に一つ' })
  async saveInternalApplicationDraft(@Arg('input', () => SaveInternalApplicationDraftInput) input: SaveInternalApplicationDraftInput, @Ctx() context: RequestContext) {
    await getThing(context, postingNoun, input.postingId);
    const { postingId, motivation, experience } = input;
    return keepDraft(context, { operation: 'saveInternalApplicationDraft', input, of: InternalApplicationDraft, key: { postingId, applicantId: context.actor.employeeId }, content: { motivation, experience }, label: '書きかけの応募', whyNot: () => whyTooLong({ motivation, experience }) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '募集に応募する。自分の所属長の同意は要らず、伝わらない' })
  async applyForInternalPosting(@Arg('input', () => ApplyForInternalPostingInput) input: ApplyForInternalPostingInput, @Ctx() context: RequestContext) {
    const rights = await rightsOf(context, postingNoun);
    const { on, at } = momentOf(context);
    const applicantId = context.actor.employeeId;
    return once(
      context,
      'applyForInternalPosting',
      input,
      async (em) => {
        await lockApplicant(em, applicantId);
        const posting = isUuid(input.postingId) ? await em.findOne(InternalPosting, { id: input.postingId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
        if (!posting || !may(rights, 'APPLY', 'InternalPosting', posting)) throw notFound('募集');
        const candidate = candidateFor(await readCandidate(em, context), posting.id);
        const no = whyNotApply({ state: posting.stateOn(on), hostUnitId: posting.hostUnitId, grades: posting.grades }, candidate, termsInForce(), words, on) ?? whyNotForm(input);
        if (no) return no;
        const application = em.create(InternalApplication, {
          id: crypto.randomUUID(), postingId: posting.id, postingTitle: posting.title, hostUnitId: posting.hostUnitId, applicantId, state: 'SUBMITTED', stateSince: at, submittedAt: at, submittedOn: on,
          toldAt: null, heardAt: null, motivation: input.motivation, experience: input.experience, interviewOn: null, interviewTime: null, interviewPlace: null, interviewRecord: null, matchedOn: null, startsOn: null, lapsesOn: null,
        });
        await recordStep(em, { subjectId: application.id, action: 'APPLY', actorId: applicantId, onBehalfOf: null, at, fromState: null, toState: 'SUBMITTED', note: null });
        await em.nativeDelete(InternalApplicationDraft, { postingId: posting.id, applicantId });
        await em.flush();
        return application.id;
      },
      (id) => getThing(context, noun, id),
    );
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '書類選考を通し、面接の日時と場所を決める、または直す' })
  inviteToInterview(@Arg('input', () => InviteToInterviewInput) input: InviteToInterviewInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'inviteToInterview', action: 'INVITE', input, verb: async (it, em, moment) => it.invite(input, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '面接を記録する。本人は読まない' })
  recordInterview(@Arg('input', () => RecordInterviewInput) input: RecordInterviewInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'recordInterview', action: 'RECORD', input, verb: async (it, em, moment) => it.keepRecord(input.record, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: 'この人に決める。本人と、本人の所属長に伝わり、年間計画の固定点になる' })
  matchApplicant(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'matchApplicant', action: 'MATCH', input, note: input.note,
      verb: async (it, em, moment) => {
        const posting = await em.findOneOrFail(InternalPosting, { id: it.postingId });
        const choice = await choiceOf(em, it, moment.on);
        const no = await whyNotMatched(em, it, moment.on);
        const done = no ?? it.match(posting.startsOn!, termsInForce().lapseDays.value, choice, moment);
        if (isRefused(done)) return done;
        await endOthers(em, it, moment.at);
        await em.flush();
        await tell(em, FACTS.matched, it.id, { applicationId: it.id, employeeId: it.applicantId, unitId: it.hostUnitId, matchedOn: it.matchedOn!, startsOn: it.startsOn!, lapsesOn: it.lapsesOn! });
        return done;
      },
    });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '見送る。理由は本人が読む。本人の所属長には、この後も伝わらない' })
  declineInternalApplication(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'declineInternalApplication', action: 'DECLINE', input, note: input.reason, verb: async (it, em, moment) => it.decline(input.reason, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '本人が応募を取り下げる' })
  withdrawInternalApplication(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'withdrawInternalApplication', action: 'WITHDRAW', input, note: input.note, verb: async (it, em, moment) => it.withdraw(await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '本人が結果を確かめた。ホームの「やること」から消える' })
  acknowledgeInternalOutcome(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'acknowledgeInternalOutcome', action: 'ACKNOWLEDGE', input, verb: async (it, em, moment) => it.acknowledge(await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskInternalPostings)
  @Mutation(() => InternalApplicationResult, { description: '本人の所属長が、決まったことを確かめた' })
  hearOfInternalMatch(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'hearOfInternalMatch', action: 'HEAR', input, verb: async (it, em, moment) => it.hear(await choiceOf(em, it, moment.on), moment) });
  }
}

/** One place for one person: what else they have applied for ends, and its posting unit reads why. */
async function endOthers(em: SqlEntityManager, { id, applicantId }: InternalApplication, at: Date): Promise<void> {
  for (const it of await em.find(InternalApplication, { id: { $ne: id }, applicantId, state: { $in: [...LIVE_STATES] } })) {
    await recordStep(em, { subjectId: it.id, action: 'MATCHED_ELSEWHERE', actorId: null, onBehalfOf: null, at, fromState: it.state, toState: 'WITHDRAWN', note: null });
    it.end('WITHDRAWN', at);
  }
}
