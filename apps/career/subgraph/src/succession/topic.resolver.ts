import { AllowedFor, asOf, DirectoryUnit, may, notFound, unitsUnder, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { actionsFor, holdersFor, monthsUntil, plansFor, timelineFor } from './course.reading.ts';
import { peopleFor } from './people.reading.ts';
import { LINE_DUTIES, mayAskSuccession, successionStandingOf } from './topic.policy.ts';
import { getTopic, rightsOf, seesRisk, stateFor, topicsInReach } from './topic-in-reach.reading.ts';
import { limits, type Topic } from './topic.reading.ts';
import { STATES } from './topic.ts';
import { HolderType, PersonType, PlanType, StepType, SuccessionActionType, TopicConnection, TopicsArgs, TopicStates, TopicType, TopicViewCountType } from './topic.type.ts';
import { isIn, viewsFor } from './views.ts';

@Resolver(() => TopicType)
export class TopicResolver {
  @AllowedFor(mayAskSuccession)
  @Query(() => TopicType, { nullable: true })
  knowledgeTopic(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getTopic(context, id);
  }

  @AllowedFor(mayAskSuccession)
  @Query(() => TopicConnection, { nullable: true, description: '見られる知識。早く途切れるものから' })
  async knowledgeTopics(@Args(() => TopicsArgs) { view = null, state = null, atRisk = null, ...args }: TopicsArgs, @Ctx() context: RequestContext) {
    const [all, reader] = [await topicsInReach(context), await readerOf(context)];
    const asked = view ?? viewsFor(all, reader)[0]!.view;
    const rows = all.filter((topic) => isIn(asked, topic, reader) && (state === null ? topic.closedOn === null : stateFor(context, topic) === state) && (!atRisk || (topic.isAtRisk && seesRisk(context, topic))));
    return pageOfRows(rows, args, ({ id }) => id, (topic) => topic as never);
  }

  @AllowedFor(mayAskSuccession)
  @Query(() => [TopicViewCountType], { nullable: true, description: '読み手に出せる見方' })
  async knowledgeTopicViews(@Ctx() context: RequestContext): Promise<TopicViewCountType[]> {
    return viewsFor(await topicsInReach(context), await readerOf(context));
  }

  @AllowedFor(mayAskSuccession)
  @Query(() => [OrganizationUnitType], { nullable: true, description: '読み手が知識を登録できる所属とグループ' })
  async knowledgeUnits(@Ctx() context: RequestContext): Promise<OrganizationUnitType[]> {
    const ids = await unitsUnder(context, ...LINE_DUTIES);
    const units = ids.length === 0 ? [] : await context.em.find(DirectoryUnit, { id: { $in: [...ids] }, type: { $in: ['DIVISION', 'BRANCH_OFFICE', 'GROUP'] }, ...asOf(context.actor.on) }, { orderBy: { code: 'asc', id: 'asc' } });
    return units.map(({ id }) => ({ id }));
  }

  @AllowedFor(mayAskSuccession)
  @Query(() => [PersonType], { nullable: true, description: '所属の人。後任に選べる人を先に、選べない人には理由を' })
  async successionPeople(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<PersonType[]> {
    const topic = await getTopic(context, id);
    if (!may(rightsOf(context), 'NAME', 'KnowledgeTopic', topic)) throw notFound('継承すべき知識');
    return peopleFor(context, topic);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  unit(@Root() { homeIds }: Topic): OrganizationUnitType {
    return { id: homeIds[0]! };
  }

  @FieldResolver(() => TopicStates, { nullable: true })
  state(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return stateFor(context, topic);
  }

  @FieldResolver(() => String, { nullable: true })
  stateLabel(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return STATES[stateFor(context, topic)].label;
  }

  @FieldResolver(() => String, { nullable: true })
  stateHelp(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return STATES[stateFor(context, topic)].help;
  }

  @FieldResolver(() => Boolean, { nullable: true })
  isAtRisk(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return seesRisk(context, topic) ? topic.isAtRisk : null;
  }

  @FieldResolver(() => String, { nullable: true })
  lostOn(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return seesLostOn(context, topic) ? topic.lostOn : null;
  }

  @FieldResolver(() => Int, { nullable: true })
  monthsLeft(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return seesLostOn(context, topic) && topic.lostOn !== null ? monthsUntil(context.actor.on, topic.lostOn) : null;
  }

  @FieldResolver(() => String, { nullable: true })
  handOverBy(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return seesRisk(context, topic) ? topic.handOverBy : null;
  }

  @FieldResolver(() => Int, { nullable: true })
  horizonMonths() {
    return limits.horizonMonths;
  }

  @FieldResolver(() => [HolderType], { nullable: true })
  holders(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return holdersFor(context, topic);
  }

  @FieldResolver(() => [PlanType], { nullable: true })
  plans(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return plansFor(context, topic);
  }

  @FieldResolver(() => [StepType], { nullable: true })
  timeline(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return timelineFor(context, topic);
  }

  @FieldResolver(() => [SuccessionActionType], { nullable: true })
  availableActions(@Root() topic: Topic, @Ctx() context: RequestContext) {
    return actionsFor(context, topic);
  }
}

const seesLostOn = (context: RequestContext, topic: Topic): boolean => may(rightsOf(context), 'readLostOn', 'KnowledgeTopic', topic);

/** As whom the reader looks at lists. */
async function readerOf(context: RequestContext) {
  return { ...successionStandingOf(context.actor), leads: (await unitsUnder(context, ...LINE_DUTIES)).length > 0 };
}
