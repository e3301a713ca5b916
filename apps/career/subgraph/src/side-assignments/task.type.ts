import { DateTime, LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';

export const TaskKinds = {
  CONSENT: 'CONSENT', SELECT: 'SELECT', SETTLE: 'SETTLE', APPROVE: 'APPROVE', ORDER: 'ORDER', REVISE: 'REVISE',
  LOG_HOURS: 'LOG_HOURS', CONFIRM_HOURS: 'CONFIRM_HOURS', REVIEW: 'REVIEW', OUTCOME: 'OUTCOME',
} as const;
registerEnumType(TaskKinds, { name: 'SideAssignmentTaskKind' });

@TierOf('P2')
@ObjectType('SideAssignmentTask', { description: 'ホームの「やること」の一行' })
export class TaskType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @TierOf('P0') @Field(() => TaskKinds) kind!: keyof typeof TaskKinds;
  @Field(() => String, { nullable: true, description: '何をするか。例: 応募に同意するか決める' }) title!: string;
  @Field(() => String, { nullable: true, description: 'なぜ自分に来たか' }) reason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに。決まりがないときは null' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true }) since!: Date;
  @TierOf('P0') @Field(() => String, { description: 'そのまま開ける画面' }) path!: string;
}

@TierOf('P2')
@ObjectType('SideAssignmentMonth', { description: '自分の今月の庁内副業' })
export class MonthType {
  @TierOf('P0') @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Float, { nullable: true, description: '記した時間' }) hours!: number;
  @Field(() => Float, { nullable: true, description: '発令された時間の合計' }) agreedHours!: number;
  @TierOf('P0') @Field(() => Float, { description: '上限' }) limit!: number;
  @TierOf('P0') @Field(() => String) limitSource!: string;
  @TierOf('P0') @Field(() => Boolean, { description: '県の決定前の仮の値か' }) limitIsDefault!: boolean;
}
