import { getSource, loadPolicy, type CommitmentLevel, type CoreValue, type Measure, type ModuleName, type Parameter, type SubItem } from '@takara/policy-aomori';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { shownFeature } from './feature.ts';
import { COMMITMENT_LABELS, isPlaceholder, MODULE_LABELS, paragraphsOf, shownValue } from './policy.ts';
import type { Coded } from './policy.resolver.ts';
import { PolicyCommitmentType, PolicyFeatureType, PolicyInitiativeType, PolicyMeasureType, PolicyParameterType, PolicySourceType, PolicySubItemType, PolicyValueCategoryType, PolicyValueType } from './policy.type.ts';

function featureOf(code: string | undefined) {
  const feature = code === undefined ? undefined : loadPolicy().features[code];
  return feature ? shownFeature(code!, feature) : null;
}

@Resolver(() => PolicyMeasureType)
export class MeasureResolver {
  @FieldResolver(() => [String], { description: '方針の言葉のまま' })
  paragraphs(@Root() measure: Measure) {
    return paragraphsOf(measure.text);
  }

  @FieldResolver(() => PolicyCommitmentType)
  commitment(@Root() measure: Measure) {
    return measure;
  }

  @FieldResolver(() => PolicyCommitmentType, { nullable: true, description: '同じ取組の中の、強さの違う部分' })
  also(@Root() measure: Measure) {
    return measure.also ?? null;
  }

  @FieldResolver(() => String)
  ownerLabel(@Root() measure: Measure) {
    return MODULE_LABELS[measure.owner];
  }

  @FieldResolver(() => [String])
  touchesLabels(@Root() measure: Measure) {
    return measure.touches.map((module: ModuleName) => MODULE_LABELS[module]);
  }

  @FieldResolver(() => [PolicySubItemType])
  subItems(@Root() measure: Measure) {
    return measure.subItems ?? [];
  }

  @FieldResolver(() => PolicyInitiativeType)
  initiative(@Root() measure: Measure) {
    return loadPolicy().structure.initiatives.find((initiative) => initiative.code === measure.initiative);
  }

  @FieldResolver(() => PolicyFeatureType, { nullable: true })
  feature(@Root() measure: Measure) {
    return featureOf(measure.feature);
  }

  @FieldResolver(() => [PolicyParameterType], { description: 'この取組の手続きが守る数' })
  parameters(@Root() measure: Measure): Coded<Parameter>[] {
    return (measure.parameters ?? []).map((code) => ({ ...loadPolicy().parameters[code]!, code }));
  }

  @FieldResolver(() => PolicySourceType)
  source(@Root() measure: Measure) {
    return getSource(measure.source);
  }
}

@Resolver(() => PolicySubItemType)
export class SubItemResolver {
  @FieldResolver(() => [String], { description: '方針の言葉のまま' })
  paragraphs(@Root() item: SubItem) {
    return paragraphsOf(item.text);
  }

  @FieldResolver(() => PolicyCommitmentType)
  commitment(@Root() item: SubItem) {
    return item;
  }

  @FieldResolver(() => PolicyFeatureType, { nullable: true })
  feature(@Root() item: SubItem) {
    return featureOf(item.feature);
  }
}

@Resolver(() => PolicyCommitmentType)
export class CommitmentResolver {
  @FieldResolver(() => String)
  label(@Root() { commitment }: { commitment: CommitmentLevel }) {
    return COMMITMENT_LABELS[commitment];
  }
}

@Resolver(() => PolicyValueType)
export class ValueResolver {
  @FieldResolver(() => Boolean, { description: '原典で確認していない仮の名' })
  isPlaceholder(@Root() value: CoreValue) {
    return isPlaceholder(value);
  }

  @FieldResolver(() => PolicyValueCategoryType, { nullable: true, description: '原典で確認するまでは null' })
  category(@Root() value: CoreValue) {
    return loadPolicy().valueCategories.find((category) => category.code === value.category) ?? null;
  }
}

@Resolver(() => PolicyParameterType)
export class ParameterResolver {
  @FieldResolver(() => String, { description: '単位を付けた値' })
  value(@Root() { value, unit }: Coded<Parameter>) {
    return shownValue(value, unit);
  }

  @FieldResolver(() => PolicySourceType)
  source(@Root() parameter: Coded<Parameter>) {
    return getSource(parameter.source);
  }
}
