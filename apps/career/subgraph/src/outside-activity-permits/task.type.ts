import { DateTime, LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@TierOf('P2')
@ObjectType('OutsideActivityTask', { description: 'ホームの「やること」の一行' })
export class OutsideActivityTaskType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '何をするか' }) title!: string;
  @Field(() => String, { nullable: true, description: 'なぜ自分に来たか' }) reason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'いつまでに。決まりがないときは null' }) dueOn!: string | null;
  @Field(() => DateTime, { nullable: true }) since!: Date;
  @TierOf('P0') @Field(() => String, { description: 'そのまま開ける画面' }) path!: string;
}
