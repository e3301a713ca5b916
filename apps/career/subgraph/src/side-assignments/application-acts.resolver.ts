import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, DirectoryEmployee, DirectoryUnit, isRefused, isUuid, notFound, once, tell, may, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dayAfter } from '../day.ts';
import { keepDraft } from '../form-draft.ts';
import { Application, ApplicationDraft } from './application.entity.ts';
import { choiceOf } from './application.reading.ts';
import { LIVE_STATES, whyNotApply, whyNotForm, type Candidate } from './application.ts';
import { ApplicationDraftResult, ApplicationResult, ApplyForPostingInput, SaveApplicationDraftInput } from './application.type.ts';
import { Assignment } from './assignment.entity.ts';
import { FACTS } from './facts.ts';
import { limitsInForce } from './limits.ts';
import { act, getThing, momentOf, rightsOf } from './noun.ts';
import { application as noun, posting as postingNoun } from './nouns.ts';
import { mainAssignmentOf } from '../people.ts';
import { Posting } from './posting.entity.ts';
import { overlapping } from './posting.reading.ts';
import { whyTooManyHours } from './posting.ts';
import { ActInput, ReasonInput } from './posting.type.ts';
import { mayAskSideAssignments } from '../standing.policy.ts';
import { recordStep } from './step.entity.ts';

@Resolver()
export class ApplicationActsResolver {
  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationDraftResult, { description: '応募の書きかけを残す。一人、一つの募集に一つ' })
  async saveApplicationDraft(@Arg('input', () => SaveApplicationDraftInput) input: SaveApplicationDraftInput, @Ctx() context: RequestContext) {
    await getThing(context, postingNoun, input.postingId);
    const { postingId, motivation = null, hoursWished = null, expectedOvertime = null, skills = [] } = input;
    return keepDraft(context, {
      operation: 'saveApplicationDraft', input, of: ApplicationDraft, key: { postingId, applicantId: context.actor.employeeId }, content: { motivation, hoursWished, expectedOvertime, skills }, label: '書きかけの応募',
      whyNot: () => ((motivation?.length ?? 0) > 2000 ? refuse('TOO_LONG', '応募の動機は 2000 文字までです。短くしてください。', { field: 'motivation' }) : null),
    });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '募集に応募する。次は自分の所属長が同意するかを決める' })
  async applyForPosting(@Arg('input', () => ApplyForPostingInput) input: ApplyForPostingInput, @Ctx() context: RequestContext) {
    const rights = await rightsOf(context, postingNoun);
    const { on, at } = momentOf(context);
    const applicantId = context.actor.employeeId;
    return once(
      context,
      'applyForPosting',
      input,
      async (em) => {
        const posting = isUuid(input.postingId) ? await em.findOne(Posting, { id: input.postingId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
        if (!posting || !may(rights, 'APPLY', 'Posting', posting)) throw notFound('募集');
        const limits = limitsInForce();
        const no = whyNotApply({ state: posting.stateOn(on), hostWorkUnitId: posting.hostWorkUnitId, hoursPerMonth: posting.hoursPerMonth ?? null }, await candidateFor(em, posting, applicantId, on), limits) ?? whyNotForm(input, posting as never, limits);
        if (no) return no;
        const { motivation, hoursWished, skills, expectedOvertime } = input;
        const application = em.create(Application, {
          id: crypto.randomUUID(), postingId: posting.id, postingTitle: posting.title, hostUnitId: posting.hostUnitId, applicantId,
          state: 'SUBMITTED', stateSince: at, submittedAt: at, shownToHost: false, motivation, hoursWished, skills, expectedOvertime,
        });
        recordStep(em, { subject: 'APPLICATION', subjectId: application.id, action: 'SUBMIT', actorId: applicantId, onBehalfOf: null, at, fromState: null, toState: 'SUBMITTED', note: null });
        await em.nativeDelete(ApplicationDraft, { postingId: posting.id, applicantId });
        await em.flush();
        return application.id;
      },
      (id) => getThing(context, noun, id),
    );
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '所属長が同意する' })
  consentToApplication(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'consentToApplication', action: 'CONSENT', input, note: input.note, verb: async (it, em, moment) => it.consent(await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '所属長が同意しない。理由は本人と人事課だけが読む' })
  refuseApplication(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'refuseApplication', action: 'REFUSE', input, note: input.reason, verb: async (it, em, moment) => it.refuse(input.reason, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '受入所属が選ぶ。次は人事課が発令する' })
  selectApplicant(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'selectApplicant', action: 'SELECT', input, note: input.note, verb: async (it, em, moment) => it.select(await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '受入所属が見送る' })
  declineApplicant(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'declineApplicant', action: 'DECLINE', input, note: input.reason, verb: async (it, em, moment) => it.decline(input.reason, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '人事課が発令する。従事が始まる' })
  orderAssignment(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'orderAssignment', action: 'ORDER', input, note: input.note,
      verb: async (it, em, moment) => {
        const posting = await em.findOneOrFail(Posting, { id: it.postingId });
        const others = await lockAssignmentsOf(em, it.applicantId);
        const no = whyTooManyHours(it.hoursWished + overlapping(others, posting as never, moment.on), limitsInForce());
        if (no) return no;
        const done = it.order(await choiceOf(em, it, moment.on), moment);
        return isRefused(done) ? done : beginAssignment(em, context, it, posting);
      },
    });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '人事課が受入所属へ戻す' })
  sendBackApplication(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'sendBackApplication', action: 'SEND_BACK', input, note: input.reason, verb: async (it, em, moment) => it.sendBack(input.reason, await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '本人が応募を取り下げる' })
  withdrawApplication(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'withdrawApplication', action: 'WITHDRAW', input, note: input.note, verb: async (it, em, moment) => it.withdraw(await choiceOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskSideAssignments)
  @Mutation(() => ApplicationResult, { description: '本人が結果を確かめた。ホームの「やること」から消える' })
  acknowledgeOutcome(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'acknowledgeOutcome', action: 'ACKNOWLEDGE', input, verb: async (it, em, moment) => it.acknowledge(await choiceOf(em, it, moment.on), moment) });
  }
}

/** Who wants to apply, read in the transaction that applies. */
async function candidateFor(em: SqlEntityManager, posting: Posting, applicantId: string, on: string): Promise<Candidate> {
  const main = await mainAssignmentOf(em, applicantId, on);
  const unit = main && (await em.findOne(DirectoryUnit, { id: main.unitId }));
  const employee = await em.findOne(DirectoryEmployee, { id: applicantId });
  const live = await em.count(Application, { postingId: posting.id, applicantId, state: { $in: [...LIVE_STATES] } });
  const assignments = await em.find(Assignment, { employeeId: applicantId });
  return { staffKind: employee?.staffKind ?? '', grade: main?.grade ?? '', units: unit?.ancestorIds ?? [], hours: overlapping(assignments, posting as never, on), hasLiveApplication: live > 0 };
}

/** Two orders for one person must not pass the monthly limit side by side: the person's applications are the lock. */
async function lockAssignmentsOf(em: SqlEntityManager, employeeId: string): Promise<Assignment[]> {
  await em.execute(`select id from "${em.config.get('schema') as string}".side_assignment_application where applicant_id = ? order by id for update`, [employeeId]);
  return em.find(Assignment, { employeeId });
}

/** The order makes the side assignment. Ordered late, it begins on the day of the order. */
async function beginAssignment(em: SqlEntityManager, context: RequestContext, application: Application, posting: Posting): Promise<Application> {
  const { on, at } = momentOf(context);
  const firstDay = [posting.termFrom!, on].sort().at(-1)!;
  const assignment = em.create(Assignment, {
    id: crypto.randomUUID(), applicationId: application.id, postingId: posting.id, title: posting.title, hostUnitId: posting.hostUnitId, employeeId: application.applicantId,
    hoursPerMonth: application.hoursWished, firstDay, until: dayAfter(posting.termTo!), orderedAt: at, personReviewed: false, hostReviewed: false,
  });
  recordStep(em, { subject: 'ASSIGNMENT', subjectId: assignment.id, action: 'ORDER', actorId: context.actor.employeeId, onBehalfOf: null, at, fromState: null, toState: assignment.stateOn(on), note: null });
  await em.flush();
  await tell(em, FACTS.ordered, assignment.id, { assignmentId: assignment.id, employeeId: assignment.employeeId, hostUnitId: assignment.hostUnitId, firstDay, until: assignment.until, hoursPerMonth: assignment.hoursPerMonth });
  return application;
}
