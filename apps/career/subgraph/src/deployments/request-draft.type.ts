import { DateTime, LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DRAFT_REFUSALS } from './request.ts';

@TierOf('P2')
@ObjectType('SupportNeedDraft', { description: '要る職種・資格・人数の書きかけの一行' })
export class NeedDraftType {
  @Field(() => String, { nullable: true }) family!: string | null;
  @Field(() => String, { nullable: true, description: 'null は問わない' }) licence!: string | null;
  @Field(() => Int, { nullable: true }) people!: number | null;
}

@TierOf('P2')
@ObjectType('MunicipalSupportRequestDraft', { description: '書きかけの応援要請。書いた人だけに見える' })
export class RequestDraftType {
  @TierOf('P0') @Field(() => ID, { description: '書いた人の id' }) id!: string;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => String, { nullable: true }) happened!: string;
  @Field(() => Boolean, { nullable: true }) urgent!: boolean;
  @Field(() => LocalDate, { nullable: true }) fromDay!: string | null;
  @Field(() => LocalDate, { nullable: true }) lastDay!: string | null;
  @Field(() => [NeedDraftType], { nullable: true }) needs!: NeedDraftType[];
}
export const RequestDraftResult = resultOf('MunicipalSupportRequestDraft', () => RequestDraftType, DRAFT_REFUSALS);

@InputType('SupportNeedDraftInput')
export class NeedDraftInput {
  @Field(() => String, { nullable: true }) family?: string | null;
  @Field(() => String, { nullable: true }) licence?: string | null;
  @Field(() => Int, { nullable: true }) people?: number | null;
}

@InputType('SaveSupportRequestDraftInput')
export class SaveRequestDraftInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String) happened!: string;
  @Field(() => Boolean) urgent!: boolean;
  @Field(() => LocalDate, { nullable: true }) fromDay?: string | null;
  @Field(() => LocalDate, { nullable: true }) lastDay?: string | null;
  @Field(() => [NeedDraftInput]) needs!: NeedDraftInput[];
}
