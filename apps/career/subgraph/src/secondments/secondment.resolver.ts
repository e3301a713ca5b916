import { AllowedFor, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { addDays } from '../day.ts';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { nameOf } from '../people.ts';
import { HOST_KINDS } from './agreement.ts';
import { ActionType, CallType } from './agreement.type.ts';
import { actionsFor, draftFor, holderOf, nextReportOf, reportsFor, timelineFor } from './course.reading.ts';
import { peopleFor } from './people.reading.ts';
import { mayAskSecondments, recommends } from './secondment.policy.ts';
import { can, getSecondment, secondmentsInReach, settings, type Secondment } from './secondment.reading.ts';
import { shareBy, STATES } from './secondment.ts';
import { DirectoryTermType, HolderType, PersonType, ReportType, SecondmentConnection, SecondmentsArgs, SecondmentType, SharingType, StepType } from './secondment.type.ts';

/** One candidacy, found through the reader's rights. */
@Resolver(() => SecondmentType)
export class SecondmentResolver {
  @AllowedFor(mayAskSecondments)
  @Query(() => SecondmentType, { nullable: true })
  secondment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getSecondment(context, id);
  }

  @AllowedFor(mayAskSecondments)
  @Query(() => SecondmentConnection, { nullable: true, description: '見られる派遣・交流。動きの新しい順' })
  async secondments(@Args(() => SecondmentsArgs) { state = null, hostKind = null, callId = null, ...args }: SecondmentsArgs, @Ctx() context: RequestContext) {
    const rows = (await secondmentsInReach(context)).filter((it) => (state === null || it.state === state) && (hostKind === null || it.agreement.hostKind === hostKind) && (callId === null || it.call.id === callId));
    return pageOfRows(rows, args, ({ id }) => id, (it) => it as never);
  }

  @AllowedFor(recommends)
  @Query(() => [PersonType], { nullable: true, description: '主管課に：自分の部局で、派遣・交流に推薦できる職員。氏名のかなの順' })
  secondmentPeople(@Ctx() context: RequestContext) {
    return peopleFor(context);
  }

  @FieldResolver(() => EmployeeType, { nullable: true }) employee(@Root() { row }: Secondment): EmployeeType { return { id: row.employeeId }; }
  @FieldResolver(() => String, { nullable: true }) employeeName(@Root() { row }: Secondment, @Ctx() context: RequestContext) { return nameOf(context).load(row.employeeId); }
  @FieldResolver(() => OrganizationUnitType, { nullable: true }) unit(@Root() { row }: Secondment): OrganizationUnitType { return { id: row.homeUnitId }; }
  @FieldResolver(() => CallType, { nullable: true }) call(@Root() { call }: Secondment) { return call; }
  @FieldResolver(() => String, { nullable: true }) hostName(@Root() { agreement }: Secondment) { return agreement.hostName; }
  @FieldResolver(() => String, { nullable: true }) hostKindLabel(@Root() { agreement }: Secondment) { return HOST_KINDS[agreement.hostKind]; }
  @FieldResolver(() => String, { nullable: true }) stateLabel(@Root() { state }: Secondment) { return STATES[state].label; }
  @FieldResolver(() => String, { nullable: true }) stateHelp(@Root() { state }: Secondment) { return STATES[state].help; }
  @FieldResolver(() => String, { nullable: true }) firstDay(@Root() { term, call }: Secondment) { return (term ?? call).firstDay; }
  @FieldResolver(() => String, { nullable: true }) lastDay(@Root() { term, call }: Secondment) { return (term ?? call).lastDay; }
  @FieldResolver(() => Boolean, { nullable: true }) recalled(@Root() { row }: Secondment) { return row.recalled; }
  @FieldResolver(() => DirectoryTermType, { nullable: true }) directoryTerm(@Root() { dispatch }: Secondment): DirectoryTermType | null { return dispatch && { hostName: dispatch.hostName, firstDay: dispatch.validFrom, lastDay: dispatch.validTo ? addDays(dispatch.validTo, -1) : null }; }
  @FieldResolver(() => String, { nullable: true }) async motive(@Root() it: Secondment, @Ctx() context: RequestContext) { return (await can(context, 'readWords', it)) ? it.row.motive || null : null; }
  @FieldResolver(() => String, { nullable: true }) async recommendation(@Root() it: Secondment, @Ctx() context: RequestContext) { return (await can(context, 'readWords', it)) ? it.row.recommendation || null : null; }
  @FieldResolver(() => [ReportType], { nullable: true }) reports(@Root() it: Secondment, @Ctx() context: RequestContext) { return reportsFor(context, it); }
  @FieldResolver(() => Int, { nullable: true }) nextReport(@Root() it: Secondment) { return nextReportOf(it); }
  @FieldResolver(() => String, { nullable: true }) reportDraft(@Root() it: Secondment, @Ctx() context: RequestContext) { return draftFor(context, it); }
  @FieldResolver(() => String, { nullable: true }) shareBy(@Root() { term }: Secondment) { return term && shareBy(term, settings); }
  @FieldResolver(() => HolderType, { nullable: true }) currentHolder(@Root() it: Secondment, @Ctx() context: RequestContext) { return holderOf(context, it); }
  @FieldResolver(() => [StepType], { nullable: true }) timeline(@Root() it: Secondment, @Ctx() context: RequestContext) { return timelineFor(context, it); }
  @FieldResolver(() => [ActionType], { nullable: true }) availableActions(@Root() it: Secondment, @Ctx() context: RequestContext) { return actionsFor(context, it); }

  @FieldResolver(() => SharingType, { nullable: true })
  async sharing(@Root() { row }: Secondment, @Ctx() context: RequestContext): Promise<SharingType | null> {
    if (!row.sharedOn) return null;
    const unit = row.sharedUnitId ? { id: row.sharedUnitId } : null;
    return { heldOn: row.sharedOn, topic: row.sharedTopic ?? '', summary: row.sharedSummary ?? '', audience: row.audience ?? 0, skills: row.sharedSkills, byName: await nameOf(context).load(row.employeeId), unit, confirmedOn: row.confirmedOn ?? null };
  }
}
