import { DateTime, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DRAFT_REFUSALS, DRAFTED_FORMS } from './form-draft.ts';

export const DraftedFormEnum = Object.fromEntries(DRAFTED_FORMS.map((form) => [form, form]));
registerEnumType(DraftedFormEnum, { name: 'DraftedForm', description: '下書きを残せる書式' });

@TierOf('P3')
@ObjectType('FormDraft', { description: '書きかけの内容。書いた本人だけが読める' })
export class FormDraftType {
  @TierOf('P1') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '画面が書いたままの内容（JSON）' }) content!: string | null;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date | null;
}

@InputType()
export class KeepFormDraftInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => DraftedFormEnum) form!: (typeof DRAFTED_FORMS)[number];
  @Field(() => ID, { description: '何についての書式か：代決なら職務、発令なら職員' }) aboutId!: string;
  @Field(() => String, { description: '画面の内容（JSON）。4,000字まで' }) content!: string;
}

export const KeepFormDraftResult = resultOf('KeepFormDraft', () => FormDraftType, DRAFT_REFUSALS);
