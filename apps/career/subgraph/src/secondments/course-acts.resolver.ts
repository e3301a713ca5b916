import { AllowedFor, isUuid, may, notFound, once, refuse, tell, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dayAfter } from '../day.ts';
import { nameSkills } from '../skills/skill.naming.ts';
import { act, end, isAwayThen } from './act.ts';
import { skillNames } from './agreement.ts';
import { nextReportOf } from './course.reading.ts';
import { FACTS } from './facts.ts';
import { placeOf } from './people.reading.ts';
import { ReportRow } from './secondment.entity.ts';
import { mayAskSecondments } from './secondment.policy.ts';
import { getSecondment, readSecondments, rightsOf, settings } from './secondment.reading.ts';
import { LONGEST, whyNotOrder, whyNotRecall, whyNotSharing, whyNotText } from './secondment.ts';
import { ActInput, OrderInput, ReasonInput, RecallInput, ReportInput, SecondmentResult, ShareInput } from './secondment.type.ts';

/** From the selection to what is brought home. */
@Resolver()
export class CourseActsResolver {
  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '人事課が、募集の人数の中で決める' })
  selectForSecondment(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, { operation: 'selectForSecondment', action: 'SELECT', input, verb: ({ row }) => void row.to('SELECTED', context.clock.now()) });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '人事課が、今回は見送る。理由は本人と主管課が読む' })
  notSelectForSecondment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return end(context, 'notSelectForSecondment', 'NOT_SELECT', 'NOT_SELECTED', input);
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '人事課が、派遣を発令する。organization に伝わり、名簿に載ると、その日が正になる' })
  orderSecondment(@Arg('input', () => OrderInput) input: OrderInput, @Ctx() context: RequestContext) {
    return act(context, {
      operation: 'orderSecondment', action: 'ORDER', input,
      verb: async ({ row, agreement }, em) => {
        const { firstDay, lastDay } = input;
        const no = whyNotOrder(input, agreement.basis, settings, await isAwayThen(em, row.employeeId, input, row.id), context.actor.on);
        if (no) return no;
        Object.assign(row.to('ORDERED', context.clock.now()), { firstDay, lastDay });
        await em.flush();
        await tell(em, FACTS.ordered, row.id, { secondmentId: row.id, employeeId: row.employeeId, hostKind: agreement.hostKind, hostName: agreement.hostName, firstDay, until: dayAfter(lastDay) });
        return null;
      },
    });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '人事課が、初日の前に取りやめる' })
  cancelSecondment(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: RequestContext) {
    return act(context, {
      operation: 'cancelSecondment', action: 'CANCEL', input, note: input.reason,
      verb: async ({ row }, em) => {
        const no = whyNotText(input.reason, 'reason', '理由を書いてください。');
        if (no) return no;
        if (row.firstDay) await tell(em, FACTS.endedEarly, row.id, { secondmentId: row.id, employeeId: row.employeeId, until: row.firstDay });
        Object.assign(row.to('CANCELLED', context.clock.now()), { heardAt: null });
        return null;
      },
    });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '人事課が、予定より早く戻す。戻る日が派遣の最後の日になる' })
  recallSecondment(@Arg('input', () => RecallInput) input: RecallInput, @Ctx() context: RequestContext) {
    return act(context, {
      operation: 'recallSecondment', action: 'RECALL', input, note: input.reason,
      verb: async ({ row, term }, em) => {
        const no = whyNotText(input.reason, 'reason', '早く戻す理由を書いてください。') ?? whyNotRecall(input.returnedOn, term!);
        if (no) return no;
        Object.assign(row, { lastDay: input.returnedOn, recalled: true });
        await tell(em, FACTS.endedEarly, row.id, { secondmentId: row.id, employeeId: row.employeeId, until: dayAfter(input.returnedOn) });
        return null;
      },
    });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '書きかけの中間報告を残す。本人だけが読む' })
  async saveSecondmentReportDraft(@Arg('input', () => ReportInput) input: ReportInput, @Ctx() context: RequestContext) {
    const { actor: { on }, clock } = context;
    const rights = await rightsOf(context);
    return once(context, 'saveSecondmentReportDraft', input, async (em) => {
      const [it] = isUuid(input.id) ? await readSecondments(em, on, { id: input.id }) : [];
      if (!it || !may(rights, 'REPORT', 'Secondment', it.row)) throw notFound('派遣・交流');
      const number = nextReportOf(it);
      if (number === null) return refuse('NOT_NOW', 'いま出す中間報告はありません。画面を読み直してください。');
      if (input.content.length > LONGEST.report) return refuse('TOO_LONG', `${LONGEST.report} 文字までです。短くしてください。`, { field: 'content' });
      // Two windows of one person may save at once: the later one is kept.
      await em.upsert(ReportRow, { id: crypto.randomUUID(), secondmentId: it.id, number, content: input.content, savedAt: clock.now(), submittedOn: null }, { onConflictFields: ['secondmentId', 'number'], onConflictMergeFields: ['content', 'savedAt'] });
      return it.id;
    }, (id) => getSecondment(context, id));
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '本人が、次の中間報告を出す' })
  submitSecondmentReport(@Arg('input', () => ReportInput) input: ReportInput, @Ctx() context: RequestContext) {
    const { actor: { on }, clock } = context;
    return act(context, {
      operation: 'submitSecondmentReport', action: 'REPORT', input,
      verb: async (it, em) => {
        const no = whyNotText(input.content, 'report', '取り組んだこと、学んだこと、これからのことを書いてください。');
        if (no) return { ...no, field: 'content' };
        const number = nextReportOf(it)!;
        const written = { content: input.content.trim(), savedAt: clock.now(), submittedOn: on };
        const draft = await em.findOne(ReportRow, { secondmentId: it.id, number });
        if (draft) em.assign(draft, written);
        else em.create(ReportRow, { id: crypto.randomUUID(), secondmentId: it.id, number, ...written });
        return null;
      },
    });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: '戻った本人が、学んだことを伝えた場を記録する。所属長が確かめるまで書き直せる' })
  shareSecondmentKnowledge(@Arg('input', () => ShareInput) input: ShareInput, @Ctx() context: RequestContext) {
    const { actor: { on }, clock } = context;
    return act(context, {
      operation: 'shareSecondmentKnowledge', action: 'SHARE', input,
      verb: async ({ row, term }, em) => {
        const skills = skillNames(input.skills);
        const no = whyNotSharing({ ...input, skills }, term!, on);
        if (no) return no;
        const place = await placeOf(em, row.employeeId, on);
        Object.assign(row, { sharedOn: input.heldOn, sharedTopic: input.topic.trim(), sharedSummary: input.summary.trim(), audience: input.audience, sharedSkills: skills, sharedUnitId: place?.workUnitId ?? row.homeUnitId, sharedAt: clock.now() });
        return null;
      },
    });
  }

  @AllowedFor(mayAskSecondments)
  @Mutation(() => SecondmentResult, { description: 'いまの所属の所属長が、還元を確かめる。挙げたスキルが、スキルの根拠になる' })
  confirmSecondmentKnowledge(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    const { actor, clock } = context;
    return act(context, {
      operation: 'confirmSecondmentKnowledge', action: 'CONFIRM', input,
      verb: async ({ row }, em) => {
        Object.assign(row.to('SHARED', clock.now()), { confirmedOn: actor.on });
        await em.flush();
        await nameSkills(em, { names: row.sharedSkills, employeeId: row.employeeId, evidence: 'SECONDMENT', evidenceId: row.id, assertedById: actor.employeeId, on: actor.on, at: clock.now() });
        return null;
      },
    });
  }
}

