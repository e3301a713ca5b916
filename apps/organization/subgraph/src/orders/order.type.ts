import { LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PostEnum } from '../employees/employee.type.ts';
import { ORDER_REFUSALS } from './order.ts';

@TierOf('P2')
@ObjectType('PersonnelOrder', { description: '発令' })
export class PersonnelOrderType {
  @TierOf('P1') @Field(() => ID) id!: string;
  @Field(() => PostEnum, { nullable: true }) post!: string | null;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '発令日' }) effectiveOn!: string | null;
}

@InputType()
export class OrderTransferInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) employeeId!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => PostEnum) post!: string;
  @Field(() => String, { nullable: true, description: '級。書かなければ今のまま' }) grade?: string;
  @Field(() => LocalDate, { description: '発令日。今日か、これからの日' }) effectiveOn!: string;
}

export const OrderTransferResult = resultOf('OrderTransfer', () => PersonnelOrderType, ORDER_REFUSALS);
