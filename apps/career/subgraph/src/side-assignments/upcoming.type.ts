import { LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@TierOf('P2')
@ObjectType('SideAssignmentUpcoming', { description: 'ホームの「予定」の一行' })
export class UpcomingType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => LocalDate, { nullable: true, description: 'その日' }) on!: string;
  @Field(() => String, { nullable: true, description: '何があるか。例: 「窓口の案内」の応募の締切' }) title!: string;
  @Field(() => String, { nullable: true, description: '自分とどう関わるか' }) reason!: string;
  @TierOf('P0') @Field(() => String, { description: 'そのことの画面' }) path!: string;
}
