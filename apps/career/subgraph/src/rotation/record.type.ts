import { resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { RECORD_KINDS, RECORD_REFUSALS, type RecordKind } from './record.ts';
import { RotationChoiceType, RotationOutlookType } from './rotation.type.ts';

export const RotationRecordKind = Object.fromEntries(Object.keys(RECORD_KINDS).map((kind) => [kind, kind])) as { [Kind in RecordKind]: Kind };
registerEnumType(RotationRecordKind, { name: 'RotationRecordKind' });

@TierOf('P1')
@ObjectType('RotationRecordForm', { description: 'この人について、いま記せること一つ' })
export class RotationRecordFormType {
  @Field(() => RotationRecordKind) kind!: RecordKind;
  @Field(() => String) label!: string;
  @Field(() => String) help!: string;
  @Field(() => [RotationChoiceType], { description: '選ぶもの。空なら言葉で書く' }) codes!: RotationChoiceType[];
  @Field(() => Boolean, { description: 'どの配置についてかを選ぶ' }) aboutPlacement!: boolean;
  @Field(() => Boolean) noteNeeded!: boolean;
}

@InputType()
export class RecordRotationInput {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => ID) employeeId!: string;
  @Field(() => RotationRecordKind) kind!: RecordKind;
  @Field(() => String, { nullable: true, description: '選んだもの' }) code?: string | null;
  @Field(() => ID, { nullable: true, description: 'どの配置についてか' }) assignmentId?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

export const RotationRecordResult = resultOf('RotationRecord', () => RotationOutlookType, RECORD_REFUSALS);
