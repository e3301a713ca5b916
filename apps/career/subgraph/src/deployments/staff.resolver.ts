import { AllowedFor, isUuid, may, notFound, once, refuse, type RequestContext } from '@takara/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { recordLicence } from '../skills/skill.naming.ts';
import { sourceOf } from '../sources.ts';
import { mayAskDeployments, runsDeployments } from './deployment.policy.ts';
import { StaffType } from './deployment.type.ts';
import { countStandings, poolOf, readFamilies, type Family } from './family.reading.ts';
import { readPool, type Staff } from './pool.reading.ts';
import { StaffArgs, StaffConnection } from './request.type.ts';
import { rightsOf, settings } from './request.reading.ts';
import { TargetRow } from './staff.entity.ts';
import { FamilyResult, FamilyType, LicenceInput, SettingsType, StaffResult, TargetInput } from './staff.type.ts';
import { STANDINGS, standingOf } from './standing.ts';

const LARGEST_TARGET = 10_000;

@Resolver(() => FamilyType)
export class TechnicalFamilyResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => [FamilyType], { nullable: true, description: '技術職種ごとの人数、目標、充足率' })
  technicalFamilies(@Ctx() { em, actor }: RequestContext) {
    return readFamilies(em, actor.on);
  }

  @AllowedFor(mayAskDeployments)
  @Query(() => SettingsType, { nullable: true })
  deploymentSettings(@Ctx() { actor }: RequestContext): SettingsType {
    const { targetShares, labels, licences, municipalities, restDays, mostDaysAway, homeFloorPercent, dispatchFromDays } = settings;
    return {
      families: [...targetShares.keys()].map((id) => ({ id, label: labels.get(id) ?? id })), licences: [...licences], municipalities: [...municipalities].map(([id, district]) => ({ id, label: `${id}（${district}）` })),
      restDays, mostDaysAway, homeFloorPercent, dispatchFromDays, targetSource: sourceOf('career.deployment.targetShares'), mayRun: runsDeployments(actor),
    };
  }

  @AllowedFor(runsDeployments)
  @Mutation(() => FamilyResult, { description: '人事課が、職種の充足目標を人数で入れる' })
  setStaffingTarget(@Arg('input', () => TargetInput) input: TargetInput, @Ctx() context: RequestContext) {
    const { actor } = context;
    return once(context, 'setStaffingTarget', input, async (em) => {
      if (!settings.targetShares.has(input.family)) return refuse('UNKNOWN', '職種は、一覧から選んでください。', { field: 'family' });
      if (input.people < 1 || input.people > LARGEST_TARGET) return refuse('OUT_OF_RANGE', `目標は、1 人から ${LARGEST_TARGET} 人で入れてください。`, { field: 'people' });
      await em.upsert(TargetRow, { family: input.family, people: input.people, setById: actor.employeeId, setOn: actor.on });
      return input.family;
    }, async (id) => (await readFamilies(context.em, actor.on)).find((family) => family.id === id)!);
  }

  @FieldResolver(() => Int, { nullable: true }) away(@Root() family: Family, @Ctx() context: RequestContext) { return counted(context, family, 'AWAY'); }
  @FieldResolver(() => Int, { nullable: true }) resting(@Root() family: Family, @Ctx() context: RequestContext) { return counted(context, family, 'RESTING'); }
  @FieldResolver(() => Int, { nullable: true }) free(@Root() family: Family, @Ctx() context: RequestContext) { return counted(context, family, 'FREE'); }
}

const counted = async (context: RequestContext, { id }: Family, standing: 'AWAY' | 'RESTING' | 'FREE') => (runsDeployments(context.actor) ? countStandings(await poolOf(context), id, context.actor.on, standing) : null);

@Resolver(() => StaffType)
export class TechnicalStaffResolver {
  @AllowedFor(mayAskDeployments)
  @Query(() => StaffConnection, { nullable: true, description: '見られる技術職員。職員番号の順' })
  async technicalStaff(@Args(() => StaffArgs) { family = null, standing = null, ...args }: StaffArgs, @Ctx() context: RequestContext) {
    const rights = await rightsOf(context);
    const rows = (await poolOf(context)).filter((staff) => may(rights, 'read', 'TechnicalStaff', staff) && (family === null || staff.family === family) && (standing === null || standingOf(staff, context.actor.on, settings.restDays).standing === standing));
    return pageOfRows(rows, args, ({ id }) => id, (staff) => staff as never);
  }

  @AllowedFor(runsDeployments)
  @Mutation(() => StaffResult, { description: '人事課が、合格証・免許証を見て確かめた資格を、本人のスキルに記録する。前に見たものに代わる' })
  recordTechnicalLicence(@Arg('input', () => LicenceInput) input: LicenceInput, @Ctx() context: RequestContext) {
    const { actor } = context;
    return once(context, 'recordTechnicalLicence', input, async (em) => {
      const validUntil = input.validUntil ?? null;
      if (!settings.licences.includes(input.licence)) return refuse('UNKNOWN', '資格は、一覧から選んでください。', { field: 'licence' });
      if (validUntil !== null && validUntil < actor.on) return refuse('PAST', '有効な最後の日は、今日からあとの日を入れてください。', { field: 'validUntil' });
      if (input.employeeId === actor.employeeId) return refuse('OWN', '自分の資格は、ほかの人事課の職員が記録します。', { field: 'licence' });
      if (!isUuid(input.employeeId) || !(await readPool(em, actor.on, settings)).some(({ id }) => id === input.employeeId)) throw notFound('技術職員');
      await recordLicence(em, { employeeId: input.employeeId, name: input.licence, validUntil, seenById: actor.employeeId, on: actor.on, at: context.clock.now() });
      return input.employeeId;
    }, async (id) => (await poolOf(context)).find((staff) => staff.id === id)!);
  }

  @FieldResolver(() => String, { nullable: true }) name(@Root() { displayName }: Staff) { return displayName; }
  @FieldResolver(() => String, { nullable: true }) familyLabel(@Root() { family }: Staff) { return settings.labels.get(family) ?? family; }
  @FieldResolver(() => OrganizationUnitType, { nullable: true }) unit(@Root() { unitId }: Staff) { return { id: unitId }; }
  @FieldResolver(() => String, { nullable: true }) standing(@Root() staff: Staff, @Ctx() { actor }: RequestContext) { return standingOf(staff, actor.on, settings.restDays).standing; }
  @FieldResolver(() => String, { nullable: true }) standingLabel(@Root() staff: Staff, @Ctx() { actor }: RequestContext) { return STANDINGS[standingOf(staff, actor.on, settings.restDays).standing]; }
  @FieldResolver(() => String, { nullable: true }) until(@Root() staff: Staff, @Ctx() { actor }: RequestContext) { return standingOf(staff, actor.on, settings.restDays).until; }
  @FieldResolver(() => Int, { nullable: true }) daysAway(@Root() staff: Staff, @Ctx() { actor }: RequestContext) { return standingOf(staff, actor.on, settings.restDays).daysAway; }
}
