import { AllowedFor, may, notFound, once, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { getAssertion, rightsOf } from './assertion.reading.ts';
import { shown } from './consideration.reading.ts';
import { whyNotConsidered } from './consideration.ts';
import { ConsiderationResult, ConsiderSkillInput } from './consideration.type.ts';
import { SkillConsideration } from './skill.entity.ts';
import { mayReadSkills } from './skill.policy.ts';

@Resolver()
export class ConsiderationActsResolver {
  @AllowedFor(mayReadSkills)
  @Mutation(() => ConsiderationResult, { description: '人事課が、配置で何を考慮したかを記録する。本人は発令の日から読む' })
  async considerSkill(@Arg('input', () => ConsiderSkillInput) input: ConsiderSkillInput, @Ctx() context: RequestContext) {
    const rights = await rightsOf(context);
    const { actor, clock } = context;
    const { employeeId, purpose, placementOn, note } = input;
    return once(
      context,
      'considerSkill',
      input,
      async (em) => {
        const assertion = await getAssertion(em, employeeId, input.skillId, actor.on);
        if (!assertion || !may(rights, 'CONSIDER', 'SkillAssertion', assertion)) throw notFound('スキル');
        if (assertion.state === 'EXPIRED') return refuse('EXPIRED', '有効期限が過ぎています。本人か上司が更新を載せてから、記録してください。');
        const no = whyNotConsidered({ placementOn, note }, actor.on);
        if (no) return no;
        const id = crypto.randomUUID();
        em.create(SkillConsideration, { id, employeeId, skillId: assertion.skillId, evidence: assertion.strongest.evidence, purpose, placementOn, note: note.trim(), consideredById: actor.employeeId, consideredOn: actor.on, writtenAt: clock.now() });
        await em.flush();
        return id;
      },
      async (id) => shown(context, await context.em.findOneOrFail(SkillConsideration, { id })),
    );
  }
}
