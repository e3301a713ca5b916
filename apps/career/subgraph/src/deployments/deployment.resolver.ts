import { may, type RequestContext } from '@takara/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { deciders, nameOf, unitsAbove } from '../people.ts';
import type { DeploymentRow } from './deployment.entity.ts';
import { DEPLOYMENT_ACTIONS, DEPLOYMENT_ACTS, isPossible, restsUntil, shownLabel } from './deployment.ts';
import { ActionType, DeploymentType } from './deployment.type.ts';
import { requestOf, rightsOf, settings, stepsOf } from './request.reading.ts';

/** One of a team, found through the reader's rights. */
@Resolver(() => DeploymentType)
export class DeploymentResolver {
  @FieldResolver(() => EmployeeType, { nullable: true }) employee(@Root() { employeeId }: DeploymentRow): EmployeeType { return { id: employeeId }; }
  @FieldResolver(() => String, { nullable: true }) employeeName(@Root() { employeeId }: DeploymentRow, @Ctx() context: RequestContext) { return nameOf(context).load(employeeId); }
  @FieldResolver(() => OrganizationUnitType, { nullable: true }) unit(@Root() { homeUnitId }: DeploymentRow): OrganizationUnitType { return { id: homeUnitId }; }
  @FieldResolver(() => String, { nullable: true }) async municipality(@Root() { requestId }: DeploymentRow, @Ctx() context: RequestContext) { return (await requestOf(context).load(requestId))?.row.municipality ?? null; }
  @FieldResolver(() => String, { nullable: true }) stateLabel(@Root() row: DeploymentRow, @Ctx() { actor }: RequestContext) { return shownLabel(row, actor.on, settings.restDays); }
  @FieldResolver(() => String, { nullable: true }) restsUntil(@Root() row: DeploymentRow) { return restsUntil(row, settings.restDays); }
  @FieldResolver(() => Boolean, { nullable: true }) headAgreed(@Root() { headAt }: DeploymentRow) { return headAt !== null; }
  @FieldResolver(() => Boolean, { nullable: true }) personAgreed(@Root() { personAt }: DeploymentRow) { return personAt !== null; }

  @FieldResolver(() => [String], { nullable: true })
  async waitsFor(@Root() { state, headAt, personAt, employeeId, homeUnitId }: DeploymentRow, @Ctx() context: RequestContext): Promise<string[]> {
    if (state !== 'ASKED') return [];
    const heads = headAt ? [] : await deciders(context, 'HOME', await unitsAbove(context).load(homeUnitId));
    return [...heads.map((name) => `所属長 ${name}`), ...(personAt ? [] : [`本人 ${await nameOf(context).load(employeeId)}`])];
  }

  @FieldResolver(() => String, { nullable: true })
  async needLabel(@Root() { requestId, needId }: DeploymentRow, @Ctx() context: RequestContext) {
    const need = (await requestOf(context).load(requestId))?.needs.find(({ id }) => id === needId);
    return need ? `${settings.labels.get(need.family) ?? need.family}${need.licence ? `（${need.licence}）` : ''}` : null;
  }

  @FieldResolver(() => String, { nullable: true })
  async headReason(@Root() row: DeploymentRow, @Ctx() context: RequestContext) {
    return may(await rightsOf(context), 'readHeadReason', 'Deployment', row) ? reasonOf(context, row, 'HEAD_REFUSE') : null;
  }

  @FieldResolver(() => String, { nullable: true })
  personReason(@Root() row: DeploymentRow, @Ctx() context: RequestContext) {
    return reasonOf(context, row, 'PERSON_REFUSE');
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  async availableActions(@Root() row: DeploymentRow, @Ctx() context: RequestContext): Promise<ActionType[]> {
    const rights = await rightsOf(context);
    return DEPLOYMENT_ACTIONS.filter((action) => isPossible(action, row, context.actor.on) && may(rights, action, 'Deployment', row)).map((action) => ({ action, label: DEPLOYMENT_ACTS[action].label, enabled: true, reason: null }));
  }
}

const reasonOf = async (context: RequestContext, { id, requestId }: DeploymentRow, action: string) => (await stepsOf(context).load(requestId)).find((step) => step.deploymentId === id && step.action === action)?.note ?? null;
