import { AllowedFor, asOf, DirectoryAssignment, may, TierOf, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { isSenior, knownBy } from './advisory.ts';
import { RetirementRow } from './topic.entity.ts';
import { mayAskSuccession } from './topic.policy.ts';
import { rightsOf, topicsInReach } from './topic-in-reach.reading.ts';
import { limits } from './topic.reading.ts';
import { TopicType } from './topic.type.ts';

@TierOf('P2')
@ObjectType('AdvisoryPostSuggestion', { description: '助言する役職（サブマネージャー等）が考えられる高齢期職員。配置は人事課が決める' })
export class AdvisorySuggestionType {
  @TierOf('P0') @Field(() => ID, { description: '職員の id' }) id!: string;
  @Field(() => EmployeeType, { nullable: true }) employee!: EmployeeType;
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => OrganizationUnitType, { nullable: true }) unit!: OrganizationUnitType;
  @Field(() => String, { nullable: true, description: 'いまの職' }) postTitle!: string;
  @Field(() => [TopicType], { nullable: true, description: '一人でできる知識。挙げた理由' }) topics!: TopicType[];
}

@Resolver()
export class AdvisoryResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => [AdvisorySuggestionType], { nullable: true, description: '上司には自分の職員の分、人事課には全庁の分。氏名順' })
  async advisoryPostSuggestions(@Ctx() context: RequestContext): Promise<AdvisorySuggestionType[]> {
    const { em, actor: { on } } = context;
    const topics = await topicsInReach(context);
    // Whoever may not know when somebody leaves is not told either that they are of that age. Nobody is told of oneself.
    const ids = new Set(topics.flatMap(({ holders }) => holders.filter((holder) => holder.employeeId !== context.actor.employeeId && may(rightsOf(context), 'readProspect', 'KnowledgeHolder', holder)).map(({ employeeId }) => employeeId)));
    if (ids.size === 0) return [];
    const senior = (await em.find(RetirementRow, { id: { $in: [...ids] } })).filter(({ ageLimitOn }) => isSenior(ageLimitOn, on)).map(({ id }) => id);
    const posts = await em.find(DirectoryAssignment, { employeeId: { $in: senior }, kind: 'MAIN', post: { $nin: [...limits.advisoryPosts] }, ...asOf(on) });
    const suggested = posts.map(({ employeeId, unitId, postTitle }) => {
      const known = knownBy(topics, employeeId);
      return { id: employeeId, employee: { id: employeeId }, name: known[0]?.holders.find((holder) => holder.employeeId === employeeId)?.displayName ?? '', unit: { id: unitId }, postTitle, topics: known as unknown as TopicType[] };
    });
    return suggested.filter(({ topics: known }) => known.length > 0).toSorted((a, b) => a.name.localeCompare(b.name, 'ja') || a.id.localeCompare(b.id));
  }
}
