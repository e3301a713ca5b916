import { AllowedFor, isRefused, notFound, once, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dayAfter } from '../day.ts';
import { lockApplicant } from '../internal-postings/nouns.ts';
import { act, getThing, mayDo, momentOf } from '../side-assignments/noun.ts';
import { ActInput, ReasonInput } from '../side-assignments/posting.type.ts';
import { applicantOf, homeOf, whyMoved } from './applicant.reading.ts';
import { whyNotContent, type Content } from './content.ts';
import type { Judgement, Look } from './look.ts';
import { permit as noun } from './nouns.ts';
import { whyNotHours } from './permit.ts';
import { OutsideActivityHours, OutsideActivityPermit } from './permit.entity.ts';
import { DraftOutsideActivityInput, EditOutsideActivityInput, GiveOpinionInput, GrantOutsideActivityInput, LogOutsideHoursInput, RefuseOutsideActivityInput, type OutsideActivityContentInput } from './permit.input.ts';
import { mayAskOutsideActivities } from './permit.policy.ts';
import { OutsideActivityPermitResult } from './permit.type.ts';
import { standingOf } from './state.reading.ts';
import { recordStep } from './step.entity.ts';

@Resolver()
export class OutsideActivityActsResolver {
  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '許可の申請を書き始める。renewsId は、更新するとき、または異動したとき' })
  async draftOutsideActivity(@Arg('input', () => DraftOutsideActivityInput) input: DraftOutsideActivityInput, @Ctx() context: RequestContext) {
    const renewed = input.renewsId ? await getThing(context, noun, input.renewsId) : null;
    if (renewed && !(await mayDo(context, noun, 'RENEW', renewed))) throw notFound(noun.label);
    const { actor: { employeeId } } = context;
    const { on, at } = momentOf(context);
    return once(
      context,
      'draftOutsideActivity',
      input,
      async (em) => {
        await lockApplicant(em, employeeId);
        const home = await homeOf(em, employeeId, on);
        if (isRefused(home)) return home;
        const standing = renewed && (await standingOf(em, renewed, on));
        const no = renewed && standing ? renewed.whyNot('RENEW', standing) : null;
        if (no) return no;
        const content = renewed && standing ? goingOn(renewed, standing.state === 'REAPPLY' ? on : dayAfter(renewed.endsOn!)) : contentOf(input.content);
        const wrong = whyNotContent(content);
        if (wrong) return wrong;
        const it = em.create(OutsideActivityPermit, {
          id: crypto.randomUUID(), applicantId: employeeId, homeUnitId: home.homeUnitId, renewsId: renewed?.id ?? null, state: 'DRAFT', stateSince: at, changedAt: at, wasSubmitted: false, submittedOn: null, decidedOn: null, toldAt: null,
          ...content, managerAgrees: null, opinion: null, managerLooks: [], personnelLooks: [], judgements: [], conditions: null, reason: null,
        } as never) as OutsideActivityPermit;
        await recordStep(em, { subjectId: it.id, action: 'DRAFT', actorId: employeeId, onBehalfOf: null, at, fromState: null, toState: 'DRAFT', note: null });
        await em.flush();
        return it.id;
      },
      (id) => getThing(context, noun, id),
    );
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '下書き、または差し戻された申請を書き直す' })
  editOutsideActivity(@Arg('input', () => EditOutsideActivityInput) input: EditOutsideActivityInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'editOutsideActivity', action: 'EDIT', input, goesOn: true, verb: async (it, em, moment) => it.edit(contentOf(input.content), await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '提出する。所属長の意見の後、人事課が決める' })
  submitOutsideActivity(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'submitOutsideActivity', action: 'SUBMIT', input, note: input.note,
      async verb(it, em, moment) {
        const home = await homeOf(em, it.applicantId, moment.on);
        if (isRefused(home)) return home;
        return it.submit(home.hasHead ? 'SUBMITTED' : 'HR_REVIEW', home.homeUnitId, await applicantOf(em, it, moment.on), await standingOf(em, it, moment.on), moment);
      },
    });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '本人が申請を取り下げる' })
  withdrawOutsideActivity(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'withdrawOutsideActivity', action: 'WITHDRAW', input, note: input.note, verb: async (it, em, moment) => it.withdraw(await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '所属長が、職務への支障と利害の関係について意見を述べる' })
  giveOpinionOnOutsideActivity(@Arg('input', () => GiveOpinionInput) input: GiveOpinionInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'giveOpinionOnOutsideActivity', action: 'OPINE', input, verb: async (it, em, moment) => it.opine({ ...input, looks: looksOf(input.looks) }, await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '所属長または人事課が、直してもらうために差し戻す' })
  returnOutsideActivity(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'returnOutsideActivity', action: 'RETURN', input, note: input.reason, verb: async (it, em, moment) => it.return(input.reason, await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '人事課が許可する。利害の関係があるときは、わけと条件が要る' })
  grantOutsideActivity(@Arg('input', () => GrantOutsideActivityInput) input: GrantOutsideActivityInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'grantOutsideActivity', action: 'GRANT', input, note: input.conditions,
      async verb(it, em, moment) {
        const standing = await standingOf(em, it, moment.on);
        const no = standing.state === 'HR_REVIEW' ? await whyMoved(em, it, moment.on) : null;
        const done = no ?? it.grant({ looks: looksOf(input.looks), judgements: judgementsOf(input.judgements) }, input.conditions, await applicantOf(em, it, moment.on), standing, moment);
        if (isRefused(done) || !it.renewsId) return done;
        (await em.findOne(OutsideActivityPermit, { id: it.renewsId, state: 'GRANTED' }))?.giveWayTo(it.startsOn!);
        return done;
      },
    });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '人事課が不許可とする。満たさない基準と理由を本人が読む' })
  refuseOutsideActivity(@Arg('input', () => RefuseOutsideActivityInput) input: RefuseOutsideActivityInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'refuseOutsideActivity', action: 'REFUSE', input, note: input.reason,
      verb: async (it, em, moment) => it.refuse({ looks: looksOf(input.looks), judgements: judgementsOf(input.judgements) }, input.reason, await standingOf(em, it, moment.on), moment),
    });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '人事課が許可を取り消す。理由は本人が読む' })
  revokeOutsideActivity(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'revokeOutsideActivity', action: 'REVOKE', input, note: input.reason, verb: async (it, em, moment) => it.revoke(input.reason, await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '本人が、期間の終わる前に従事を終える' })
  endOutsideActivity(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'endOutsideActivity', action: 'END', input, note: input.reason, verb: async (it, em, moment) => it.finish(input.reason, await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '本人が結果を確かめた。ホームの「やること」から消える' })
  acknowledgeOutsideActivity(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, noun, { operation: 'acknowledgeOutsideActivity', action: 'ACKNOWLEDGE', input, verb: async (it, em, moment) => it.acknowledge(await standingOf(em, it, moment.on), moment) });
  }

  @AllowedFor(mayAskOutsideActivities)
  @Mutation(() => OutsideActivityPermitResult, { description: '本人が、ひと月に従事した時間を記す、または直す' })
  logOutsideHours(@Arg('input', () => LogOutsideHoursInput) input: LogOutsideHoursInput, @Ctx() context: RequestContext) {
    return act(context, noun, {
      operation: 'logOutsideHours', action: 'LOG', input, goesOn: true,
      async verb(it, em, moment) {
        const no = it.whyNot('LOG', await standingOf(em, it, moment.on)) ?? (it.decidedOn ? whyNotHours(input, { startsOn: it.startsOn!, endsOn: it.endsOn! }, moment.on) : null);
        if (no) return no;
        const said = { hours: input.hours, done: input.done.trim(), loggedAt: moment.at };
        const before = await em.findOne(OutsideActivityHours, { permitId: it.id, month: input.month });
        if (before) em.assign(before, said);
        else em.create(OutsideActivityHours, { id: crypto.randomUUID(), permitId: it.id, month: input.month, ...said });
        return it;
      },
    });
  }
}

const looksOf = (looks: readonly Look[]): Look[] => looks.map(({ relation, exists, why }) => ({ relation, exists, why: why.trim() }));
const judgementsOf = (judgements: readonly Judgement[]): Judgement[] => judgements.map(({ criterion, met, why }) => ({ criterion, met, why: why.trim() }));

const contentOf = (input: OutsideActivityContentInput): Content => ({
  hostName: input.hostName?.trim() ?? '', hostKind: input.hostKind ?? null, activity: input.activity?.trim() ?? '', purpose: input.purpose?.trim() ?? '', startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null,
  hoursPerMonth: input.hoursPerMonth ?? null, hoursPerWeek: input.hoursPerWeek ?? null, workdayHours: input.workdayHours ?? null, monthlyPay: input.monthlyPay ?? null, payBasis: input.payBasis?.trim() ?? '', declared: looksOf(input.declared ?? []),
});

/** The same again from a day on. What was declared is asked anew: relations change. */
const goingOn = ({ hostName, hostKind, activity, purpose, hoursPerMonth, hoursPerWeek, workdayHours, monthlyPay, payBasis }: OutsideActivityPermit, startsOn: string): Content => ({
  hostName, hostKind: hostKind ?? null, activity, purpose, startsOn, endsOn: null, hoursPerMonth: hoursPerMonth ?? null, hoursPerWeek: hoursPerWeek ?? null, workdayHours: workdayHours ?? null, monthlyPay: monthlyPay ?? null, payBasis, declared: [],
});
