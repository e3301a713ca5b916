import type { FilterQuery } from '@mikro-orm/core';
import { AllowedFor, DateTime, fiscalYearOf, isUuid, page, type Page, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { homeOf, nameOf } from '../people.ts';
import { standingOf } from '../standing.policy.ts';
import { DECLARATION_STATES, WISHES, WORK_FITS, WORKLOADS } from './declaration.ts';
import { Declaration } from './declaration.entity.ts';
import { declarationActions, departmentsOf, getDeclaration, mayDo, personnelPartOf, readable, timelineOf, unitNameOf } from './declaration.reading.ts';
import { DeclarationConnection, DeclarationsArgs, DeclarationType, FormType } from './declaration.type.ts';
import { peopleUnder } from './progress.reading.ts';
import { mayAskSelfDeclarations } from './round.policy.ts';
import { sourceOf } from '../sources.ts';
import { settingsInForce } from './settings.ts';
import { ActionType, ChoiceType, StepType } from './shown.type.ts';
import { CIRCUMSTANCES, CONSENT_TEXT, PROMOTION_WISHES } from './to-personnel.ts';
import { ToPersonnelType } from './to-personnel.type.ts';

@Resolver(() => DeclarationType)
export class DeclarationResolver {
  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => DeclarationType, { nullable: true, description: '今年度の自分の自己申告。まだ書き始めていなければ null' })
  mySelfDeclaration(@Ctx() { em, actor }: RequestContext) {
    return em.findOne(Declaration, { employeeId: actor.employeeId, fiscalYear: fiscalYearOf(actor.on) });
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => [DeclarationType], { nullable: true, description: '自分の自己申告。新しい年度から' })
  mySelfDeclarations(@Ctx() { em, actor }: RequestContext) {
    return em.find(Declaration, { employeeId: actor.employeeId }, { orderBy: { fiscalYear: 'desc' } });
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => DeclarationType, { nullable: true })
  selfDeclaration(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return getDeclaration(context, id);
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => DeclarationConnection, { nullable: true, description: '提出された自己申告のうち、読めるもの。届いた順の新しいものから' })
  async selfDeclarations(@Args(() => DeclarationsArgs) args: DeclarationsArgs, @Ctx() context: RequestContext): Promise<Page<Declaration>> {
    const { employeeId, peopleIds } = await standingOf(context);
    const where: FilterQuery<Declaration>[] = [{ fiscalYear: args.fiscalYear ?? fiscalYearOf(context.actor.on), state: 'SUBMITTED' }];
    where.push(args.view === 'OF_MY_PEOPLE' ? { employeeId: { $in: [...peopleIds] } } : { employeeId: { $nin: [employeeId] } });
    if (args.wish) where.push({ wish: args.wish });
    if (typeof args.late === 'boolean') where.push({ late: args.late });
    if (typeof args.unread === 'boolean') where.push({ readAt: args.unread ? null : { $ne: null } });
    if (args.unitId) where.push({ employeeId: { $in: isUuid(args.unitId) ? await peopleUnder(context, args.unitId) : [] } });
    return page(context.em, Declaration, await readable(context, { $and: where } as FilterQuery<Declaration>), { sharedAt: 'desc', id: 'asc' }, args);
  }

  @AllowedFor(mayAskSelfDeclarations)
  @Query(() => FormType, { nullable: true, description: '自己申告で選べるもの' })
  async selfDeclarationForm(@Ctx() context: RequestContext): Promise<FormType> {
    const choices = (known: Record<string, string>): ChoiceType[] => Object.entries(known).map(([id, label]) => ({ id, label }));
    const { mostPlaces, districts } = settingsInForce();
    return {
      workloads: choices(WORKLOADS), workFits: choices(WORK_FITS), wishes: choices(WISHES), departments: await departmentsOf(context), districts: [...districts],
      mostPlaces, mostPlacesSource: sourceOf('career.selfDeclaration.mostWishedPlaces'), promotionWishes: choices(PROMOTION_WISHES), circumstances: choices(CIRCUMSTANCES), consentText: CONSENT_TEXT,
    };
  }

  @FieldResolver(() => String, { nullable: true })
  stateLabel(@Root() { state }: Declaration) {
    return DECLARATION_STATES[state];
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() { employeeId }: Declaration): EmployeeType {
    return { id: employeeId };
  }

  @FieldResolver(() => String, { nullable: true })
  employeeName(@Root() { employeeId }: Declaration, @Ctx() context: RequestContext) {
    return nameOf(context).load(employeeId);
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  async unit(@Root() { employeeId }: Declaration, @Ctx() context: RequestContext): Promise<OrganizationUnitType | null> {
    const home = await homeOf(context).load(employeeId);
    return home && { id: home.unitId };
  }

  @FieldResolver(() => String, { nullable: true })
  workloadLabel(@Root() { workload }: Declaration) {
    return workload && WORKLOADS[workload];
  }

  @FieldResolver(() => String, { nullable: true })
  workFitLabel(@Root() { workFit }: Declaration) {
    return workFit && WORK_FITS[workFit];
  }

  @FieldResolver(() => String, { nullable: true })
  wishLabel(@Root() { wish, wishInYears }: Declaration) {
    return wish && (wish === 'LATER' && wishInYears ? `${wishInYears}年後に異動したい` : WISHES[wish]);
  }

  @FieldResolver(() => [ChoiceType], { nullable: true })
  wishedDepartments(@Root() { wishedDepartmentIds }: Declaration, @Ctx() context: RequestContext): Promise<ChoiceType[]> {
    return Promise.all(wishedDepartmentIds.map(async (id) => ({ id, label: await unitNameOf(context).load(id) })));
  }

  @FieldResolver(() => String, { nullable: true })
  readBy(@Root() { readById }: Declaration, @Ctx() context: RequestContext) {
    return readById && nameOf(context).load(readById);
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async savedAt(@Root() it: Declaration, @Ctx() context: RequestContext) {
    return (await mayDo(context, 'EDIT', it)) ? it.savedAt : null;
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async submittedAt(@Root() it: Declaration, @Ctx() context: RequestContext) {
    return (await mayDo(context, 'follow', it)) ? it.submittedAt : null;
  }

  @FieldResolver(() => [StepType], { nullable: true })
  async timeline(@Root() it: Declaration, @Ctx() context: RequestContext) {
    return (await mayDo(context, 'follow', it)) ? timelineOf(context, it.id) : null;
  }

  @FieldResolver(() => [ActionType], { nullable: true })
  availableActions(@Root() it: Declaration, @Ctx() context: RequestContext) {
    return declarationActions(context, it);
  }

  @FieldResolver(() => ToPersonnelType, { nullable: true })
  toPersonnel(@Root() it: Declaration, @Ctx() context: RequestContext) {
    return personnelPartOf(context).load(it.id);
  }
}

@Resolver(() => ToPersonnelType)
export class ToPersonnelResolver {
  @FieldResolver(() => String, { nullable: true })
  promotionWishLabel(@Root() { promotionWish }: ToPersonnelType) {
    return promotionWish && PROMOTION_WISHES[promotionWish];
  }

  @FieldResolver(() => [String], { nullable: true })
  circumstanceLabels(@Root() { circumstances }: ToPersonnelType) {
    return circumstances.map((one) => CIRCUMSTANCES[one]);
  }
}

/** Who may read what was written for 人事課 reads all; everybody else who may read the declaration, what was written for the 所属長. */
export const readableDeclaration = async (it: Declaration, context: RequestContext) => ((await mayDo(context, 'readToPersonnel', it)) ? 'P4' : (await mayDo(context, 'read', it)) ? 'P2' : 'P0');

/** Asked of the declaration it belongs to, once more: a part reached in another way shows nothing. */
export async function readableToPersonnel({ id }: { id: string }, context: RequestContext) {
  const declaration = await context.em.findOne(Declaration, { id });
  return declaration ? readableDeclaration(declaration, context) : 'P0';
}
