import { connectionOf, DateTime, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@TierOf('P2')
@ObjectType('SideAssignmentNotice', { description: '自分に関わるものについて、ほかの人がしたこと' })
export class NoticeType {
  @TierOf('P0') @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: '例: 佐々木 恵さんが同意しました' }) title!: string;
  @Field(() => String, { nullable: true, description: '何について。例: 「窓口の案内」への応募' }) about!: string;
  @Field(() => DateTime, { nullable: true }) at!: Date;
  @TierOf('P0') @Field(() => Boolean, { description: 'まだ読んでいない' }) unread!: boolean;
  @TierOf('P0') @Field(() => String, { description: 'そのことの画面' }) path!: string;
}

export const NoticeConnection = connectionOf('SideAssignmentNotice', () => NoticeType);

@InputType('ReadSideAssignmentNoticesInput')
export class ReadNoticesInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: 'これと、これより前を読んだ' }) upTo!: string;
}

@TierOf('P0')
@ObjectType('SideAssignmentNoticeMark', { description: 'どこまで読んだか' })
export class NoticeMarkType {
  @Field(() => ID) upTo!: string;
  @Field(() => Int, { description: 'まだ読んでいない数' }) unread!: number;
}
