import { AllowedFor, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { act } from './act.ts';
import { otherOf, whyNotConfirm } from './course.reading.ts';
import { PlanRow, SessionRow } from './topic.entity.ts';
import { mayAskSuccession } from './topic.policy.ts';
import { whyNotText } from './topic.ts';
import { AgreeInput, PlanInput, RecordInput, TopicResult } from './topic.type.ts';

/** What the two do, and the 所属長's last word. */
@Resolver()
export class HandoverActsResolver {
  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '担い手か後任が、引継ぎ一回を記録する。相手が確かめる' })
  recordHandover(@Arg('input', () => RecordInput) input: RecordInput, @Ctx() context: RequestContext) {
    const { actor: { employeeId, on }, clock } = context;
    return act(context, 'recordHandover', 'RECORD', input, async ({ em, plan }) => {
      if (plan!.confirmedOn !== null) return refuse('NOT_NOW', 'すでに引継ぎが完了しています。画面を読み直してください。');
      const isSuccessor = plan!.successorId === employeeId;
      if (!plan!.holderIds.includes(input.holderId) || input.holderId === plan!.successorId || (!isSuccessor && input.holderId !== employeeId)) return refuse('NOT_A_HOLDER', isSuccessor ? '誰から引き継いだかを、担い手から選んでください。' : '担い手が書くときは、自分の引継ぎだけを記録できます。', { field: 'holderId' });
      if (input.heldOn > on) return refuse('FUTURE_DAY', '引継ぎの日は、今日までの日を入れてください。これからの引継ぎは、終わってから記録してください。', { field: 'heldOn' });
      const no = whyNotText({ what: input.what });
      if (no) return no;
      em.create(SessionRow, { id: crypto.randomUUID(), planId: plan!.id, holderId: input.holderId, authorId: employeeId, heldOn: input.heldOn, what: input.what.trim(), writtenAt: clock.now(), confirmedAt: null });
      return { aboutId: isSuccessor ? input.holderId : plan!.successorId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '相手の書いた引継ぎの記録を確かめる' })
  agreeToHandover(@Arg('input', () => AgreeInput) input: AgreeInput, @Ctx() context: RequestContext) {
    return act(context, 'agreeToHandover', 'AGREE', input, async ({ em, plan }) => {
      const session = await em.findOneOrFail(SessionRow, { id: input.sessionId });
      if (session.confirmedAt !== null) return refuse('NOT_NOW', 'この記録は、もう確かめてあります。画面を読み直してください。');
      em.assign(session, { confirmedAt: context.clock.now() });
      return { aboutId: otherOf(session, plan!) === session.holderId ? plan!.successorId : session.holderId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '所属長が、後任に引き継がれたことを確かめる' })
  confirmTransfer(@Arg('input', () => PlanInput) input: PlanInput, @Ctx() context: RequestContext) {
    return act(context, 'confirmTransfer', 'CONFIRM', input, async ({ em, plan }) => {
      if (plan!.confirmedOn !== null) return refuse('NOT_NOW', 'すでに確かめてあります。画面を読み直してください。');
      const no = whyNotConfirm(plan!);
      if (no) return refuse(no.code, no.message);
      em.assign(await em.findOneOrFail(PlanRow, { id: plan!.id }), { confirmedOn: context.actor.on });
      return { aboutId: plan!.successorId };
    });
  }
}
