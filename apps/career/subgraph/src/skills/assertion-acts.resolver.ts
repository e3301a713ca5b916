import type { SqlEntityManager } from '@mikro-orm/sql';
import { AllowedFor, may, notFound, once, refuse, type Refused, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actOn } from '../act.ts';
import { principalOfAct } from '../standing.policy.ts';
import { assertionsOf, getAssertion, lockPerson, readAssertions, readSkills, rightsOf, type Assertion } from './assertion.reading.ts';
import { ConfirmSkillInput, ReturnSkillInput, SkillActInput, SkillAssertionResult, StateSkillInput } from './assertion.type.ts';
import { SkillRequest, SkillStep } from './skill.entity.ts';
import { addEvidence, skillsNamed } from './skill.naming.ts';
import { mayReadSkills } from './skill.policy.ts';
import { isLive, MOST_SKILLS, whyNotPiece, whyNotReason, whyNotStated, type SkillAction, type SkillStepAction } from './skill.ts';
import { skillPeopleOf } from './standing.policy.ts';

@Resolver()
export class SkillActsResolver {
  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillAssertionResult, { description: '自分のスキルか資格・免許を載せる。同じ名なら根拠が加わり、期限が新しくなる' })
  stateSkill(@Arg('input', () => StateSkillInput) input: StateSkillInput, @Ctx() context: RequestContext) {
    const { actor: { employeeId, on: today }, clock } = context;
    const { name, kind, on, ask } = input;
    const [validUntil, note] = [input.validUntil ?? null, input.note?.trim() ?? ''];
    return once(
      context,
      'stateSkill',
      input,
      async (em) => {
        const no = whyNotStated({ name, on, validUntil, note }, today);
        if (no) return no;
        await lockPerson(em, employeeId);
        const [skillId] = await skillsNamed(em, [name], kind);
        const held = await readAssertions(em, [employeeId], today);
        const before = held.find((each) => each.skillId === skillId);
        if (before?.pieces.some((piece) => isLive(piece) && piece.evidence === 'OWN_WORD' && piece.validUntil === validUntil && piece.note === note)) return refuse('ALREADY', '同じ内容で、もう載っています。有効期限か説明を変えるときだけ、もう一度載せてください。', { field: 'name' });
        if (held.filter(({ isWithdrawn }) => !isWithdrawn).length >= MOST_SKILLS) return refuse('TOO_MANY', `載せられるのは ${MOST_SKILLS} 件までです。使わないものを取り下げてください。`, { field: 'name' });
        addEvidence(em, { employeeId, skillId: skillId!, evidence: 'OWN_WORD', sourceId: null, assertedById: employeeId, assertedOn: on, writtenAt: clock.now(), validUntil, note });
        if (ask && !before?.askedAt) await requestOf(em, context, skillId!);
        await em.flush();
        return skillId!;
      },
      (skillId) => found(context, employeeId, skillId),
    );
  }

  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillAssertionResult, { description: '載せてあるスキルを、上司に確かめてもらう' })
  askToConfirmSkill(@Arg('input', () => SkillActInput) input: SkillActInput, @Ctx() context: RequestContext) {
    return act(context, 'askToConfirmSkill', 'ASK', { ...input, employeeId: context.actor.employeeId }, input, async (em, { state, skillId }) => {
      if (state !== 'STATED') return notNow();
      await requestOf(em, context, skillId);
      return null;
    });
  }

  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillAssertionResult, { description: '取り下げる。本人には経過とともに残り、ほかの人には出なくなる' })
  withdrawSkill(@Arg('input', () => SkillActInput) input: SkillActInput, @Ctx() context: RequestContext) {
    return act(context, 'withdrawSkill', 'WITHDRAW', { ...input, employeeId: context.actor.employeeId }, input, async (em, { isWithdrawn, pieces }, told) => {
      if (isWithdrawn) return notNow();
      for (const piece of pieces.filter(isLive)) piece.withdrawnAt = context.clock.now();
      await told('WITHDRAW', null);
      return null;
    });
  }

  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillAssertionResult, { description: '直属の上司が、何を見て確かめたかを記録する' })
  confirmSkill(@Arg('input', () => ConfirmSkillInput) input: ConfirmSkillInput, @Ctx() context: RequestContext) {
    return act(context, 'confirmSkill', 'CONFIRM', input, input, async (em, { state, skillId, employeeId, pieces }, told) => {
      const { actor, clock } = context;
      const [validUntil, note] = [input.validUntil ?? null, input.note?.trim() ?? ''];
      const no = whyNotPiece({ on: input.on, validUntil, note }, actor.on);
      if (no) return no;
      if (state === 'EXPIRED' && validUntil === null) return refuse('INCOMPLETE', '前の有効期限が過ぎています。新しい有効期限を入れてください。', { field: 'validUntil' });
      if (pieces.some((piece) => isLive(piece) && piece.evidence === input.confirmation && piece.assertedById === actor.employeeId && piece.validUntil === validUntil && piece.assertedOn === input.on)) return refuse('ALREADY', '同じ内容で、もう記録しています。', { field: 'confirmation' });
      addEvidence(em, { employeeId, skillId, evidence: input.confirmation, sourceId: null, assertedById: actor.employeeId, assertedOn: input.on, writtenAt: clock.now(), validUntil, note });
      await told('CONFIRM', null);
      return null;
    });
  }

  @AllowedFor(mayReadSkills)
  @Mutation(() => SkillAssertionResult, { description: '直属の上司が、いまは確かめられないと本人に答える' })
  returnSkill(@Arg('input', () => ReturnSkillInput) input: ReturnSkillInput, @Ctx() context: RequestContext) {
    return act(context, 'returnSkill', 'RETURN', input, input, async (_, { askedAt }, told) => {
      if (askedAt === null) return notNow();
      const no = whyNotReason(input.reason);
      if (no) return no;
      await told('RETURN', input.reason.trim());
      return null;
    });
  }
}

const notNow = () => refuse('NOT_NOW', 'いまはできません。画面を読み直して、いまの状態を確かめてください。');

async function requestOf(em: SqlEntityManager, { actor: { employeeId }, clock }: RequestContext, skillId: string): Promise<void> {
  em.create(SkillRequest, { employeeId, skillId, askedAt: clock.now() });
  em.create(SkillStep, { employeeId, skillId, action: 'ASK', actorId: employeeId, onBehalfOf: null, at: clock.now(), note: null } as never);
  await em.flush();
}

type Told = (action: SkillStepAction, note: string | null) => Promise<void>;
type Verb = (em: SqlEntityManager, assertion: Assertion, told: Told) => Promise<Refused | null>;

/** One act on one person's skill. Whatever is told ends the waiting for an answer. */
async function act(context: RequestContext, operation: string, action: SkillAction, { employeeId, skillId }: { employeeId: string; skillId: string }, input: { idempotencyKey: string }, verb: Verb) {
  const [rights, people] = [await rightsOf(context), await skillPeopleOf(context)];
  const { actor, clock } = context;
  return actOn(context, {
    operation, input, id: skillId, label: 'スキル',
    load: (em) => getAssertion(em, employeeId, skillId, actor.on),
    may: (assertion) => may(rights, action, 'SkillAssertion', assertion),
    verb: (assertion, em) => {
      const onBehalfOf = employeeId === actor.employeeId ? null : principalOfAct(actor, 'HOST', people.unitIdsOf.get(employeeId) ?? []);
      return verb(em, assertion, async (step, note) => {
        em.create(SkillStep, { employeeId, skillId: assertion.skillId, action: step, actorId: actor.employeeId, onBehalfOf, at: clock.now(), note } as never);
        await em.flush();
        await em.nativeDelete(SkillRequest, { employeeId, skillId: { $in: [...new Set([assertion.skillId, ...assertion.pieces.map((piece) => piece.skillId)])] } });
      });
    },
    answers: (assertion) => assertion.skillId,
    show: (id) => found(context, employeeId, id),
  });
}

const found = async (context: RequestContext, employeeId: string, skillId: string): Promise<Assertion> => {
  const standing = (await readSkills(context.em, [skillId])).get(skillId)?.id;
  return (await assertionsOf(context).load(employeeId))?.find((each) => each.skillId === standing) ?? Promise.reject(notFound('スキル'));
};
