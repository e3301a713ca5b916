import { connectionOf, DUTY_KINDS, LocalDate, resultOf, TierOf } from '@takara/subgraph-kit';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DELEGATE_REFUSALS, END_REFUSALS } from './delegation.ts';

const KindEnum = Object.fromEntries(DUTY_KINDS.map((code) => [code, code]));
registerEnumType(KindEnum, { name: 'DutyKind', description: '職務' });

@TierOf('P1')
@ObjectType('Duty', { description: '職務。配置から決まる。代決で預かるものも含む' })
export class DutyType {
  @Field(() => ID) id!: string;
  @Field(() => KindEnum) kind!: string;
  @Field(() => LocalDate) validFrom!: string;
}
export const DutyConnection = connectionOf('Duty', () => DutyType);

@TierOf('P1')
@ObjectType('Delegation', { description: '代決。だれがだれの代わりに決めるかは名簿の一部、理由は本人たちと人事課だけ' })
export class DelegationType {
  @Field(() => ID) id!: string;
  @Field(() => KindEnum) kind!: string;
  @Field(() => LocalDate) validFrom!: string;
  @TierOf('P2') @Field(() => String, { nullable: true }) reason!: string | null;
}

/** Whoever is signed in, as the gateway needs to know it. */
@Directive('@inaccessible')
@TierOf('P1')
@ObjectType('ActorDuty')
export class ActorDutyType {
  @Field(() => String) kind!: string;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => ID, { nullable: true }) onBehalfOf!: string | null;
}

@Directive('@inaccessible')
@TierOf('P1')
@ObjectType('ActorProfile')
export class ActorProfileType {
  @Field(() => ID) employeeId!: string;
  @Field(() => String) displayName!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => [ActorDutyType]) duties!: ActorDutyType[];
}

@InputType()
export class DelegateDutyInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) dutyId!: string;
  @Field(() => ID) delegateId!: string;
  @Field(() => LocalDate) from!: string;
  @Field(() => LocalDate, { description: 'この日まで（この日を含む）' }) to!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class EndDelegationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) delegationId!: string;
}

export const DelegateDutyResult = resultOf('DelegateDuty', () => DelegationType, DELEGATE_REFUSALS);
export const EndDelegationResult = resultOf('EndDelegation', () => DelegationType, END_REFUSALS);
