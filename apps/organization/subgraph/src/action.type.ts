import { TierOf } from '@takara/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

/** Something the reader could do now. Disabled with the reason where they are entitled to know it; the page renders what it is told. */
@TierOf('P0')
@ObjectType('OrganizationAction', { description: '読み手がいまできること。できないときは理由' })
export class ActionType {
  @Field(() => String, { description: 'TRANSFER、DELEGATE、END' }) action!: string;
  @Field(() => String, { description: 'ボタンの言葉' }) label!: string;
  @Field(() => Boolean) enabled!: boolean;
  @Field(() => String, { nullable: true, description: 'できない理由' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: '理由の決まりが書かれているところ' }) source!: string | null;
}
