import { AllowedFor, asOf, DirectoryUnit, isUuid, notFound, perRequest, TierOf, type Loader, type Page, type RequestContext } from '@takara/subgraph-kit';
import { loadPolicy, parameter } from '@takara/policy-aomori';
import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { chartOf } from './chart.ts';
import { fits, forecast, listFindings } from './findings-list.ts';
import { everybodysOutlook, readOutlooks, type Outlook } from './prefecture-outlook.ts';
import { isWithin, mayAskRotation, reachOf, unitsInReach } from './rotation.policy.ts';
import { RotationChartType, RotationFindingConnection, RotationFindingsArgs, RotationForecastType, RotationOutlookType, RotationReachType, type RotationFindingType } from './rotation.type.ts';
import { shownChart, shownFinding, shownOutlook, shownRule } from './shown.ts';

@Resolver()
export class RotationResolver {
  @AllowedFor(mayAskRotation)
  @Query(() => RotationChartType, { nullable: true, description: 'ジョブローテーションの決まりと、文が決めていないことの読み方' })
  rotationChart(): RotationChartType {
    return shownChart();
  }

  @AllowedFor(mayAskRotation)
  @Query(() => RotationReachType, { nullable: true, description: '誰の見通しを見られるか' })
  async rotationReach(@Ctx() context: RequestContext): Promise<RotationReachType> {
    const unitIds = await unitsInReach(context);
    const where = unitIds === null ? { type: 'DEPARTMENT' } : { id: { $in: [...unitIds] } };
    const units = await context.em.find(DirectoryUnit, { ...where, ...asOf(context.actor.on) }, { orderBy: { code: 'asc' } });
    return { everybody: unitIds === null, units: units.map(({ id, name }) => ({ id, label: name })), jobFamilies: loadPolicy().jobFamilies.map(({ code, label }) => ({ id: code, label })) };
  }

  @AllowedFor(mayAskRotation)
  @Query(() => RotationOutlookType, { nullable: true, description: '一人の異動の見通し。employeeId を書かなければ自分の' })
  async rotationOutlook(@Arg('employeeId', () => ID, { nullable: true }) employeeId: string | null, @Ctx() context: RequestContext): Promise<RotationOutlookType> {
    const asked = employeeId ?? context.actor.employeeId;
    const outlook = isUuid(asked) && isWithin(await reachOf(context), asked) ? await outlookFor(context).load(asked) : null;
    if (!outlook) throw notFound('異動の見通し');
    return shownOutlook(outlook, context.actor.on);
  }

  @AllowedFor(mayAskRotation)
  @Query(() => RotationFindingConnection, { nullable: true, description: '見られる職員の、決まりごとの見通し' })
  async rotationFindings(@Args(() => RotationFindingsArgs) { rule = null, states = null, unitId = null, jobFamily = null, dueIn = null, sort, ...args }: RotationFindingsArgs, @Ctx() context: RequestContext): Promise<Page<RotationFindingType>> {
    const rows = listFindings(await outlooksInReach(context), { rule, states, unitId, jobFamily, dueIn }, sort ?? 'URGENCY', fiscalYearStartMonth);
    return pageOfRows(rows, args, ({ person, finding }) => `${person.employeeId}:${finding.rule}`, ({ outlook, finding }) => shownFinding(outlook, finding));
  }

  @AllowedFor(mayAskRotation)
  @Query(() => [RotationForecastType], { nullable: true, description: '見られる職員のうち、未達、期限が近い、次の年度から期限の来る人数。決まりごと' })
  async rotationForecast(@Arg('unitId', () => ID, { nullable: true }) unitId: string | null, @Arg('jobFamily', () => String, { nullable: true }) jobFamily: string | null, @Ctx() context: RequestContext): Promise<RotationForecastType[]> {
    const people = (await outlooksInReach(context)).filter(({ person }) => fits(person, { unitId: unitId ?? null, jobFamily: jobFamily ?? null }));
    const owed = rules.filter(({ hardness }) => hardness !== 'INFO').map(({ code }) => code);
    return forecast(people.flatMap(({ findings }) => findings), owed, context.actor.on, parameter('career.rotation.forecastYears').value, fiscalYearStartMonth).map(({ rule, ...counts }) => ({ rule: shownRule(rule), ...counts, years: [...counts.years] }));
  }
}
const { rules, fiscalYearStartMonth } = chartOf();

/** What a person's page shows of rotation, as far as its reader may see. */
@Resolver(() => EmployeeType)
export class EmployeeRotationResolver {
  @TierOf('P2')
  @FieldResolver(() => RotationOutlookType, { nullable: true, description: '異動の見通し。本人、所属長・グループマネージャー、人事課に' })
  async rotation(@Root() { id }: EmployeeType, @Ctx() context: RequestContext): Promise<RotationOutlookType | null> {
    const outlook = isWithin(await reachOf(context), id) ? await outlookFor(context).load(id) : null;
    return outlook && shownOutlook(outlook, context.actor.on);
  }
}

const outlookFor = (context: RequestContext): Loader<string, Outlook | null> =>
  perRequest(context, 'rotation:outlooks', () => new DataLoader<string, Outlook | null, string>(async (ids) => {
    const found = new Map((await readOutlooks(context.em, context.actor.on, ids)).map((outlook) => [outlook.person.employeeId, outlook]));
    return ids.map((id) => found.get(id) ?? null);
  }));

const outlooksInReach = (context: RequestContext): Promise<Outlook[]> =>
  perRequest(context, 'rotation:in-reach', async () => {
    const reach = await reachOf(context);
    return reach === null ? everybodysOutlook(context.em, context.actor.on) : readOutlooks(context.em, context.actor.on, reach);
  });
