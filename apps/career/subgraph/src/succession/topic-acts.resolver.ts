import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, asOf, DirectoryUnit, isUuid, notFound, once, refuse, unitsUnder, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { principalOfAct } from '../standing.policy.ts';
import { act } from './act.ts';
import { candidateOf } from './people.reading.ts';
import { whyNotHolder, whyNotSuccessor } from './successor.ts';
import { HolderRow, PlanRow, StepRow, TopicDraftRow, TopicRow } from './topic.entity.ts';
import { LINE_DUTIES, mayAskSuccession } from './topic.policy.ts';
import { getTopic } from './topic-in-reach.reading.ts';
import { limits } from './topic.reading.ts';
import { DEPTHS, whyNotText } from './topic.ts';
import { ActInput, EditInput, MapInput, NameInput, PlanInput, RegisterInput, TopicResult, UnmapInput } from './topic.type.ts';

/** What 所属長 and GM keep of their own units: the words, who knows, who comes after. */
@Resolver()
export class TopicActsResolver {
  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '所属長・グループマネージャーが、継承すべき知識を登録する' })
  async registerKnowledgeTopic(@Arg('input', () => RegisterInput) input: RegisterInput, @Ctx() context: RequestContext) {
    // Asked before the transaction: it is the reader's rights, and nothing that the act changes.
    const led = await unitsUnder(context, ...LINE_DUTIES);
    return once(context, 'registerKnowledgeTopic', input, async (em) => {
      const unit = await unitToKeep(em, led, input.unitId, context.actor.on);
      const no = whyNotText(wordsOf(input));
      if (no) return no;
      const id = crypto.randomUUID();
      em.create(TopicRow, { id, unitId: unit.id, ...trimmed(input), version: 1, createdOn: context.actor.on, closedOn: null });
      await em.flush();
      em.create(StepRow, { topicId: id, action: 'REGISTER', actorId: context.actor.employeeId, onBehalfOf: principalOfAct(context.actor, 'HOST', unit.ancestorIds), aboutId: null, at: context.clock.now(), note: null } as never);
      await em.nativeDelete(TopicDraftRow, { id: context.actor.employeeId });
      await em.flush();
      return id;
    }, (id) => getTopic(context, id));
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '内容を書き直す。ほかの人が先に書き直していたら、断る' })
  editKnowledgeTopic(@Arg('input', () => EditInput) input: EditInput, @Ctx() context: RequestContext) {
    return act(context, 'editKnowledgeTopic', 'EDIT', input, async ({ em, topic }) => {
      if (topic.version !== input.version) return refuse('CHANGED_MEANWHILE', 'ほかの人が先に書き直しました。画面を読み直し、いまの内容から書き直してください。');
      const no = whyNotText(wordsOf(input));
      if (no) return no;
      em.assign(await em.findOneOrFail(TopicRow, { id: topic.id }), { ...trimmed(input), version: topic.version + 1 });
      return {};
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '担い手を登録する、または段階を変える' })
  mapKnowledgeHolder(@Arg('input', () => MapInput) input: MapInput, @Ctx() context: RequestContext) {
    return act(context, 'mapKnowledgeHolder', 'MAP', input, async ({ em, topic }) => {
      if (!isUuid(input.employeeId)) return whyNotHolder({ isHere: false }, false)!;
      const known = topic.holders.find(({ employeeId }) => employeeId === input.employeeId);
      const no = whyNotHolder(known ? { isHere: true } : await candidateOf(context, em, topic, input.employeeId), known?.depth === input.depth);
      if (no) return no;
      if (known) em.assign(await em.findOneOrFail(HolderRow, { id: known.id }), { depth: input.depth });
      else em.create(HolderRow, { id: crypto.randomUUID(), topicId: topic.id, employeeId: input.employeeId, depth: input.depth, removedOn: null });
      return { aboutId: input.employeeId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '担い手から外す' })
  unmapKnowledgeHolder(@Arg('input', () => UnmapInput) input: UnmapInput, @Ctx() context: RequestContext) {
    return act(context, 'unmapKnowledgeHolder', 'UNMAP', input, async ({ em, topic }) => {
      const holder = topic.holders.find(({ id }) => id === input.holderId);
      if (!holder) throw notFound('担い手');
      em.assign(await em.findOneOrFail(HolderRow, { id: holder.id }), { removedOn: context.actor.on });
      return { aboutId: holder.employeeId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '後任と、いつまでに引き継ぐかを決める' })
  nameSuccessor(@Arg('input', () => NameInput) input: NameInput, @Ctx() context: RequestContext) {
    return act(context, 'nameSuccessor', 'NAME', input, async ({ em, topic }) => {
      if (!topic.holders.some(({ depth }) => DEPTHS[depth].keeps)) return refuse('NOT_NOW', '先に、一人でできる担い手を登録してください。');
      const candidate = isUuid(input.successorId) ? await candidateOf(context, em, topic, input.successorId) : { employeeId: input.successorId, isHere: false, leaving: null };
      const no = whyNotSuccessor(candidate, topic, limits.horizonMonths, context.actor.on);
      if (no) return no;
      if (input.dueOn < context.actor.on) return refuse('PAST_DAY', 'いつまでに引き継ぐかは、今日からあとの日を入れてください。', { field: 'dueOn' });
      em.create(PlanRow, { id: crypto.randomUUID(), topicId: topic.id, successorId: input.successorId, dueOn: input.dueOn, namedOn: context.actor.on, withdrawnOn: null, confirmedOn: null });
      return { aboutId: input.successorId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '後任を取り消す。引継ぎの記録は残る' })
  withdrawSuccessor(@Arg('input', () => PlanInput) input: PlanInput, @Ctx() context: RequestContext) {
    return act(context, 'withdrawSuccessor', 'WITHDRAW', input, async ({ em, plan }) => {
      if (plan!.confirmedOn !== null) return refuse('NOT_NOW', 'すでに引継ぎが完了しています。画面を読み直してください。');
      em.assign(await em.findOneOrFail(PlanRow, { id: plan!.id }), { withdrawnOn: context.actor.on });
      return { aboutId: plan!.successorId };
    });
  }

  @AllowedFor(mayAskSuccession)
  @Mutation(() => TopicResult, { description: '引き継がなくてよくなった知識を終える' })
  closeKnowledgeTopic(@Arg('input', () => ActInput) input: ActInput, @Ctx() context: RequestContext) {
    return act(context, 'closeKnowledgeTopic', 'CLOSE', input, async ({ em, topic }) => {
      em.assign(await em.findOneOrFail(TopicRow, { id: topic.id }), { closedOn: context.actor.on });
      return {};
    });
  }
}

const wordsOf = ({ title, why, artifacts }: { title: string; why: string; artifacts: string }) => ({ title, why, artifacts });
const trimmed = (input: { title: string; why: string; artifacts: string }) => ({ title: input.title.trim(), why: input.why.trim(), artifacts: input.artifacts.trim() });

/** The unit in which the actor may register today; one that is not theirs is as if it were not there. */
async function unitToKeep(em: SqlEntityManager, led: readonly string[], unitId: string, today: string): Promise<DirectoryUnit> {
  const unit = isUuid(unitId) && led.includes(unitId) ? await em.findOne(DirectoryUnit, { id: unitId, type: { $in: ['DIVISION', 'BRANCH_OFFICE', 'GROUP'] }, ...asOf(today) }) : null;
  return unit ?? Promise.reject(notFound('所属'));
}
