import { parameter } from '@takara/policy-aomori';
import { AllowedFor, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { settings } from './assertion.reading.ts';
import { shownFigures, type Figures, type Tally } from './evidence.ts';
import { mayReadSkills } from './skill.policy.ts';
import { atLeast } from './skill.ts';

@TierOf('P0')
@ObjectType('SkillFigures', { description: '在職する職員のスキルの実績。人数は最小の人数のまとまりで切り下げる' })
export class SkillFiguresType implements Figures {
  @Field(() => Int, { nullable: true, description: 'スキルを一つ以上載せている職員、この数以上。少なくて出せないときは null' }) stated!: number | null;
  @Field(() => Int, { nullable: true, description: '確かめられたスキルのある職員、この数以上' }) confirmed!: number | null;
  @Field(() => Int, { nullable: true, description: 'その在職者に占める割合（%）' }) confirmedPercent!: number | null;
  @Field(() => Int, { nullable: true, description: '庁内副業の振り返りでスキルが認められた職員、この数以上' }) afterSideAssignment!: number | null;
  @Field(() => Int, { description: '集計を見せる最小の人数' }) smallestGroup!: number;
}

@Resolver()
export class SkillFiguresResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => SkillFiguresType, { nullable: true, description: '全庁の実績' })
  async skillFigures(@Ctx() { em, actor: { on } }: RequestContext): Promise<Figures> {
    const s = `"${em.config.get('schema') as string}"`;
    const confirming = atLeast(settings.confirmedFrom, settings.strengths);
    const [tally] = (await em.execute(
      `with piece as (
         select a.employee_id, a.evidence, coalesce(a.valid_until, max(a.valid_until) over (partition by a.employee_id, coalesce(k.same_as, k.id))) as until
         from ${s}.skill_assertion a join ${s}.skill k on k.id = a.skill_id where a.withdrawn_at is null)
       select count(distinct m.employee_id)::int as staff, count(distinct p.employee_id)::int as stated,
         count(distinct p.employee_id) filter (where p.evidence = any(?::text[]))::int as confirmed, count(distinct p.employee_id) filter (where p.evidence = 'SIDE_ASSIGNMENT')::int as "afterSideAssignment"
       from ${s}.directory_assignment m left join piece p on p.employee_id = m.employee_id and (p.until is null or p.until >= ?::date)
       where m.kind = 'MAIN' and m.valid_from <= ?::date and m.until > ?::date`,
      [`{${confirming.join(',')}}`, on, on, on],
    )) as [Tally];
    return shownFigures(tally, parameter('privacy.smallestGroup').value);
  }
}
