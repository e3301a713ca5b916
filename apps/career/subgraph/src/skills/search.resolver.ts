import { loadPolicy } from '@takara/policy-aomori';
import { AllowedFor, asOf, DirectoryUnit, isUuid, notFound, perRequest, type Loader, type RequestContext } from '@takara/subgraph-kit';
import DataLoader from 'dataloader';
import { Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { EmployeeType } from '../employee.type.ts';
import { OrganizationUnitType } from '../organization-unit.type.ts';
import { pageOfRows } from '../page-of-rows.ts';
import { nameOf } from '../people.ts';
import { readAssertions, settings, type Assertion } from './assertion.reading.ts';
import { DAYS_A_YEAR, readStaff, type Criteria, type Found } from './search.reading.ts';
import { HitConnection, HitType, MatchType, SearchArgs, SearchFormType } from './search.type.ts';
import { Skill } from './skill.entity.ts';
import { mayReadSkills } from './skill.policy.ts';
import { atLeast, EVIDENCE, holdingOn, kanaFold, strongestOf, type Evidence } from './skill.ts';
import { searchScopeOf } from './standing.policy.ts';

/** One hit, and what was asked for. */
export interface Hit extends Found {
  readonly id: string;
  readonly criteria: Criteria;
}

/** 職員をスキルと経験で探す: whoever meets all that is asked, in the order of numbers or names, each with the evidence. */
@Resolver(() => HitType)
export class StaffSearchResolver {
  @AllowedFor(mayReadSkills)
  @Query(() => HitConnection, { nullable: true, description: '条件をすべて満たす職員。人事課は全庁、主管課は自部局、所属長は自所属から' })
  async staffBySkills(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: RequestContext) {
    const scope = (await searchScopeOf(context)) ?? denied();
    const { em, actor } = context;
    const asked = [...new Set((args.skills ?? []).map(kanaFold))];
    const known = asked.length === 0 ? [] : await em.find(Skill, { kanaFold: { $in: asked } });
    const criteria: Criteria = {
      skillIds: [...new Set(known.map(({ id, sameAs }) => sameAs ?? id))],
      evidence: atLeast(args.evidenceAtLeast ?? settings.strengths[0]!, settings.strengths),
      validOn: args.validOn ?? actor.on,
      jobFamily: args.jobFamily ?? null, departmentId: args.departmentId ?? null, site: args.site ?? null, years: args.years ?? null,
    };
    // A skill that nobody has named is a skill that nobody has; and whoever asks for nothing is not shown everybody.
    const hopeless = new Set(known.map(({ kanaFold: kana }) => kana)).size < asked.length || (criteria.departmentId !== null && !isUuid(criteria.departmentId));
    const empty = criteria.skillIds.length === 0 && [criteria.jobFamily, criteria.departmentId, criteria.site, criteria.years].every((each) => each === null);
    const found = hopeless || empty ? [] : await readStaff(em, scope, criteria, args.order ?? 'NUMBER', actor.on);
    return pageOfRows(found, args, ({ employeeId }) => employeeId, (row) => ({ ...row, id: row.employeeId, criteria }) as never);
  }

  @AllowedFor(mayReadSkills)
  @Query(() => SearchFormType, { nullable: true, description: '探すときに選べるもの。探せない人には null' })
  async staffSkillForm(@Ctx() context: RequestContext): Promise<SearchFormType | null> {
    const scope = await searchScopeOf(context);
    if (scope === null) return null;
    const { em, actor } = context;
    const departments = await em.find(DirectoryUnit, { type: 'DEPARTMENT', ...asOf(actor.on) }, { orderBy: { code: 'asc' } });
    return {
      reach: 'everybody' in scope ? '全庁の職員' : '自分の所属か部局の職員',
      evidence: settings.strengths.map((id) => ({ id, label: EVIDENCE[id as Evidence] })),
      jobFamilies: loadPolicy().jobFamilies.map(({ code, label }) => ({ id: code, label })),
      departments: departments.map(({ id, name }) => ({ id, label: name })),
      strengthSource: settings.strengthSource,
    };
  }

  @FieldResolver(() => EmployeeType, { nullable: true })
  employee(@Root() { id }: Hit): EmployeeType {
    return { id };
  }

  @FieldResolver(() => OrganizationUnitType, { nullable: true })
  unit(@Root() { unitId }: Hit): OrganizationUnitType {
    return { id: unitId };
  }

  @FieldResolver(() => String, { nullable: true })
  jobFamilyLabel(@Root() { jobFamily }: Hit) {
    return loadPolicy().jobFamilies.find(({ code }) => code === jobFamily)?.label ?? null;
  }

  @FieldResolver(() => Float, { nullable: true })
  years(@Root() { days }: Hit) {
    return Math.floor((days * 10) / DAYS_A_YEAR) / 10;
  }

  @FieldResolver(() => [MatchType], { nullable: true })
  async matches(@Root() { id, criteria: { skillIds, validOn, evidence } }: Hit, @Ctx() context: RequestContext): Promise<MatchType[]> {
    const held = (await foundAssertionsOf(context).load(id)).filter(({ skillId }) => skillIds.includes(skillId));
    return Promise.all(held.map(async ({ id: name, skill, pieces, validUntil }) => {
      const piece = strongestOf(holdingOn(pieces, validOn).filter((each) => evidence.includes(each.evidence)), settings.strengths)!;
      return { id: name, skillName: skill.name, evidence: piece.evidence, evidenceLabel: EVIDENCE[piece.evidence], by: await nameOf(context).load(piece.assertedById), on: piece.assertedOn, validUntil };
    }));
  }
}

const denied = (): never => {
  throw notFound('職員の検索');
};

/** Of people whom the search, and with it the reader's scope, has found. */
const foundAssertionsOf = (context: RequestContext): Loader<string, readonly Assertion[]> =>
  perRequest(context, 'skills:found', () => new DataLoader<string, readonly Assertion[], string>(async (ids) => {
    const found = Map.groupBy(await readAssertions(context.em, ids, context.actor.on), ({ employeeId }) => employeeId);
    return ids.map((id) => found.get(id) ?? []);
  }));
