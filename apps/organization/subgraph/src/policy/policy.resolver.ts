import { findMeasure, loadPolicy, placeholderValues, type Initiative, type Measure, type Parameter, type Pillar } from '@takara/policy-aomori';
import { AllowedFor, isEmployee, notFound } from '@takara/subgraph-kit';
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { shownFeature, type ShownFeature } from './feature.ts';
import { paragraphsOf } from './policy.ts';
import { PolicyAsideType, PolicyChapterType, PolicyCouncilType, PolicyFeatureType, PolicyInitiativeType, PolicyMeasureType, PolicyParameterType, PolicyPillarType, PolicyRoleType, PolicySourceType, PolicyType, PolicyValueCategoryType, PolicyValueType } from './policy.type.ts';

export type Coded<Of> = Of & { readonly code: string };
const coded = <Of>(byCode: Readonly<Record<string, Of>>): Coded<Of>[] => Object.entries(byCode).map(([code, each]) => ({ ...each, code }));
const measuresOf = (initiative: string): Measure[] => loadPolicy().structure.measures.filter((measure) => measure.initiative === initiative);

@Resolver(() => PolicyType)
export class PolicyResolver {
  @AllowedFor(isEmployee)
  @Query(() => PolicyType)
  policy() {
    const { title, version, revision, effective } = loadPolicy();
    return { title, version, revision, effectiveFrom: effective.from, effectiveIsDefault: effective.default };
  }

  @AllowedFor(isEmployee)
  @Query(() => PolicyMeasureType)
  policyMeasure(@Arg('code', () => String) code: string) {
    return findMeasure(code) ?? Promise.reject(notFound('個別取組'));
  }

  @FieldResolver(() => [PolicyChapterType])
  chapters() {
    return loadPolicy().chapters;
  }

  @FieldResolver(() => [PolicyPillarType])
  pillars() {
    return loadPolicy().structure.pillars;
  }

  @FieldResolver(() => [PolicyMeasureType], { description: '個別取組のすべて' })
  measures() {
    return loadPolicy().structure.measures;
  }

  @FieldResolver(() => [PolicyValueCategoryType], { description: '価値観の見出し。3 つある' })
  valueCategories() {
    return loadPolicy().valueCategories;
  }

  @FieldResolver(() => [PolicyValueType])
  values() {
    return loadPolicy().values;
  }

  @FieldResolver(() => Boolean, { description: '原典で確認していない価値観がある間は true。画面に帯を出す' })
  valuesArePlaceholders() {
    return placeholderValues().length > 0;
  }

  @FieldResolver(() => [PolicyRoleType])
  roles() {
    return loadPolicy().roles;
  }

  @FieldResolver(() => PolicyCouncilType)
  council() {
    return loadPolicy().council;
  }

  @FieldResolver(() => [PolicyParameterType])
  parameters(): Coded<Parameter>[] {
    return coded(loadPolicy().parameters);
  }

  @FieldResolver(() => [PolicyFeatureType])
  features(): ShownFeature[] {
    return Object.entries(loadPolicy().features).map(([code, feature]) => shownFeature(code, feature));
  }

  @FieldResolver(() => [PolicySourceType])
  sources() {
    return loadPolicy().sources;
  }
}

@Resolver(() => PolicyPillarType)
export class PillarResolver {
  @FieldResolver(() => [String], { description: '方針の中のほかの呼び方' })
  aliases(@Root() pillar: Pillar) {
    return pillar.aliases ?? [];
  }

  @FieldResolver(() => [PolicyInitiativeType])
  initiatives(@Root() pillar: Pillar) {
    return loadPolicy().structure.initiatives.filter((initiative) => initiative.pillar === pillar.code);
  }
}

@Resolver(() => PolicyInitiativeType)
export class InitiativeResolver {
  @FieldResolver(() => [String], { description: '方針の言葉のまま' })
  paragraphs(@Root() initiative: Initiative) {
    return paragraphsOf(initiative.text);
  }

  @FieldResolver(() => [PolicyAsideType])
  asides(@Root() initiative: Initiative) {
    return initiative.asides ?? [];
  }

  @FieldResolver(() => PolicyPillarType)
  pillar(@Root() initiative: Initiative) {
    return loadPolicy().structure.pillars.find((pillar) => pillar.code === initiative.pillar);
  }

  @FieldResolver(() => [PolicyMeasureType])
  measures(@Root() initiative: Initiative) {
    return measuresOf(initiative.code);
  }
}
