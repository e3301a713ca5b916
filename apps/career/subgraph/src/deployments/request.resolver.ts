import { AllowedFor, may, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { pageOfRows } from '../page-of-rows.ts';
import { nameOf } from '../people.ts';
import { sourceOf } from '../sources.ts';
import { DEPLOYMENT_ACTS, isOut, type DeploymentAction } from './deployment.ts';
import { mayAskDeployments } from './deployment.policy.ts';
import { ActionType, DeploymentType, StepType } from './deployment.type.ts';
import { goes } from './request.paper.ts';
import { getRequest, membersFor, requestsInReach, rightsOf, settings, stepsOf, type SupportRequest } from './request.reading.ts';
import { NEXT_STEPS, REQUEST_ACTS, STATE_HELP, STATE_LABELS, whyNot, type RequestAction } from './request.ts';
import { NeedType, RequestConnection, RequestsArgs, RequestType, ShortfallType } from './request.type.ts';
import { isDispatch, lengthOf } from './rules.ts';
import { keptOf, whatIf } from './shortfall.ts';

@Resolver(() => RequestType)
export class SupportRequestResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => RequestType, { nullable: true })
  municipalSupportRequest(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getRequest(context, id);
  }

  @AllowedFor(mayAskDeployments)
  @Query(() => RequestConnection, { nullable: true, description: '見られる応援要請。登録の新しい順' })
  async municipalSupportRequests(@Args(() => RequestsArgs) { state = null, ...args }: RequestsArgs, @Ctx() context: RequestContext) {
    const rows = (await requestsInReach(context)).filter((request) => state === null || request.state === state);
    return pageOfRows(rows, args, ({ id }) => id, (request) => request as never);
  }

  @FieldResolver(() => String, { nullable: true }) municipality(@Root() { row }: SupportRequest) { return row.municipality; }
  @FieldResolver(() => String, { nullable: true }) district(@Root() { row }: SupportRequest) { return settings.municipalities.get(row.municipality) ?? null; }
  @FieldResolver(() => String, { nullable: true }) happened(@Root() { row }: SupportRequest) { return row.happened; }
  @FieldResolver(() => Boolean, { nullable: true }) urgent(@Root() { row }: SupportRequest) { return row.urgent; }
  @FieldResolver(() => String, { nullable: true }) fromDay(@Root() { row }: SupportRequest) { return row.fromDay; }
  @FieldResolver(() => String, { nullable: true }) lastDay(@Root() { row }: SupportRequest) { return row.lastDay; }
  @FieldResolver(() => Int, { nullable: true }) days(@Root() request: SupportRequest) { return lengthOf(tripOf(request)); }
  @FieldResolver(() => Boolean, { nullable: true }) isDispatch(@Root() request: SupportRequest) { return isDispatch(tripOf(request), settings); }
  @FieldResolver(() => String, { nullable: true }) kindLabel(@Root() request: SupportRequest) { return isDispatch(tripOf(request), settings) ? '中長期の派遣（地方自治法252条の17）' : '短期の応援（公務出張）'; }
  @FieldResolver(() => String, { nullable: true }) kindSource() { return `${settings.dispatchFromDays}日からを派遣とします。${sourceOf('career.deployment.dispatchFromDays')}`; }
  @FieldResolver(() => String, { nullable: true }) stateLabel(@Root() { state }: SupportRequest) { return STATE_LABELS[state]; }
  @FieldResolver(() => String, { nullable: true }) stateHelp(@Root() { state }: SupportRequest) { return STATE_HELP[state]; }
  @FieldResolver(() => Date, { nullable: true }) filedAt(@Root() { row }: SupportRequest) { return row.filedAt; }
  @FieldResolver(() => String, { nullable: true }) filedByName(@Root() { row }: SupportRequest, @Ctx() context: RequestContext) { return nameOf(context).load(row.filedById); }
  @FieldResolver(() => Int, { nullable: true }) wanted(@Root() { needs }: SupportRequest) { return needs.reduce((sum, { people }) => sum + people, 0); }
  @FieldResolver(() => Int, { nullable: true }) filled(@Root() { members }: SupportRequest) { return members.filter(({ state }) => isOut(state)).length; }

  @FieldResolver(() => [NeedType], { nullable: true })
  async needs(@Root() { id, row, needs, members }: SupportRequest, @Ctx() context: RequestContext): Promise<NeedType[]> {
    const told = may(await rightsOf(context), 'readFinding', 'MunicipalSupportRequest', { id });
    return needs.map(({ id: needId, family, licence, people }) => {
      const finding = told ? row.finding?.needs.find((need) => need.needId === needId) : undefined;
      return {
        id: needId, familyLabel: settings.labels.get(family) ?? family, licence, people, filled: members.filter((member) => member.needId === needId && isOut(member.state)).length,
        pool: finding?.pool ?? null, free: finding?.free ?? null, kept: finding ? (keptOf(finding) as never) : null,
      };
    });
  }

  @FieldResolver(() => [DeploymentType], { nullable: true })
  async members(@Root() request: SupportRequest, @Ctx() context: RequestContext) {
    return membersFor(await rightsOf(context), request);
  }

  /** Only for whoever sees all who go: a list in part would tell the municipality that the others stay. */
  @FieldResolver(() => Boolean, { nullable: true })
  async hasPaper(@Root() request: SupportRequest, @Ctx() context: RequestContext) {
    const going = request.members.filter(goes);
    const seen = membersFor(await rightsOf(context), request);
    return going.length > 0 && going.every((member) => seen.includes(member));
  }

  @FieldResolver(() => ShortfallType, { nullable: true })
  async shortfall(@Root() { id, row: { finding } }: SupportRequest, @Ctx() context: RequestContext) {
    if (!finding || finding.missing === 0 || !may(await rightsOf(context), 'readFinding', 'MunicipalSupportRequest', { id })) return null;
    return { id, missing: finding.missing, whatIf: whatIf(finding) };
  }

  @FieldResolver(() => [StepType], { nullable: true })
  async timeline(@Root() request: SupportRequest, @Ctx() context: RequestContext): Promise<StepType[]> {
    const seen = new Map(membersFor(await rightsOf(context), request).map((member) => [member.id, member.employeeId]));
    const steps = (await stepsOf(context).load(request.id)).filter(({ deploymentId }) => deploymentId === null || seen.has(deploymentId));
    const name = (id: string) => nameOf(context).load(id);
    return Promise.all(steps.map(async ({ id, action, actorId, onBehalfOf, deploymentId, at }) => ({
      id: String(id), told: (REQUEST_ACTS[action as RequestAction] ?? DEPLOYMENT_ACTS[action as DeploymentAction]).told, by: await name(actorId), onBehalfOf: onBehalfOf && (await name(onBehalfOf)), employeeName: deploymentId && (await name(seen.get(deploymentId)!)), at,
    })));
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  async availableActions(@Root() request: SupportRequest, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const rights = await rightsOf(context);
    const standing = { states: request.members.map(({ state }) => state), open: request.open };
    // Where nobody is looked for, there is nothing to propose.
    return NEXT_STEPS[request.state].filter((action) => may(rights, action, 'MunicipalSupportRequest', { id: request.id }) && (action !== 'PROPOSE' || request.open > 0)).map((action: RequestAction) => {
      const no = whyNot(action, request.state, standing);
      return { action, label: action === 'PROPOSE' && request.members.length > 0 ? '代わりの人を探す' : REQUEST_ACTS[action].label, enabled: no === null, reason: no?.message ?? null };
    });
  }
}

const tripOf = ({ row }: SupportRequest) => ({ from: row.fromDay, lastDay: row.lastDay });
