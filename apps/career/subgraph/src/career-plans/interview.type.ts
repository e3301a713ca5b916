import { DateTime, LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { INTERVIEW_REFUSALS, INTERVIEW_STEPS, type InterviewState } from './interview.ts';

export const InterviewStates = Object.fromEntries(Object.keys(INTERVIEW_STEPS).map((state) => [state, state])) as { [State in InterviewState]: State };
registerEnumType(InterviewStates, { name: 'CareerInterviewState' });

@TierOf('P0')
@ObjectType('CareerInterviewAction', { description: '読み手がいまできること' })
export class InterviewActionType {
  @Field(() => String) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@TierOf('P3')
@ObjectType('CareerInterview', { description: 'キャリア面談の記録。面談した二人だけが読む' })
export class InterviewType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @TierOf('P2') @Field(() => InterviewStates, { nullable: true }) state!: InterviewState;
  @TierOf('P2') @Field(() => String, { nullable: true }) stateLabel!: string;
  @TierOf('P2') @Field(() => Int, { nullable: true, description: '第何版について話したか' }) number!: number;
  @TierOf('P2') @Field(() => LocalDate, { nullable: true, description: '面談の日' }) heldOn!: string;
  @TierOf('P2') @Field(() => String, { nullable: true, description: '面談した上司の氏名' }) managerName!: string;
  @TierOf('P2') @Field(() => String, { nullable: true, description: '書いた人の氏名' }) writtenByName!: string;
  @Field(() => String, { nullable: true, description: '話したこと' }) talked!: string;
  @Field(() => String, { nullable: true, description: 'これからすること' }) nextSteps!: string;
  @Field(() => String, { nullable: true, description: '相手が伝えた、直すところ' }) returnReason!: string | null;
  @TierOf('P2') @Field(() => DateTime, { nullable: true }) stateSince!: Date;
  @TierOf('P2') @Field(() => String, { nullable: true, description: 'いま持っている人。終わっていれば null' }) currentHolder!: string | null;
  @TierOf('P2') @Field(() => Boolean, { nullable: true, description: '確かめる上司が、本人の異動などでいなくなったか' }) isStranded!: boolean;
  @TierOf('P2') @Field(() => [InterviewActionType], { nullable: true }) availableActions!: InterviewActionType[];
}

export const InterviewResult = resultOf('CareerInterview', () => InterviewType, INTERVIEW_REFUSALS);

@InputType('RecordCareerInterviewInput')
export class RecordInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) planId!: string;
  @Field(() => ID, { nullable: true, description: '本人が書くとき：面談した上司' }) managerId?: string | null;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) talked!: string;
  @Field(() => String) nextSteps!: string;
}

@InputType('RewriteCareerInterviewInput')
export class RewriteInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => String) talked!: string;
  @Field(() => String) nextSteps!: string;
}

@InputType('CareerInterviewActInput')
export class InterviewActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType('ReturnCareerInterviewInput')
export class ReturnInterviewInput extends InterviewActInput {
  @Field(() => String, { description: '直すところ。相手だけが読む' }) reason!: string;
}
