import { AllowedFor, page, perRequest, TierOf, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { standingOf } from '../standing.policy.ts';
import { Skill, SkillAssertion } from './skill.entity.ts';
import { mayReadAssertions, mayReadSkills } from './skill.policy.ts';
import { EVIDENCE, foldSkillName } from './skill.ts';
import { SkillAssertionType, SkillConnection, SkillsArgs, SkillType } from './skill.type.ts';

@Resolver(() => SkillAssertionType)
export class SkillResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => SkillConnection, { nullable: true, description: 'スキルの一覧。入力の候補に使う' })
  async skills(@Args(() => SkillsArgs) { q, ...args }: SkillsArgs, @Ctx() { em }: RequestContext) {
    const where = q?.trim() ? { fold: { $like: `%${foldSkillName(q).replace(/[\\%_]/g, '\\$&')}%` } } : {};
    return page(em, Skill, where, { fold: 'asc', id: 'asc' }, args);
  }

  @FieldResolver(() => SkillType, { nullable: true })
  skill(@Root() { skillId }: SkillAssertion, @Ctx() context: RequestContext) {
    return skillOf(context).load(skillId);
  }

  @FieldResolver(() => String, { nullable: true })
  evidenceLabel(@Root() { evidence }: SkillAssertion) {
    return EVIDENCE[evidence];
  }
}

/** What career knows of a person's skills. */
@Resolver(() => EmployeeType)
export class EmployeeSkillsResolver {
  @TierOf('P2')
  @FieldResolver(() => [SkillAssertionType], { nullable: true, description: '認められたスキル。本人、所属長、人事課に' })
  async skillAssertions(@Root() { id }: EmployeeType, @Ctx() context: RequestContext) {
    return mayReadAssertions(await standingOf(context), id) ? assertionsOf(context).load(id) : null;
  }
}

const skillOf = (context: RequestContext): Loader<string, Skill | null> =>
  perRequest(context, 'skills', () => new DataLoader<string, Skill | null, string>(async (ids) => {
    const found = new Map((await context.em.find(Skill, { id: { $in: [...ids] } })).map((skill) => [skill.id, skill]));
    return ids.map((id) => found.get(id) ?? null);
  }));

const assertionsOf = (context: RequestContext): Loader<string, SkillAssertion[]> =>
  perRequest(context, 'skill-assertions', () => new DataLoader<string, SkillAssertion[], string>(async (ids) => {
    const found = Map.groupBy(await context.em.find(SkillAssertion, { employeeId: { $in: [...ids] } }, { orderBy: { assertedOn: 'desc', id: 'asc' } }), (assertion) => assertion.employeeId);
    return ids.map((id) => found.get(id) ?? []);
  }));

export const readableAssertion = async ({ employeeId }: SkillAssertion, context: RequestContext) => (mayReadAssertions(await standingOf(context), employeeId) ? 'P2' : 'P0');

/** Other modules refer to skills by id. */
export const skillReferences = async (references: readonly { id: string }[], context: RequestContext) => skillOf(context).loadMany(references.map(({ id }) => id));
